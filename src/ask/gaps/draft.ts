// A drafted answer for a cluster of questions: the words of the nearest clause, or of the nearest article, never words of its own.
import { type Content, type Entry, titleOf } from '../articles/index.ts'
import { draftOf } from '../articles/write-article.ts'
import type { Library } from '../search/index.ts'
import { alike, isChinese, plainWords } from '../search/index.ts'
import { type ClauseFound, rankedClauses } from '../understand/index.ts'
import type { Cluster } from './cluster.ts'

export interface Draft {
  readonly content: Content
  /** Where its words come from; empty when nothing is near. */
  readonly from: readonly { readonly kind: 'clause' | 'article'; readonly title: string; readonly likeness: number }[]
  readonly nearest?: { readonly id: string; readonly title: string; readonly likeness: number }
  /** The nearest article with these questions added. */
  readonly intoNearest?: Content
}

const least = { clause: 0.3, article: 0.3 }
const askedMax = 5
const quotedMax = 400

export function draftFor({ sentence, gaps }: Cluster, library: Library): Draft {
  const words = plainWords(sentence.replaceAll('***', ' '))
  const [entry] = alike(library.questions, words, 1)
  const [clause] = rankedClauses(words, library, { holds: new Set() })
  const nearest = entry && { id: entry.item.id, title: titleOf(entry.item).zh, likeness: rounded(entry.score) }
  const ask = asked([sentence, ...gaps.map((gap) => gap.sentence)])
  const checks = [{ say: sentence.replaceAll('***', '').slice(0, 200) }]
  const drafted = { ask, checks, ...said({ entry: entry?.item, likeness: entry?.score ?? 0, clause }) }
  return {
    content: draftOf(drafted),
    from: from({ entry: entry?.item, likeness: entry?.score ?? 0, clause }),
    ...(nearest && entry ? { nearest, intoNearest: added(entry.item, { ask, checks }) } : {}),
  }
}

function added({ id: _id, standing: _standing, ...said }: Entry, more: Pick<Content, 'ask' | 'checks'>): Content {
  const both = (mine: readonly string[], theirs: readonly string[]) => [...new Set([...mine, ...theirs])]
  const ask = { zh: both(said.ask.zh, more.ask.zh), en: both(said.ask.en, more.ask.en) }
  return { ...said, ask, checks: [...said.checks, ...more.checks] }
}

interface Near {
  readonly entry: Entry | undefined
  readonly likeness: number
  readonly clause: ClauseFound | undefined
}

function takesClause({ clause, likeness }: Near): boolean {
  return clause !== undefined && clause.sure >= least.clause && clause.sure >= likeness
}

function said(near: Near): Partial<Content> {
  const { entry, clause, likeness } = near
  if (clause && takesClause(near)) {
    const { product, anchor } = clause.item
    const found = product.clauses.find((one) => one.anchor === anchor)
    const answer = { zh: cut(found?.text.zh ?? ''), en: cut(found?.text.en ?? '') }
    return { answer, citations: [{ product: product.code, anchor }] }
  }
  if (!entry || likeness < least.article) return {}
  const { answer, basis, citations, products, service } = entry
  return { answer, basis, citations, products, ...(service ? { service } : {}) }
}

function from(near: Near): Draft['from'] {
  const { entry, clause, likeness } = near
  if (clause && takesClause(near)) {
    const { product, anchor } = clause.item
    const title = product.clauses.find((one) => one.anchor === anchor)?.title ?? anchor
    return [{ kind: 'clause', title: `${product.shortName.zh} · ${title}`, likeness: rounded(clause.sure) }]
  }
  if (!entry || likeness < least.article) return []
  return [{ kind: 'article', title: titleOf(entry).zh, likeness: rounded(likeness) }]
}

function asked(sentences: readonly string[]): Content['ask'] {
  const plain = sentences.map((one) => one.replaceAll('***', '').trim()).filter((one) => one.length >= 2)
  const once = [...new Set(plain)].map((one) => [...one].slice(0, 200).join('')).slice(0, askedMax)
  return { zh: once.filter(isChinese), en: once.filter((one) => !isChinese(one)) }
}

function cut(text: string): string {
  return text.length > quotedMax ? `${text.slice(0, quotedMax)}…` : text
}

function rounded(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100
}
