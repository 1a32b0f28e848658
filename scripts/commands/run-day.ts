// `mendian run-day [--day 2026-11-25]`: runs a business day, or all that were missed; what was done already is not done again.
import { setTimeout as pause } from 'node:timers/promises'
import { type Day, isDay } from '../../src/kit/index.ts'
import { actWords, listDays, runDay, runDays } from '../../src/policies/index.ts'
import { type Beside, besideStore } from '../beside-store.ts'
import { type Command, CommandProblem, exit, type Out } from '../command.ts'

const everyMs = 2_000
const waitTries = 10

export const command: Command = {
  usage: '[--day <2026-11-25>]',
  summary: {
    zh: '日终处理：跑一个营业日，或补跑所有漏掉的；中断后再跑会接着跑',
    en: 'runs a business day, or all that were missed; run again after a stop, it goes on',
  },
  options: { day: { type: 'string' } },
  async run({ values: { day } }, out) {
    return besideStore(async (beside) => {
      const days = typeof day === 'string' ? await oneDay(beside, day, out) : await missed(beside, out)
      await report(beside, days, out)
      return exit.done
    })
  },
}

async function missed(beside: Beside, out: Out): Promise<Day[]> {
  return runDays(beside, beside.clock.today(), progressOn(out))
}

async function oneDay(beside: Beside, day: string, out: Out): Promise<Day[]> {
  if (!isDay(day) || day > beside.clock.today())
    throw new CommandProblem({
      zh: `--day 应是今天（${beside.clock.today()}）或以前的日期`,
      en: `--day is a date, today (${beside.clock.today()}) or before`,
    })
  // whoever was killed at it leaves a lease that ends by itself
  for (let tries = 0; tries < waitTries; tries += 1) {
    if (await runDay(beside, day, progressOn(out))) return [day]
    await pause(500)
  }
  return [day]
}

function progressOn(out: Out) {
  let said = performance.now()
  return ({ day, done }: { day: Day; done: number }) => {
    if (performance.now() - said < everyMs) return
    said = performance.now()
    out.note(`${day}: ${done} 份保单  |  ${done} policies`)
  }
}

async function report({ db }: Beside, days: readonly Day[], out: Out): Promise<void> {
  for (const { day, acts, toDo } of (await listDays(db, 60)).filter((one) => days.includes(one.day)).reverse()) {
    out.say(`✓ ${day}: ${toDo} 份保单有事要办  |  ${toDo} policies had something to do`)
    for (const { kind, count } of acts) out.say(`    ${count}  ${actWords[kind].zh}  |  ${actWords[kind].en}`)
  }
}
