// Chinese first, English second. The choice is a cookie, so that the API answers in the same language.
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, languageFrom, say, type Words } from './text.ts'

type Catalogue = { readonly [key: string]: string | Catalogue }
export type LoadWords = Readonly<Record<Language, () => Promise<Catalogue>>>

let load: LoadWords

/** Starts with the language chosen before, else in Chinese; only that language's words are fetched. */
export async function startI18n(words: LoadWords): Promise<void> {
  load = words
  const language = chosen() ?? 'zh'
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await load[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  applyLanguage(language)
}

export async function setLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await load[language]())
  applyLanguage(language)
  await i18next.changeLanguage(language)
}

/** The language now, and `say` for words that come in both. */
export function useLanguage(): { language: Language; say: (words: Words) => string } {
  const { i18n } = useTranslation()
  const language = languageFrom(i18n.language)
  return { language, say: (words) => say(words, language) }
}

function applyLanguage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is missing in Safari and Firefox
  document.cookie = `lang=${language};path=/;max-age=31536000;samesite=lax`
}

function chosen(): Language | undefined {
  const found = /(?:^|;\s*)lang=(zh|en)/.exec(document.cookie)?.[1]
  return found === 'zh' || found === 'en' ? found : undefined
}
