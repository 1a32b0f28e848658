// What a sentence asks for beyond the bills of a treatment: a benefit by name, or words that only one of them fits.
import type { ClaimKind } from '../claim.ts'
import type { Cause } from './event.ts'
import type { Found } from './found.ts'

const said: readonly (readonly [kind: ClaimKind, words: RegExp])[] = [
  // not what somebody went through after another's death
  [
    'death',
    /(?:去世|过世|离世|病故|身故|身亡|抢救无效|不治)(?!后|之后|以后|前|之前|的(?:父|母|爷|奶|外))|passed away|\bdied\b|death (?:benefit|claim)/i,
  ],
  [
    'long-term-care',
    /(?:不能|无法|没法|没办法|不会)自理|失能|护理(?:保险)?金|护理险|long[- ]term care|(?:cannot|can't|unable to) (?:care for|look after) (?:him|her|them|my)sel/i,
  ],
  ['critical-illness', /重(?:大)?疾(?:病)?(?:险|保险|理赔)|critical illness/i],
  ['disability', /伤残(?:鉴定|等级|评定|保险金|理赔)|评(?:了|上)?残|disability (?:benefit|grade|claim)/i],
]

/** Undefined when the sentence names none: then it is about what the treatment cost. */
export function benefitIn(sentence: string): ClaimKind | undefined {
  return said.find(([, words]) => words.test(sentence))?.[0]
}

const died =
  /(因?病|意外)?(?:去世|过世|离世|逝世|病故|身故|身亡|抢救无效|不治)(?!后|之后|以后|前|之前|的(?:父|母|爷|奶|外))|passed away|\bdied\b(?: (?:of|from) (?:an? )?(illness|disease))?(?: in an (accident))?/i

/** Where a sentence tells of a death, and of which kind when it says so: 因病去世, 意外身故. */
export function deathIn(sentence: string): { event: Found<string>; cause?: Found<Cause> } | undefined {
  const match = died.exec(sentence)
  if (!match) return undefined
  const { 0: value, 1: of, 2: ill, 3: hurt, index: from } = match
  const event = { value, from, to: from + value.length }
  const cause = of === '意外' || hurt ? 'accident' : of || ill || value.startsWith('病') ? 'illness' : undefined
  return { event, ...(cause ? { cause: { ...event, value: cause } } : {}) }
}
