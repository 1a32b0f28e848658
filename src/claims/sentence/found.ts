// What a rule found in a sentence, and where: offsets are UTF-16 units of the sentence as it was typed.
export interface Found<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/** Full-width ASCII to plain, one unit for one, so that offsets stay those of the typed sentence. Full-width punctuation is kept: it ends clauses. */
export function plain(sentence: string): string {
  return sentence.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E\uFF0F\uFF1A\uFFE5\u3000]/g, (letter) =>
    letter === '\u3000' ? ' ' : letter === '\uFFE5' ? '¥' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  )
}

const clauseEnd = /[，。；！？,;!?\n]/

/** The text of the clause before an offset, up to its punctuation. */
export function clauseBefore(sentence: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 60 && !clauseEnd.test(sentence.charAt(from - 1))) from -= 1
  return sentence.slice(from, at)
}

/** True when a word is denied just before it: 没骨折, 不是车祸, no fracture. */
export function isDenied(sentence: string, at: number): boolean {
  return /(?:没有?|没|不是|并非|未见?|未|无|排除|不算|别|not|no|without|n't)\s*(?:再|被|a\s|any\s)?$/i.test(
    sentence.slice(Math.max(0, at - 10), at),
  )
}
