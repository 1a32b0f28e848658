// Citations that no longer say what they said when an article was written: the clause changed, or is gone, or the law is.
import { sha256 } from '../../kit/index.ts'
import { rules } from '../../law/index.ts'
import type { Product } from '../../products/index.ts'
import type { CitedClause, Content, StaleCitation } from './entry.ts'

/** What a clause said, short: any change of its Chinese text, which governs, changes it. */
export function clauseHash(product: Product, anchor: string): string | undefined {
  const found = product.clauses.find((clause) => clause.anchor === anchor)
  return found && sha256(found.text.zh.replace(/\s+/g, '')).toString('hex').slice(0, 16)
}

/** The citations with what their clauses say today; one whose clause does not exist stays without. */
export function hashed(citations: readonly CitedClause[], products: readonly Product[]): CitedClause[] {
  return citations.map(({ product, anchor }) => {
    const hash = hashToday({ product, anchor }, products)
    return { product, anchor, ...(hash ? { hash } : {}) }
  })
}

/** `products` are those of the day: the version a customer would be sold. */
export function staleCitations(
  { citations, basis }: Pick<Content, 'citations' | 'basis'>,
  products: readonly Product[],
  today: string,
): StaleCitation[] {
  const clauses = citations.flatMap((cited): StaleCitation[] => {
    const now = hashToday(cited, products)
    if (now === undefined) return [{ of: cited.product, anchor: cited.anchor, because: 'gone' }]
    const same = cited.hash === undefined || cited.hash === now
    return same ? [] : [{ of: cited.product, anchor: cited.anchor, because: 'changed' }]
  })
  const laws = basis
    .filter((article) => isSuperseded(article, today))
    .map((of): StaleCitation => ({ of, anchor: '', because: 'gone' }))
  return [...clauses, ...laws]
}

function hashToday({ product, anchor }: CitedClause, products: readonly Product[]): string | undefined {
  const found = products.find(({ code }) => code === product)
  return found && clauseHash(found, anchor)
}

// An article of law is gone when every rule that was written of it has ended; of one without rules nothing is known.
function isSuperseded(article: string, today: string): boolean {
  const written = rules.filter((rule) => rule.article === article)
  return written.length > 0 && written.every(({ until }) => until !== undefined && until < today)
}
