// How much was spent, in fen: the total when it is said, else the sum of what was paid; what others paid is left out.
import { counter, fee, isPaidBack, isUnrelated, part, payers, spent, spentAfter, total } from './amount-words.ts'
import { clauseBefore, type Found } from './found.ts'
import { chineseDigits, numberOf, numeral } from './numerals.ts'

const one = `[\\d${chineseDigits}]`
const money = new RegExp(
  `(¥|RMB|CNY|人民币)?\\s*(${numeral}(?:点[${chineseDigits}]{1,2}(?=\\s*(?:元|块|万|千|[wWkK]|[，。；,;]|$))万?千?)?)\\s*([wWkK](?![a-zA-Z]))?(?:多|来|余|出头)?\\s*` +
    `(?:(元|块钱|(?<=[百千万]|\\d{3})整(?![天年月日周点])|块|圆|塊|人民币|大洋|软妹币|rmb|cny|yuan|kuai)(?:钱)?(?:(${one})(?:(?:毛|角)(?:(${one})分?)?|(?![\\d共起次直样些些下${chineseDigits}]|${counter})))?)?(?!\\d)`,
  'giu',
)

interface Sum extends Found<number> {
  /** Words since the clause or the sum before it began, and up to the end of the clause. */
  readonly before: string
  readonly after: string
}

/** What others have paid back already, in fen: public insurance, another insurer, the employer, whoever is liable. */
export function findReimbursed(sentence: string): Found<number> | undefined {
  return together(allSums(sentence).filter(({ before, after }) => isPaidBack(before, after)))
}

export function findAmount(sentence: string): Found<number> | undefined {
  const sums = allSums(sentence).filter(
    ({ before, after }) => !isPaidBack(before, after) && !isUnrelated(before, after),
  )
  const whole = sums.filter((sum) => !part.test(sum.before))
  const said = whole.find((sum) => total.test(sum.before))
  if (said) return together([said])
  const counted = whole.length > 0 ? whole : sums
  const fees = counted.filter((sum) => fee.test(sum.before))
  const plain = counted.filter((sum) => !fee.test(sum.before))
  // A sum followed by the fees it is made of is said once: 花了八百六，药费三百.
  const isWhole = plain.length > 0 && add(plain) >= add(fees)
  return together(isWhole ? plain : counted)
}

function allSums(sentence: string): Sum[] {
  const sums: Sum[] = []
  for (const match of sentence.matchAll(money)) {
    const [text, sign, number = '', thousands, unit, mao, fenDigit] = match
    const from = match.index + text.indexOf(number)
    const to = match.index + text.trimEnd().length
    const began = sign ? match.index + text.indexOf(sign) : from
    const clause = clauseBefore(sentence, began)
    const before = sentence.slice(Math.max(began - clause.length, sums.at(-1)?.to ?? 0), began)
    const after = /^[^，。；！？,;!?\n]*/.exec(sentence.slice(to))?.[0] ?? ''
    if (isUncertain(before, after, sentence.slice(to)) || (unit === undefined && counts.test(after))) continue
    const yuan = yuanOf(number, thousands)
    const isMoney = unit ?? sign ?? thousands ?? (isSpoken(before, after) && (yuan ?? 0) >= 10 ? 'said' : undefined)
    if (yuan === undefined || !(isMoney || isAlone(number, before, sentence.slice(to)))) continue
    const fen = Math.round(yuan * 100) + (numberOf(mao ?? '') ?? 0) * 10 + (numberOf(fenDigit ?? '') ?? 0)
    if (fen <= 0 || fen > 10_000_000_000) continue
    sums.push({ value: fen, from: began, to, before, after })
  }
  return sums
}

const counts = new RegExp(`^\\s*整?(?:${counter})`, 'iu')

function isSpoken(before: string, after: string): boolean {
  return spent.test(before) || spentAfter.test(after) || isPaidBack(before, after)
}

// 几百, 一千好几, 两千到三千: more or less than what is said.
function isUncertain(before: string, after: string, rest: string): boolean {
  return (
    /[几数好第幾上大]$/.test(before) ||
    /^(?:好几|几[百千十块]|上下)/.test(after) ||
    (/[加放]$/.test(before) && /^(?:儿|起|，|来)/.test(rest)) ||
    /[百千万\d](?:到|至|-|~|—)$/.test(before) ||
    /^(?:块|元)?(?:到|至|-|~|—)\s*[\d一二两三四五六七八九]/.test(rest)
  )
}

/** 三百八十六点五, 一点二万, 3.6w, 2k. */
function yuanOf(number: string, thousands: string | undefined): number | undefined {
  const [, whole = number, decimals = '', unit = ''] = /^(.+)点(.+?)([万千]*)$/.exec(number) ?? []
  const base = numberOf(whole)
  if (base === undefined) return undefined
  const fraction = [...decimals].reduce((sum, digit, at) => sum + (numberOf(digit) ?? 0) / 10 ** (at + 1), 0)
  const times = thousands ? (/w/i.test(thousands) ? 10_000 : 1_000) : unit ? (numberOf(`一${unit}`) ?? 1) : 1
  return (base + fraction) * times
}

// 血压一百八, 走了三千: no money.
const measures =
  /(?:血压|高压|低压|体重|心率|心跳|血糖|体温|身高|血小板|白细胞|海拔|[走跑开骑爬举提搬]了|[路号第长高重]|烧到?|热|温度?|编号|电话|房间|班级)[^，。]{0,4}$/u

const ends = '\\s*(?:[，。；！,;!～🙏]|[.](?!\\d)|$)'
const endsClause = new RegExp(
  `^\\s*(?:多|左右|吧|的样子|这样|了|呢|啊|嘛)*(?:${ends}|\\s*(?:${payers}|自己掏|还没))`,
  'u',
)
const endsFigures = new RegExp(`^(?:${ends}|\\s+(?=\\p{Script=Han}))`, 'u')

// A round number at the end of a clause (…缝了七针，三万二), or figures that stand by themselves (摔了 850), are what it cost.
function isAlone(number: string, before: string, rest: string): boolean {
  if (measures.test(before)) return false
  if (/[百千万]/.test(number)) return endsClause.test(rest)
  const isSum =
    /^(?:\d{1,3}(?:,\d{3})+|[1-9]\d{1,5})(?:\.\d{1,2})?$/.test(number) && !/^(?:120|110|20[1-3]\d)$/.test(number)
  return (
    isSum &&
    numberOf(number) !== undefined &&
    /(?:^|[\p{Script=Han}、])\s*$/u.test(before) &&
    /^$|\s$/.test(before) &&
    endsFigures.test(rest)
  )
}

function add(sums: readonly Sum[]): number {
  return sums.reduce((sum, { value }) => sum + value, 0)
}

function together(sums: readonly Sum[]): Found<number> | undefined {
  const [first] = sums
  const last = sums.at(-1)
  return first && last ? { value: add(sums), from: first.from, to: last.to } : undefined
}
