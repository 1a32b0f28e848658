// What an answer rests on, cited: the clause with its product and version, the article of law, the article of the knowledge base.
import type { Text } from '../kit/index.ts'
import { textOf } from '../law/index.ts'
import { clause, type Product } from '../products/index.ts'
import type { Entry } from './knowledge.ts'
import { quoteOf } from './quote.ts'
import type { Source } from './reply.ts'

/** A clause; with what was asked, also the very sentence of it that answers. */
export function clauseSource(product: Product, anchor: string, asked?: string): Source {
  const { number, title, text } = clause(product, anchor)
  return {
    title: { zh: `${product.filedName.zh} · ${title}`, en: `${product.filedName.en}` },
    clause: number,
    text,
    quote: asked === undefined ? firstOf(text) : quoteOf(text, asked),
    productCode: product.code,
    version: product.version,
    anchor,
  }
}

const firstOf = (text: Text) => quoteOf(text, '')

/** An article of the knowledge base, by the sentence of it that answers, and the articles of law it rests on. */
export function entrySources(entry: Pick<Entry, 'id' | 'ask' | 'answer' | 'basis'>, asked: string): Source[] {
  const title = { zh: entry.ask.zh[0] ?? entry.id, en: entry.ask.en[0] ?? entry.id }
  return [
    { title, clause: '', text: entry.answer, quote: quoteOf(entry.answer, asked), articleId: entry.id },
    ...entry.basis.map(lawSource),
  ]
}

/** `保险法 §39` as a source: the law's name in both languages and the article. */
export function lawSource(written: string): Source {
  const [name = written, article = ''] = written.split(/\s+(?=§)/)
  return { title: { zh: `《${name}》`, en: textOf(name)?.name.en ?? name }, clause: article }
}
