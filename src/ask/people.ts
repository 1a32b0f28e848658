// Members of the family a sentence names, by relation or by name.
import type { FamilyMember } from '../customers/index.ts'
import type { Text } from '../kit/index.ts'

interface Relative {
  readonly relation: FamilyMember['relation']
  /** Left out where the word says nothing of it. */
  readonly sex?: FamilyMember['sex']
  readonly words: RegExp
  readonly called: Text
}

const relatives: readonly Relative[] = [
  {
    relation: 'spouse',
    sex: 'M',
    words: /老公|丈夫|先生(?!病)|\bhusband\b/i,
    called: { zh: '丈夫', en: 'husband' },
  },
  { relation: 'spouse', sex: 'F', words: /老婆|妻子|太太|媳妇|\bwife\b/i, called: { zh: '妻子', en: 'wife' } },
  { relation: 'spouse', words: /爱人|配偶|\b(?:spouse|partner)\b/i, called: { zh: '配偶', en: 'spouse' } },
  { relation: 'child', sex: 'M', words: /儿子|\bson\b/i, called: { zh: '儿子', en: 'son' } },
  { relation: 'child', sex: 'F', words: /女儿|闺女|\bdaughter\b/i, called: { zh: '女儿', en: 'daughter' } },
  {
    relation: 'child',
    words: /孩子|小孩|宝宝|娃|\b(?:child|kid|baby)\b/i,
    called: { zh: '孩子', en: 'child' },
  },
  { relation: 'parent', sex: 'M', words: /爸|父亲|爹|\b(?:father|dad)\b/i, called: { zh: '父亲', en: 'father' } },
  {
    relation: 'parent',
    sex: 'F',
    words: /妈|母亲|(?<!姑)娘(?!家)|\b(?:mother|mum|mom)\b/i,
    called: { zh: '母亲', en: 'mother' },
  },
  { relation: 'parent', words: /父母|老人|\bparents?\b/i, called: { zh: '父母', en: 'parents' } },
]
const self = /我自己|我本人|本人|\b(?:myself|my own)\b/i

/** Customer ids of those named: the name or a given name of two letters first, else the relation; nobody when nobody is named. */
export function peopleNamed(sentence: string, family: readonly FamilyMember[]): string[] {
  const named = byName(sentence, family)
  if (named.length > 0) return idsOf(named)
  const asked = relatives.filter(({ words }) => words.test(sentence))
  if (asked.length > 0) return idsOf(family.filter((member) => asked.some((one) => isThat(member, one))))
  return self.test(sentence) ? idsOf(family.filter(({ relation }) => relation === 'self')) : []
}

/** What the relatives are called whom a sentence speaks of and who are not on record; nobody where somebody is named who is. */
export function peopleMissing(sentence: string, family: readonly FamilyMember[]): Text[] {
  if (peopleNamed(sentence, family).length > 0) return []
  return relatives.filter(({ words }) => words.test(sentence)).map(({ called }) => called)
}

function byName(sentence: string, family: readonly FamilyMember[]): FamilyMember[] {
  return family.filter(({ name }) => sentence.includes(name) || givenIn(sentence, name))
}

function isThat(member: FamilyMember, { relation, sex }: Relative): boolean {
  return member.relation === relation && (sex === undefined || member.sex === sex)
}

function idsOf(people: readonly FamilyMember[]): string[] {
  return people.map(({ customerId }) => customerId)
}

function givenIn(sentence: string, name: string): boolean {
  const letters = [...name]
  return letters.length >= 3 && letters.length <= 4 && sentence.includes(letters.slice(letters.length - 2).join(''))
}
