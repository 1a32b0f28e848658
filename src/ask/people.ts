// Members of the family a sentence names, by relation or by name.
import type { FamilyMember } from '../customers/index.ts'

const relations: readonly (readonly [FamilyMember['relation'], RegExp])[] = [
  ['spouse', /老公|丈夫|先生(?!病)|老婆|妻子|太太|媳妇|爱人|配偶|\b(?:husband|wife|spouse|partner)\b/i],
  ['child', /孩子|小孩|儿子|女儿|闺女|宝宝|娃|\b(?:child|kid|son|daughter|baby)\b/i],
  ['parent', /爸|妈|父亲|母亲|老人|爹|娘(?!家)|\b(?:father|mother|parents?|dad|mum|mom)\b/i],
]
const self = /我自己|我本人|本人|\b(?:myself|my own)\b/i

/** Customer ids of those named: the name or a given name of two letters first, else the relation; nobody when nobody is named. */
export function peopleNamed(sentence: string, family: readonly FamilyMember[]): string[] {
  const named = family.filter(({ name }) => sentence.includes(name) || givenIn(sentence, name))
  if (named.length > 0) return named.map(({ customerId }) => customerId)
  const asked = relations.filter(([, words]) => words.test(sentence)).map(([relation]) => relation)
  if (asked.length > 0)
    return family.filter(({ relation }) => asked.some((one) => one === relation)).map(({ customerId }) => customerId)
  return self.test(sentence)
    ? family.filter(({ relation }) => relation === 'self').map(({ customerId }) => customerId)
    : []
}

function givenIn(sentence: string, name: string): boolean {
  const letters = [...name]
  return letters.length >= 3 && letters.length <= 4 && sentence.includes(letters.slice(letters.length - 2).join(''))
}
