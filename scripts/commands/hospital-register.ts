// `mendian hospital register <client> <hospital> <jwks.json>`: lets a hospital's system in by its public keys; `--close` shuts it out.
import { readFile } from 'node:fs/promises'
import { system, writeAs } from '../../src/kit/index.ts'
import { closeClient, findHospital, keySet, registerClient, scopes } from '../../src/providers/index.ts'
import { besideStore } from '../beside-store.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

const by = system('hospital-register')

export const command: Command = {
  usage: '<client-id> (<hospital> <jwks.json> | --close)',
  summary: {
    zh: '登记一家医院的系统（公钥集），或把它关在门外',
    en: 'registers a hospital’s system by its public keys, or shuts it out',
  },
  options: { close: { type: 'boolean' } },
  async run({ positionals: [id, name, file], values }, out) {
    if (!id || (!values.close && (!name || !file)))
      throw new CommandProblem({
        zh: '请写明编号、医院和公钥文件',
        en: 'name the client, the hospital and the key file',
      })
    return besideStore(async ({ db, clock }) => {
      if (values.close) {
        await writeAs({ db, clock }, by, {}, (tx) => closeClient(tx, id))
        out.note(`✓ ${id} 已关闭  |  shut out`)
        return exit.done
      }
      const hospital = await findHospital(db, name ?? '')
      if (!hospital) throw new CommandProblem({ zh: `名单上没有“${name}”`, en: `no hospital “${name}” on the list` })
      const { keys } = keySet.parse(JSON.parse(await readFile(file ?? '', 'utf8')))
      const client = { id, providerId: hospital.id, keys, scopes: [...scopes] }
      await writeAs({ db, clock }, by, {}, (tx) => registerClient(tx, client))
      out.note(`✓ ${id}: ${hospital.name}, ${keys.length} 把公钥  |  ${keys.length} public keys`)
      return exit.done
    })
  },
}
