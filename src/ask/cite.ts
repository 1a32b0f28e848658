// What an answer rests on, cited: the clause with its product and version, the article of law, the article of the knowledge base.
import type { Day, Text } from '../kit/index.ts'
import { textOf } from '../law/index.ts'
import { clause, type Product, type Products } from '../products/index.ts'
import { type Entry, titleOf } from './articles/entry.ts'
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

export interface Citing {
  readonly sentence: string
  readonly products: Products
  readonly today: Day
}

/** An article of the knowledge base, by the sentence of it that answers, with the clauses and articles of law it rests on. */
export function entrySources(entry: Entry, citing: Citing): Source[] {
  const { id, answer, basis, standing } = entry
  const own = {
    title: titleOf(entry),
    clause: '',
    text: answer,
    quote: quoteOf(answer, citing.sentence),
    articleId: id,
    ...(standing ? { version: String(standing.version) } : {}),
  }
  return [own, ...citedClauses(entry, citing), ...basis.map(lawSource)]
}

/** The clauses an article cites, as they read on a day. */
export function citedClauses(
  { citations }: Pick<Entry, 'citations'>,
  { products, today, sentence }: Partial<Citing> & Pick<Citing, 'products' | 'today'>,
): Source[] {
  const sold = products.current(today)
  return citations.flatMap(({ product: code, anchor }) => {
    const product = sold.find((one) => one.code === code)
    return product?.clauses.some((one) => one.anchor === anchor) ? [clauseSource(product, anchor, sentence)] : []
  })
}

/** `保险法 §39` as a source: the law's name in both languages and the article. */
export function lawSource(written: string): Source {
  const [name = written, article = ''] = written.split(/\s+(?=§)/)
  return { title: { zh: `《${name}》`, en: textOf(name)?.name.en ?? name }, clause: article }
}
