// The very sentence of a text that answers: the one that shares most with what was asked.
import type { Text } from '../kit/index.ts'
import { plainWords } from './search/index.ts'

/** In each language the sentence nearest to what was asked; the first where none is nearer. */
export function quoteOf(text: Text, asked: string): Text {
  return { zh: nearest(text.zh, asked), en: nearest(text.en, asked) }
}

/** The sentences of a text, ended as they were. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^。！？；\n.!?;]+(?:[。！？；!?;]|\.(?!\d)|\.(?=\d)[^。！？；\n!?;]*)?/gu) ?? [])
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
}

function nearest(text: string, asked: string): string {
  const wanted = pairs(asked)
  let best = { sentence: '', shared: -1 }
  for (const sentence of sentencesOf(text)) {
    const own = pairs(sentence)
    const shared = [...own].filter((pair) => wanted.has(pair)).length / Math.sqrt(own.size || 1)
    if (shared > best.shared) best = { sentence, shared }
  }
  return best.sentence
}

/** Pairs of Han letters and words of others. */
export function pairs(text: string): Set<string> {
  const plain = plainWords(text)
  const found = new Set(plain.match(/[a-z]{3,}|\d+/g) ?? [])
  for (const run of plain.match(/\p{Script=Han}+/gu) ?? [])
    for (let at = 0; at + 2 <= run.length; at += 1) found.add(run.slice(at, at + 2))
  return found
}
