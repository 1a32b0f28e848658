// An answer to one field of a form, read from a sentence; the service's own schema judges it afterwards.
import { numberOf, numeral, reportFromSentence } from '../../claims/index.ts'
import type { FamilyMember } from '../../customers/index.ts'
import { type Day, formatFen, type Text } from '../../kit/index.ts'
import { peopleNamed } from '../people.ts'
import { amountIn } from '../prefill.ts'
import { chosenFrom } from './choose.ts'
import type { Field } from './filling.ts'

export interface Hearing {
  readonly today: Day
  readonly family: readonly FamilyMember[]
}

const agrees = /^(?:是|对|好|要|可以|行|同意|确认|嗯|没错|需要|有|yes\b|y$|ok\b|sure\b|right\b|i do\b|of course)/i
const declines = /^(?:不|否|没|别|无|no\b|n$|not\b|don'?t\b)/i

/** The value a sentence gives for a field; undefined when it gives none. */
export function readField(field: Field, sentence: string, hearing: Hearing): unknown {
  const plain = sentence.normalize('NFKC').trim()
  switch (field.kind) {
    case 'money':
      return amountIn(plain) ?? bareAmount(plain)
    case 'number':
      return numberIn(plain)
    case 'phone':
      return /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(plain.replace(/(?<=\d)[ -](?=\d)/g, ''))?.[0]
    case 'email':
      return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(plain)?.[0]
    case 'code':
      return /(?<!\d)\d{6}(?!\d)/.exec(plain.replace(/(?<=\d) (?=\d)/g, ''))?.[0]
    case 'id-number':
      return /(?<!\d)\d{17}[\dXx](?!\d)/.exec(plain)?.[0]
    case 'yes-no':
      if (declines.test(plain)) return false
      return agrees.test(plain) ? true : undefined
    case 'date':
      return dayIn(plain, hearing)
    case 'person':
      return personIn(field, plain, hearing) ?? optionIn(field, plain)
    case 'choice':
    case 'account':
      return optionIn(field, plain)
    default:
      return plain === '' ? undefined : sentence.trim()
  }
}

function bareAmount(plain: string): number | undefined {
  const yuan = numberOf(new RegExp(`^${numeral}`, 'u').exec(plain)?.[0] ?? '')
  return yuan === undefined || /^\d{8,}/.test(plain) ? undefined : Math.round(yuan * 100)
}

function numberIn(plain: string): number | undefined {
  const [written] = new RegExp(numeral, 'u').exec(plain) ?? []
  return written === undefined ? undefined : numberOf(written)
}

function dayIn(plain: string, { today, family }: Hearing): Day | undefined {
  const [, year, month, date] = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(plain) ?? []
  if (year && month && date) return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return reportFromSentence(plain, { today, family }).happenedOn
}

function personIn({ options = [] }: Field, plain: string, { family }: Hearing): string | undefined {
  const named = peopleNamed(plain, family).filter((one) => options.some(({ value }) => value === one))
  return named.length === 1 ? named[0] : undefined
}

function optionIn({ options = [] }: Field, plain: string): string | undefined {
  const at = chosenFrom(
    options.map(({ label }) => label),
    plain,
  )
  return at === undefined ? undefined : options[at]?.value
}

/** A value as people read it. */
export function inWords({ kind, options = [] }: Field, value: unknown): Text {
  if (kind === 'money' && typeof value === 'number') return same(formatFen(value))
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  const option = options.find((one) => one.value === value)
  return option?.label ?? same(typeof value === 'string' || typeof value === 'number' ? String(value) : '…')
}

const same = (words: string): Text => ({ zh: words, en: words })
