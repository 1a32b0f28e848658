// The exact values a sentence states: which policy, whose, when, how long, how much, what illness, where. Pure.
import { type Found, findHospital, kinWords, namesIn, numberOf, numeral } from '../../claims/index.ts'
import type { FamilyMember } from '../../customers/index.ts'
import type { Day } from '../../kit/index.ts'
import type { Slots } from '../scenarios/index.ts'
import { plainWords } from '../search/index.ts'
import { dateIn, periodIn } from './when.ts'
import { policyIn } from './which-policy.ts'

export interface Hearing {
  readonly today: Day
  readonly family: readonly Pick<FamilyMember, 'name' | 'relation'>[]
  /** Names of products, as they are called. */
  readonly names: readonly string[]
}

export interface Heard {
  readonly slots: Slots
  /** Where they stand in the plain words. */
  readonly spans: readonly Pick<Found<string>, 'from' | 'to'>[]
  readonly words: string
}

export function slotsIn(sentence: string, { today, family, names }: Hearing): Heard {
  const words = plainWords(sentence)
  const day = dateIn(words, today)
  const hospital = hospitalIn(sentence, words, day)
  const policy = policyIn(blank(words, [hospital]), names)
  const person = personIn(blank(words, [hospital, policy]), family)
  const date = dateIn(blank(words, [policy]), today)
  const period = periodIn(blank(words, [policy]), date)
  const amount = amountIn(blank(words, [policy, date, period, hospital]))
  const disease = diseaseIn(blank(words, [hospital, policy]))
  const slots: Slots = {
    ...(policy ? { policy: policy.value } : {}),
    ...(person ? { person: person.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(period ? { period: period.value } : {}),
    ...(amount ? { amount: amount.value } : {}),
    ...(disease ? { disease: disease.value } : {}),
    ...(hospital ? { hospital: hospital.value } : {}),
  }
  const spans = [policy, person, date, period, amount, disease, hospital].flatMap((one) => one ?? [])
  return { slots, spans, words }
}

// Of a kind of house, or of a question, it is no name.
const noHospital = /哪|什么|怎么|指定|同意|[一二三]级|(?<!协)[和跟]医院|挑|选|们|定点/

/** Names are found as they are written: Ruijin Hospital. */
function hospitalIn(sentence: string, words: string, day: Found<string> | undefined): Found<string> | undefined {
  const written = sentence.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const isSame = written.toLowerCase() === words
  const found = findHospital(blank(isSame ? written : words, [day]))
  return found && !noHospital.test(found.value) ? found : undefined
}

// The same length, so that what is found elsewhere stays where it is.
function blank(words: string, spans: readonly (Pick<Found<unknown>, 'from' | 'to'> | undefined)[]): string {
  return spans.reduce<string>(
    (left, span) =>
      span ? left.slice(0, span.from) + '\u3000'.repeat(span.to - span.from) + left.slice(span.to) : left,
    words,
  )
}

const self = /我自己|自己的|本人|自个儿|\b(?:myself|my own|for me)\b/
const elders = /老人(?!家|院)|\bparents?\b/
const others =
  /前夫|前妻|前男友|前女友|男友|女友|未婚夫|未婚妻|\b(?:ex-?(?:husband|wife)|boyfriend|girlfriend|fianc[ée]e?|nephew|niece|aunt|uncle)\b/
const many = /\b(?:children|kids)\b/
const newOne = /(?:换成|改成|改为|变更为|转给|过户给|留给|写|给)(?:我家?的?)?$/

/** Whoever is named: a name as it was said, a relation, or another relative's word; of several the one it becomes. */
export function personIn(words: string, family: Hearing['family']): Found<string> | undefined {
  const named = family.flatMap(({ name }) => namesOf(name).flatMap((part) => spanOf(words, part, part)))
  if (named[0]) return named[0]
  const kin: Found<string>[] = []
  for (const [pattern, { relation }] of kinWords)
    for (const { 0: word, index } of words.matchAll(pattern)) {
      const span = { from: index, to: index + word.length }
      if (kin.some(({ from, to }) => span.from < to && span.to > from)) continue
      kin.push({ value: relation === 'other' ? word.replace(/^我/, '') : relation, ...span })
    }
  const other = others.exec(words)
  if (other && !kin.some(({ from, to }) => from <= other.index && to > other.index))
    kin.push({ value: other[0], from: other.index, to: other.index + other[0].length })
  const young = many.exec(words)
  if (young && kin.length === 0) kin.push({ value: 'child', from: young.index, to: young.index + young[0].length })
  const old = elders.exec(words)
  if (old && kin.length === 0) kin.push({ value: 'parent', from: old.index, to: old.index + old[0].length })
  kin.sort((a, b) => a.from - b.from)
  const becomes = kin.find(({ from }) => newOne.test(words.slice(0, from)))
  if (kin[0]) return becomes ?? kin[0]
  const own = self.exec(words)
  return own ? { value: 'self', from: own.index, to: own.index + own[0].length } : undefined
}

function namesOf(name: string): string[] {
  const letters = [...name]
  return letters.length >= 3 ? [name, letters.slice(-2).join('')] : [name]
}

function spanOf(words: string, part: string, value: string): Found<string>[] {
  const from = words.indexOf(part)
  return from < 0 ? [] : [{ value, from, to: from + part.length }]
}

const money = new RegExp(
  `(¥|rmb\\s*|人民币)?(?<![\\d.a-z])(${numeral}(?:\\.\\d+)?)\\s*([wk](?![a-z])|万|千)?\\s*(?:多|来)?\\s*(million|thousand)?\\s*(元|块钱?|圆|yuan|rmb|bucks?)?`,
  'gu',
)
const noMoney =
  /^\s*(?:[%％]|岁|次|份|张|个|天|年|月|日|号|级|顺序|期|周|小时|分钟|楼|路|位|倍|折|人|种|页|点|percent|years?|days?|months?|weeks?|times?|policies)/
const hotlines = /^(?:1[12]\d|12\d{3}|95\d{3}|10\d{3}|20[1-4]\d)$/

/** 两万, 5k, 860 块, 20000: at least ten yuan, in fen. */
function amountIn(words: string): Found<number> | undefined {
  for (const match of words.matchAll(money)) {
    const [whole, sign, number = '', shorthand, english, unit] = match
    const after = words.slice(match.index + whole.length)
    if (/\d{8,}/.test(number) || (!unit && !sign && noMoney.test(after))) continue
    if (!unit && !sign && hotlines.test(number)) continue
    if (/[第尾号]$/.test(words.slice(0, match.index))) continue
    const times = timesOf(shorthand) * (english === 'million' ? 1_000_000 : english ? 1_000 : 1)
    const yuan = (numberOf(number) ?? 0) * times
    const isMoney =
      unit ?? sign ?? shorthand ?? english ?? (/[百千万]/.test(number) || /^\d{3,7}(?:\.\d+)?$|,/.test(number))
    if (yuan >= 10 && isMoney)
      return { value: Math.round(yuan * 100), from: match.index, to: match.index + whole.trimEnd().length }
  }
  return undefined
}

function timesOf(shorthand: string | undefined): number {
  return shorthand === 'w' || shorthand === '万' ? 10_000 : shorthand === 'k' || shorthand === '千' ? 1_000 : 1
}

// Reasons to see a doctor, bare wounds and what somebody feels are no illness by name.
const noIllness = /^(?:[RZ]|T14(?!\.2)|[V-Y])/
const trade = /了|重疾|大病|疾病|医疗|身故|死亡|去世|自杀|残疾|伤残|意外|怀孕|健康/

function diseaseIn(words: string): Found<string> | undefined {
  const named = namesIn(words).filter(
    ({ code, from, to }) => !noIllness.test(code) && !trade.test(words.slice(from, to)),
  )
  const [longest] = named.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  return longest && { value: words.slice(longest.from, longest.to), from: longest.from, to: longest.to }
}
