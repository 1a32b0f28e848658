// `mendian hospital send <file | person>`: plays the demo's hospital against the running store, by the protocol every hospital speaks.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import {
  demoHospital,
  demoHospitalKey,
  overHttp,
  playedFall,
  playedKeys,
  send,
  tokenFor,
  visitBundle,
} from '../../demo/index.ts'
import { besideStore } from '../beside-store.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

export const command: Command = {
  usage: `<${playedKeys.join(' | ')} | file> [--to <url>] [--keep <folder>]`,
  summary: {
    zh: '扮演演示医院，向运行中的门店传一次就诊或一个文件（FHIR 或 HL7 v2）；--keep 留下双方的原文和盐值',
    en: 'plays the demo hospital: sends a visit, or a file of FHIR or HL7 v2, to the running store; --keep keeps what both sides said',
  },
  options: { to: { type: 'string' }, keep: { type: 'string' } },
  async run({ positionals: [what = 'li-xiaoman'], values }, out) {
    const { key, message, port } = await besideStore(async ({ clock, config }) => ({
      key: demoHospitalKey(),
      message: await messageOf(what, clock.today()),
      port: config.PORT,
    }))
    const storeUrl = String(values.to ?? `http://127.0.0.1:${port}`).replace(/\/$/, '')
    const hospital = { clientId: demoHospital.clientId, key, storeUrl, call: overHttp(storeUrl) }
    const answer = await send(hospital, await tokenFor(hospital), message)
    out.say(answer.body.replaceAll('\r', '\n'))
    const salt = String(answer.headers['x-mendian-exchange-salt'] ?? '')
    out.note(`${answer.status === 200 ? '✓' : '✗'} ${answer.status}  salt ${salt}`)
    if (typeof values.keep === 'string') {
      const sent = typeof message === 'string' ? message : JSON.stringify(message)
      await writeFile(`${values.keep}/sent`, sent)
      await writeFile(`${values.keep}/answered`, answer.body)
      await writeFile(`${values.keep}/salt`, salt)
    }
    return answer.status === 200 ? exit.done : exit.found
  },
}

async function messageOf(what: string, today: string): Promise<string | object> {
  const person = playedKeys.find((key) => key === what)
  if (person) return visitBundle(playedFall(person, today))
  if (!existsSync(what)) throw new CommandProblem({ zh: `没有 ${what}`, en: `there is no ${what}` })
  const text = await readFile(what, 'utf8')
  return text.startsWith('MSH') ? text : JSON.parse(text)
}
