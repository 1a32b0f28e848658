// Writing at the desk: a new article or a new version of one, and handing it in for somebody else to review.
import { badInput, type FieldFault, newId, type Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { type Content, content, titleOf } from './entry.ts'
import { noteEvent } from './events.ts'
import { hashed } from './stale.ts'
import {
  type Article,
  changeVersion,
  getArticle,
  getVersion,
  insertArticle,
  insertVersion,
  nameOfActor,
  type Origin,
  type Version,
} from './store.ts'

interface Writing {
  readonly products: readonly Product[]
  readonly content: Content
  readonly origin: Origin
}

/** A new article with its first draft; its name is made up, for files and figures alone read it. */
export async function draftArticle(tx: Tx, writing: Writing): Promise<{ article: Article; version: Version }> {
  const article = await insertArticle(tx, { slug: `a-${newId().slice(-12)}`, owner: nameOfActor(tx) })
  return { article, version: await draftVersion(tx, article, writing) }
}

/** The next version; each citation keeps what its clause says today. */
export function draftVersion(
  tx: Tx,
  { id }: Pick<Article, 'id'>,
  { products, content: said, origin }: Writing,
): Promise<Version> {
  return insertVersion(tx, id, { origin, content: { ...said, citations: hashed(said.citations, products) } })
}

/** Hands a draft in. Raises `bad-input` with a pointer to each thing that is missing. */
export async function submitVersion(
  tx: Tx,
  slug: string,
  version: number,
  products: readonly Product[],
): Promise<void> {
  const article = await getArticle(tx.db, slug)
  const draft = await getVersion(tx.db, article.id, version)
  const faults = faultsOf(draft.content, products)
  if (faults.length > 0) throw badInput({ faults })
  await changeVersion(tx, draft, { submittedAt: tx.at, returnedAt: null, returnedWhy: null })
  await noteEvent(tx, draft, 'submitted')
}

/** What an article lacks before anybody may be told it. */
export function faultsOf(said: Content, products: readonly Product[]): FieldFault[] {
  const known = new Set(products.map(({ code }) => code))
  const faults: FieldFault[] = []
  const fault = (pointer: string, zh: string, en: string) => faults.push({ pointer, detail: { zh, en } })
  if (titleOf(said).zh === '') fault('/ask', '至少写一个问法', 'Write at least one question')
  if (said.answer.zh.trim() === '') fault('/answer/zh', '请写中文答案', 'Write the answer in Chinese')
  if (said.answer.en.trim() === '') fault('/answer/en', '请写英文答案', 'Write the answer in English')
  if (said.validFrom && said.validTo && said.validTo < said.validFrom)
    fault('/validTo', '结束日期早于开始日期', 'It ends before it begins')
  for (const code of said.products.filter((one) => !known.has(one)))
    fault('/products', `没有代码为 ${code} 的产品`, `There is no product ${code}`)
  said.citations.forEach(({ product, anchor }, place) => {
    if (!products.find(({ code }) => code === product)?.clauses.some((one) => one.anchor === anchor))
      fault(`/citations/${place}`, '现行产品里没有这一条款', 'The product as it stands has no such clause')
  })
  return faults
}

/** An article of which only a part is known yet. */
export function draftOf(part: Partial<Content>): Content {
  return content.parse({ ask: { zh: [], en: [] }, answer: { zh: '', en: '' }, ...part })
}
