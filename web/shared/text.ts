// Words in both languages, as the API sends them.
export interface Text {
  readonly zh: string
  readonly en: string
}

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** What is either plain (a name, a date) or said in both languages. */
export type Words = string | Text

export function say(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language]
}

export function languageFrom(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
