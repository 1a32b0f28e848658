// `mendian book --customers 1000000 --seed 7`: a believable book of nobody, for demos and measures.
import { makeBook } from '../../demo/index.ts'
import { besideStore } from '../beside-store.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

const customersMax = 5_000_000
const everyMs = 2_000

export const command: Command = {
  usage: '[--customers <1…5000000>] [--seed <number>]',
  summary: {
    zh: '造一本可信的虚构保单簿，同一种子结果相同；中断后再运行会接着造',
    en: 'makes a believable book of invented people, the same for the same seed; run again, it goes on',
  },
  options: { customers: { type: 'string', default: '10000' }, seed: { type: 'string', default: '7' } },
  async run({ values }, out) {
    const customers = whole('customers', values.customers, customersMax)
    const seed = whole('seed', values.seed, 2 ** 31 - 1)
    let said = performance.now()
    const made = await besideStore((context) =>
      makeBook({
        context,
        customers,
        seed,
        progress(done, policies) {
          if (performance.now() - said < everyMs) return
          said = performance.now()
          out.note(
            `${Math.floor((done / customers) * 100)} %  ${done} 位客户、${policies} 份保单  |  ${policies} policies`,
          )
        },
      }),
    )
    const rate = Math.round(made.policiesNow / made.seconds)
    out.say(
      `✓ ${made.customers} 位客户、${made.policies} 份保单  |  ${made.customers} customers, ${made.policies} policies`,
    )
    out.note(
      `${made.seconds.toFixed(1)} 秒，每秒 ${rate} 份  |  ${made.seconds.toFixed(1)} s, ${rate} policies a second`,
    )
    return exit.done
  },
}

function whole(name: string, written: unknown, max: number): number {
  const value = typeof written === 'string' && /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN
  if (value >= 1 && value <= max) return value
  throw new CommandProblem({
    zh: `--${name} 应是 1 到 ${max} 的整数`,
    en: `--${name} is a whole number from 1 to ${max}`,
  })
}
