// What a sentence says already, offered in the forms of a service by the kind of each field. No service is known by name here.
import { type FormField, formOf, type Service } from '../catalogue/index.ts'
import { numberOf, numeral } from '../claims/index.ts'
import type { FamilyMember } from '../customers/index.ts'
import { peopleNamed } from './people.ts'

export type Prefill = Record<string, Record<string, unknown>>

const sentenceField = 'sentence'

interface Said {
  readonly sentence: string
  readonly amountFen: number | undefined
  readonly phone: string | undefined
  readonly email: string | undefined
  readonly people: readonly FamilyMember[]
  /** Who is named after 换成, 改成, 给: the new one, not the old. */
  readonly named: readonly FamilyMember[]
}

/** The values of a service's ask steps that the sentence gives, by step and field; steps without any are left out. */
export function prefillFor(service: Service, sentence: string, family: readonly FamilyMember[]): Prefill {
  // A service that takes the sentence itself hears more in it than is heard here.
  const hearing = Object.entries(service.steps).find(
    ([, step]) => step.kind === 'ask' && formOf(step.answer).some(({ name }) => name === sentenceField),
  )
  if (hearing) return { [hearing[0]]: { [sentenceField]: sentence } }
  const said = readSentence(sentence, family)
  const steps = Object.entries(service.steps).flatMap(([name, step]): [string, Record<string, unknown>][] => {
    if (step.kind !== 'ask') return []
    const values = valuesOf(formOf(step.answer), said)
    return Object.keys(values).length > 0 ? [[name, values]] : []
  })
  return Object.fromEntries(steps)
}

function readSentence(sentence: string, family: readonly FamilyMember[]): Said {
  const plain = sentence.normalize('NFKC')
  const after = /(?:换成|改成|改为|变更为|换|改给|给|为|to|for)(?!受益|为)([^，。,.;；]*)$/u.exec(plain)?.[1] ?? ''
  const idsOf = (part: string) => peopleNamed(part, family)
  const those = (ids: readonly string[]) => family.filter(({ customerId }) => ids.includes(customerId))
  return {
    sentence,
    amountFen: amountIn(plain),
    phone: /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(plain.replace(/(?<=\d)[ -](?=\d)/g, ''))?.[0],
    email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(plain)?.[0],
    people: those(idsOf(plain)),
    named: those(idsOf(after)),
  }
}

const money = new RegExp(`(?:¥|rmb\\s*)?(${numeral})\\s*(?:多|来)?\\s*(元|块钱?|圆|yuan|rmb)?`, 'giu')

/** 借两万, 还 5000 块, 20000: an amount of at least ten yuan, in fen; a phone or policy number is not one. */
export function amountIn(plain: string): number | undefined {
  for (const [whole, number = '', unit] of plain.matchAll(money)) {
    if (/\d{8,}/.test(number)) continue
    const yuan = numberOf(number)
    const isMoney = unit !== undefined || /[百千万]/.test(number) || /^\d{3,7}$/.test(number) || whole.startsWith('¥')
    if (yuan !== undefined && yuan >= 10 && isMoney) return Math.round(yuan * 100)
  }
  return undefined
}

function valuesOf(form: readonly FormField[], said: Said): Record<string, unknown> {
  const values = form.map((field): [string, unknown] => [field.name, fieldValue(field, said)])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function fieldValue(field: FormField, said: Said): unknown {
  switch (field.kind) {
    case 'money':
      return said.amountFen
    case 'phone':
      return said.phone
    case 'email':
      return said.email
    case 'person':
      return said.people.length === 1 ? said.people[0]?.customerId : undefined
    case 'choice':
      return field.options?.find(({ label }) => label.zh.length > 1 && said.sentence.includes(label.zh))?.value
    case 'list':
      return field.items ? itemsFor(field.items, said.named) : undefined
    default:
      return undefined
  }
}

// One item for each person named, sharing alike: 受益人换成孩子 is one, 换成老公和孩子 are two of 50 each.
function itemsFor(items: readonly FormField[], people: readonly FamilyMember[]): Record<string, unknown>[] | undefined {
  const [first] = people
  if (!first || !items.some(({ name }) => name === 'name' || name === 'customerId')) return undefined
  const equal = Math.floor(100 / people.length)
  return people.map((person, index) => {
    const share = index === 0 ? 100 - equal * (people.length - 1) : equal
    const known: Record<string, unknown> = { name: person.name, customerId: person.customerId, order: 1, share }
    const relation = items
      .find(({ name }) => name === 'relation')
      ?.options?.find(({ value }) => value === person.relation)
    const all = relation ? { ...known, relation: relation.value } : known
    return Object.fromEntries(items.flatMap(({ name }) => (all[name] === undefined ? [] : [[name, all[name]]])))
  })
}
