// Everything that can be found by words: what services say, what the knowledge answers, what clauses hold.
import type { Service, Services } from '../../catalogue/index.ts'
import type { Day } from '../../kit/index.ts'
import type { Product, Products } from '../../products/index.ts'
import type { Entry, Knowledge } from '../articles/index.ts'
import { type Index, indexOf } from './likeness.ts'
import type { Synonyms } from './terms.ts'

export interface ClauseOf {
  readonly product: Product
  readonly anchor: string
}

export interface Library {
  readonly services: Index<Service>
  readonly questions: Index<Entry>
  readonly clauses: Index<ClauseOf>
  readonly synonyms: Synonyms
}

/** Built once at start: a service file or a product folder that is added is found without a word here. */
export function openLibrary({
  services,
  knowledge,
  products,
  today,
}: {
  readonly services: Pick<Services, 'list'>
  readonly knowledge: Knowledge
  readonly products: Products
  /** Clauses of a version dated later are not found yet. */
  readonly today: Day
}): Library {
  const { synonyms } = knowledge
  const sayings = services
    .list()
    .flatMap((item) => [item.title.zh, item.title.en, ...item.says].map((text) => ({ item, text })))
  const clauses = products.current(today).flatMap((product) =>
    product.clauses
      .filter(({ text }) => text.zh.length > 0)
      .map(({ anchor, title, text }) => ({
        item: { product, anchor },
        text: `${product.shortName.zh} ${product.shortName.en} ${title}\n${title}。${text.zh}\n${text.en}`,
      })),
  )
  return {
    services: indexOf(sayings, synonyms, { ideaWeight: 3 }),
    questions: questionsOf(knowledge.entries, synonyms),
    clauses: indexOf(clauses, synonyms),
    synonyms,
  }
}

/** What the knowledge answers, to be found by its questions. */
export function questionsOf(entries: readonly Entry[], synonyms: Synonyms): Index<Entry> {
  const questions = entries.flatMap((item) => [...item.ask.zh, ...item.ask.en].map((text) => ({ item, text })))
  return indexOf(questions, synonyms, { ideaWeight: 3 })
}
