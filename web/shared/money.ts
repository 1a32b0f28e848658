// Money is an integer number of fen; people read and write yuan.
import { type Language, say, type Text } from './text.ts'

/** `1234567` → `¥12,345.67`; a minus sign stands before the yuan sign. */
export function formatFen(amountFen: number): string {
  const size = Math.abs(amountFen)
  const yuan = Math.trunc(size / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amountFen < 0 ? '-' : ''}¥${yuan}.${String(size % 100).padStart(2, '0')}`
}

/** As `formatFen`, without `.00`: for headlines, where the fen are noise. */
export function formatYuan(amountFen: number): string {
  return formatFen(amountFen).replace(/\.00$/, '')
}

/** `500000_00` → `50 万元` in Chinese, `¥500,000` in English: a sum insured as people say it. */
export function formatSum(amountFen: number, language: 'zh' | 'en'): string {
  const isRound = amountFen > 0 && amountFen % 100_000 === 0 && amountFen >= 1_000_000
  return language === 'zh' && isRound ? `${amountFen / 1_000_000} 万元` : formatYuan(amountFen)
}

/** `"12,345.6"`, `"¥860"`, full-width digits → fen; undefined when it is not an amount. */
export function parseYuan(written: string): number | undefined {
  const plain = written.normalize('NFKC').replace(/[¥￥,\s元]/g, '')
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!found) return undefined
  const [, yuan = '0', rest = ''] = found
  return Number(yuan) * 100 + Number(rest.padEnd(2, '0'))
}

/** What an amount field shows for fen: plain yuan without sign or separators. */
export function yuanOf(amountFen: number): string {
  return (amountFen / 100).toFixed(2).replace(/\.00$/, '')
}

/** What a cover gives, as people say it: `50 万元 每年`, or in words where it names no amount. */
export function formatCover(
  { words, amountFen, per }: { readonly words: Text | null; readonly amountFen: number; readonly per: Text },
  language: Language,
): string {
  return words ? say(words, language) : `${formatSum(amountFen, language)} ${say(per, language)}`.trim()
}
