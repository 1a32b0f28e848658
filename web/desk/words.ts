// The desk's words by key. Many keys come from the API (a state, a kind): what has no words yet is shown as it is named.
import { useTranslation } from 'react-i18next'

type Values = Readonly<Record<string, string | number>>
export type Say = (key: string, more?: string | Values) => string

/** `more` is either the values of `{{name}}` places or what to say when the key has no words. */
export function useWords(): Say {
  const { i18n } = useTranslation()
  const wordsOf = (key: string): string | undefined => {
    const found: unknown = i18n.getResource(i18n.language, 'translation', key)
    return typeof found === 'string' ? found : undefined
  }
  return (key, more) => {
    const found =
      wordsOf(key) ?? (typeof more === 'object' ? wordsOf(`${key}_${numberOf(more, i18n.language)}`) : undefined)
    if (found === undefined) return typeof more === 'string' ? more : key
    return typeof more === 'object' ? fill(found, more) : found
  }
}

/** `one` or `other`, as the language has it for this count. */
function numberOf({ count }: Values, language: string): string {
  return new Intl.PluralRules(language).select(Number(count))
}

function fill(words: string, values: Values): string {
  return words.replace(/\{\{(\w+)\}\}/g, (place, name) => String(values[name] ?? place))
}
