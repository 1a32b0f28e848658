// Which policy a sentence names: by its number, by a product's name as it was said, or by a kind.
import type { Found } from '../../claims/index.ts'

const kinds: readonly (readonly [string, RegExp])[] = [
  ['universal-life', /万能(?:险|保险|账户|型)?|金账户|universal(?: life)?/],
  ['unit-linked', /投连(?:险|保险|账户|那|型)?|投资连结|unit.?linked/],
  ['participating', /分红(?:险|保险|型|那)|participating|with.profits?/],
  ['critical-illness', /重疾(?:险|保险)?|重大疾病(?:险|保险)|大病(?:险|保险)|防癌险|critical.?illness/],
  [
    'medical',
    /(?:百万|住院|补充)?医疗(?:险|保险)|百万医疗|住院险|医疗那|(?<!social |resident |public |employee |basic )medical(?! (?:records?|bills?|expenses?|costs?|history|treatment|papers?|report|info))|health (?:insurance|policy|plan)/,
  ],
  [
    'accident',
    /(?:综合)?意外(?:伤害)?(?:险|保险|那)|(?<=[投买个份的])意外(?=$|[，。,!！?？ ])|accident(?:al)? (?:policy|insurance|cover|plan)/,
  ],
  ['term-life', /定期寿险?|定寿|定期险|term.?life/],
  ['whole-life', /(?:增额)?终身寿险?|终身险|whole.?life/],
  ['annuity', /年金(?:险|保险|那)|养老(?:险|保险|年金)|教育金险|annuity|pension/],
  ['endowment', /两全(?:险|保险)?|生死两全|endowment/],
  ['life', /寿险|人寿险|life (?:insurance|policy|cover)/],
]

const number =
  /(?:尾号|末四位|后四位|号码?|编号|ending(?: in| with)?|number|no\.?)\s*(?:是|为|:|：)?\s*([a-z]{0,4}\d{3,})|(?<![\d.¥])(\d{4,8})\s*(?:的?(?:那|这)(?:份|张|单|个)|的保单|号保单)|(?:policy|on|surrender|for)\s+(\d{4,})(?! ?(?:yuan|rmb|a ))|(?<![\d.])(0\d{3})(?!\d)/

/** `names` are products' names: 福满终身寿险 is meant by 福满 and what follows of it. */
export function policyIn(words: string, names: readonly string[]): Found<string> | undefined {
  const digits = number.exec(words)
  const said = digits?.slice(1).find((part) => part !== undefined)
  if (digits && said) {
    const from = digits.index + digits[0].indexOf(said)
    return { value: said, from, to: from + said.length }
  }
  const named = names.flatMap((name) => nameIn(words, name)).sort((a, b) => b.to - b.from - (a.to - a.from))
  const [longest] = named
  if (longest) return longest
  const found = kinds.flatMap(([value, pattern]) => {
    const match = pattern.exec(words)
    return match ? [{ value, from: match.index, to: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.from - b.from || b.to - a.to)[0]
}

// A name begins with what only it is called; 安心重疾险 is not meant by 重疾险.
function nameIn(words: string, name: string): Found<string>[] {
  const plain = name.replace(/[（(].*$/u, '')
  const own = plain.slice(0, 2)
  const from = /\p{Script=Han}{2}/u.test(own) && !/附加|团体/.test(own) ? words.indexOf(own) : -1
  if (from < 0) return []
  let size = own.length
  while (size < plain.length && words[from + size] === plain[size]) size += 1
  return size >= 3 || isAlone(words, from) ? [{ value: words.slice(from, from + size), from, to: from + size }] : []
}

// 福满那份, 福满保单: two letters are a name where a policy is spoken of.
function isAlone(words: string, from: number): boolean {
  return /^.{2}(?:那|这|的?保单|保险|险)/u.test(words.slice(from))
}
