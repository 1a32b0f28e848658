// Who a sentence is of leaves the store as a mark only (个人信息保护法 §23, §51): names, numbers and addresses, put back in the answer.
import type { FamilyMember } from '../../customers/index.ts'

export interface Masked {
  readonly words: string
  /** The words with what the marks stand for put back. */
  unmask(words: string): string
}

const patterns = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /[A-Za-z]{0,4}\d{8,}[\dXx]?/g,
  /尾号\s*\d{4}/g,
]

/** Names of the family are marked first, then whatever is a number of somebody. */
export function mask(words: string, family: readonly Pick<FamilyMember, 'name'>[]): Masked {
  const marks = new Map<string, string>()
  const marked = (found: string, kind: string) => {
    const known = [...marks].find(([, meant]) => meant === found)?.[0]
    const mark = known ?? `[${kind}${marks.size + 1}]`
    marks.set(mark, found)
    return mark
  }
  const named = family.reduce((text, { name }) => text.replaceAll(name, (found) => marked(found, '人')), words)
  const all = patterns.reduce((text, pattern) => text.replace(pattern, (found) => marked(found, '号')), named)
  return {
    words: all,
    unmask: (said) => [...marks].reduce((text, [mark, meant]) => text.replaceAll(mark, meant), said),
  }
}
