// One thing that was said, as it stands in the conversation; words are put in as text, never as markup.
import type { Language } from '../shared/text.ts'
import type { Answer } from './ask.ts'
import { element } from './dom.ts'
import type { Words } from './words.ts'

export function mine(sentence: string): HTMLLIElement {
  return element('li', { className: 'mine', text: sentence })
}

export function theirs(text: string): HTMLLIElement {
  return element('li', { text })
}

interface Showing {
  readonly store: string
  readonly words: Words
}

export function answered(answer: Answer, { store, words }: Showing): HTMLLIElement {
  const { language } = answer
  const kind = words.kinds[answer.kind]
  const quoted = answer.sources.find(({ quote, productCode }) => quote && productCode)
  return element(
    'li',
    {},
    ...(kind ? [element('p', { className: 'kind', text: kind })] : []),
    element('p', { text: answer.says[language] }),
    ...(quoted ? [quotation(quoted, language, store)] : []),
    element('nav', {}, ...answer.links.map(({ label, path }) => link(label[language], store + path))),
  )
}

function quotation(
  { quote, title, clause, productCode, version, anchor }: Answer['sources'][number],
  language: Language,
  store: string,
) {
  const named = `${title[language]} ${clause} ${version ?? ''}`
  const cited = element('cite', {}, link(named, `${store}/products/${productCode}${anchor ? `#${anchor}` : ''}`))
  return element('blockquote', {}, element('p', { text: quote?.[language] ?? '' }), cited)
}

function link(text: string, address: string): HTMLAnchorElement {
  const made = element('a', { text })
  made.href = address
  made.target = '_blank'
  made.rel = 'noopener'
  return made
}
