// Shares and spans of time as people read them.
import { formatFen } from './money.ts'
import type { Language } from './text.ts'

/** `84.2 % (32/38)`: never without what it is a share of; a dash when there is nothing to share. */
export function shareOf(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} % (${count}/${of})`
}

/** Seconds in the largest unit that makes it one or more: `42 秒`, `3.5 小时`. */
export function lasting(seconds: number, language: Language): string {
  const [size, zh, en] = units.find(([least]) => seconds >= least) ?? second
  const amount = Math.round((10 * seconds) / size) / 10
  return language === 'zh' ? `${amount} ${zh}` : `${amount} ${en}`
}

const second = [1, '秒', 's'] as const
const units = [[86_400, '天', 'd'], [3_600, '小时', 'h'], [60, '分钟', 'min'], second] as const

interface Totals {
  readonly closed: number
  readonly byMachine: number
  readonly refused: number
  readonly late: number
  readonly reviewed: number
  readonly changed: number
  readonly medianS: number
  readonly p95S: number
  readonly paidFen: number
}

interface Leakage {
  readonly looked: number
  readonly differing: number
  readonly proposedFen: number
  readonly overFen: number
  readonly underFen: number
}

/** What a second look found, in words: each amount with what the machine would have paid. */
export function leakageText({ looked, differing, proposedFen, overFen, underFen }: Leakage) {
  const of = (amountFen: number) => {
    const share = proposedFen === 0 ? '–' : `${((100 * amountFen) / proposedFen).toFixed(1)} %`
    return `${formatFen(amountFen)} · ${share} (${formatFen(proposedFen)})`
  }
  return { looked: `${looked}`, differing: shareOf(differing, looked), over: of(overFen), under: of(underFen) }
}

/** How claims ended, in words: each share with what it is a share of. */
export function totalsText(totals: Totals, language: Language) {
  const { closed, byMachine, refused, late, reviewed, changed, medianS, p95S, paidFen } = totals
  return {
    closed: `${closed}`,
    byMachine: shareOf(byMachine, closed),
    refused: shareOf(refused, closed),
    late: shareOf(late, closed),
    changed: shareOf(changed, reviewed),
    median: closed === 0 ? '–' : lasting(medianS, language),
    p95: closed === 0 ? '–' : lasting(p95S, language),
    paid: formatFen(paidFen),
  }
}
