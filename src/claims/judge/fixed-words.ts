// How a sum that falls due by an event came about, as the customer and the adjuster read it.
import { fill, formatFen, type Text } from '../../kit/index.ts'
import type { Less } from './result.ts'

export const forPerson: Text = { zh: '金额由理赔人员核定', en: 'A person decides how much' }
export const byTerms: Text = { zh: '按条款约定的给付金额', en: 'As the terms promise' }

export function illness(name: Text, sumFen: number, percent: number): Text {
  return fill(
    { zh: '{zh}：保额 {sum} × {percent}%', en: '{en}: {percent} % of the sum {sum}' },
    { ...name, sum: formatFen(sumFen), percent: String(percent) },
  )
}

export function paidBefore(name: Text): Text {
  return fill(
    { zh: '{zh}（或者同组的疾病）已经给付过一次', en: '{en}, or one of its group, was paid before' },
    { ...name },
  )
}

export function timesUsed(times: number): Text {
  return { zh: `已经给付满 ${times} 次`, en: `Paid ${times} times, which is all` }
}

export function tooSoon(earliest: string): Text {
  return {
    zh: `与上一次给付的间隔期到 ${earliest} 才满`,
    en: `The interval since the last payment runs until ${earliest}`,
  }
}

export function livesUntil(day: string): Text {
  return { zh: `生存期到 ${day} 满，届时核定`, en: `To be decided once the insured has lived until ${day}` }
}

export function grade(value: number, sumFen: number, percent: number): Text {
  return {
    zh: `伤残 ${value} 级：保额 ${formatFen(sumFen)} × ${percent}%`,
    en: `Disability of grade ${value}: ${percent} % of the sum ${formatFen(sumFen)}`,
  }
}

export function operation(name: Text, level: number, sumFen: number, percent: number): Text {
  return fill(
    {
      zh: '{zh}（{level} 级手术）：保额 {sum} × {percent}%',
      en: '{en} (operation of grade {level}): {percent} % of the sum {sum}',
    },
    { ...name, level: String(level), sum: formatFen(sumFen), percent: String(percent) },
  )
}

export function days(stay: number, free: number, paid: number, dayFen: number): Text {
  return {
    zh: `住院 ${stay} 天，免赔 ${free} 天，给付 ${paid} 天 × ${formatFen(dayFen)}`,
    en: `${stay} days in hospital, ${free} of them free, ${paid} days at ${formatFen(dayFen)}`,
  }
}

export const lessWords = {
  limit: { zh: '累计限额', en: 'limit in all' },
  'paid-before': { zh: '已给付的保险金', en: 'benefits already paid' },
  loan: { zh: '未还的保单贷款', en: 'loan not repaid' },
  'loan-interest': { zh: '保单贷款利息', en: 'interest on the loan' },
  'unpaid-premium': { zh: '欠交的保险费', en: 'premium owed' },
} as const satisfies Record<Less['rule'], Text>
