// Words in both languages, as the API sends them.
import { datesIn } from './date.ts'

export interface Text {
  readonly zh: string
  readonly en: string
}

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** What is either plain (a name, a date) or said in both languages. */
export type Words = string | Text

/** Words as they stand: of a document that is signed, nothing may look otherwise. */
export function verbatim(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language]
}

/** Words in a language, with dates as its people write them. */
export function say(words: Words, language: Language): string {
  return datesIn(verbatim(words, language), language)
}

export function languageFrom(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
