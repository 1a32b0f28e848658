// A second pair of eyes: publishing a version, after all checks of all articles passed over what would stand, or handing it back.
import { actorKey, type Day, type Db, type FieldFault, type Tx } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { resolveGapsOf, returnGapsOf } from '../gaps/store.ts'
import type { Library } from '../search/index.ts'
import { lastTurn, noteEvent } from './events.ts'
import { isValid, readEntries } from './live.ts'
import { alreadyPublished, checksFailed, notInReview, ownWriting, trialRunning } from './problems.ts'
import { type Checked, regressions, runChecks } from './run-checks.ts'
import { staleCitations } from './stale.ts'
import { type Article, changeArticle, changeVersion, getArticle, getVersion, type Version } from './store.ts'
import { listOpenTrials } from './trial-store.ts'

export interface Publishing {
  readonly products: Products
  readonly library: Library
}

/** Puts a version into use: one that waits for a review, or an older one again (which undoes what came after). */
export async function publishVersion(
  tx: Tx,
  standing: Publishing,
  { slug, version, tested }: { readonly slug: string; readonly version: number; readonly tested: Tested },
): Promise<void> {
  const article = await getArticle(tx.db, slug)
  const chosen = await getVersion(tx.db, article.id, version)
  await refuseUnreviewed(tx, article, chosen)
  await putInUse(tx, standing, { slug, chosen, tested })
}

/** What all checks said before the transaction, and after which turn: good only as long as nothing happened since. */
export interface Tested {
  readonly turn: number
  readonly broken: readonly Checked[]
}

/** Runs all checks as if a version stood, outside of any transaction: they take a while. */
export async function testVersion(db: Db, standing: Publishing, would: Would): Promise<Tested> {
  const turn = await lastTurn(db)
  const { broken } = await checksWith(db, standing, would)
  return { turn, broken }
}

interface PuttingInUse {
  readonly slug: string
  readonly chosen: Version
  readonly tested?: Tested
}

/** A version that was reviewed, once all checks pass. */
export async function putInUse(tx: Tx, standing: Publishing, { slug, chosen, tested }: PuttingInUse): Promise<void> {
  const turn = await noteEvent(tx, chosen, 'published') // from here on nobody else publishes until this is over
  const would = { slug, version: chosen, today: tx.today }
  const { broken } = tested?.turn === turn - 1 ? tested : await checksWith(tx.db, standing, would)
  if (broken.length > 0) throw checksFailed({ faults: broken.map(faultOf) })
  await changeVersion(tx, chosen, { publishedAt: tx.at, publishedBy: actorKey(tx.by) })
  await changeArticle(tx, chosen.articleId, { publishedVersion: chosen.version, retiredAt: null })
  await resolveGapsOf(tx, chosen.articleId)
}

async function refuseUnreviewed(tx: Tx, article: Article, chosen: Version): Promise<void> {
  const standsAlready = article.publishedVersion === chosen.version && !article.retiredAt
  if (standsAlready) throw alreadyPublished()
  const waits = chosen.submittedAt !== null && chosen.returnedAt === null
  if (!waits && !chosen.publishedAt) throw notInReview()
  if (!chosen.publishedAt && chosen.writtenBy === actorKey(tx.by)) throw ownWriting()
  const trials = await listOpenTrials(tx.db)
  if (trials.some(({ articleId }) => articleId === article.id)) throw trialRunning()
}

interface Would {
  readonly slug: string
  readonly version: Version
  readonly today: Day
}

/** All checks over what would stand if this version did, and those that it would break. */
export async function checksWith(
  db: Db,
  { products, library }: Publishing,
  { slug, version, today }: Would,
): Promise<{ readonly all: readonly Checked[]; readonly broken: readonly Checked[] }> {
  const now = await readEntries(db, products, today)
  const stale = staleCitations(version.content, products.current(today), today)
  const entry = { ...version.content, id: slug, standing: { version: version.version, stale } }
  const would = [...now.filter(({ id }) => id !== slug), ...(isValid(entry, today) ? [entry] : [])]
  const all = await runChecks(would, library, today)
  const isGreen = all.every(({ ok }) => ok)
  const broken = isGreen ? [] : regressions(await runChecks(now, library, today), all, slug)
  return { all, broken }
}

export function faultOf({ article, say, expects, got }: Checked): FieldFault {
  return {
    pointer: `/articles/${article}`,
    detail: {
      zh: `“${say}”应答 ${expects}，会答成 ${got}`,
      en: `"${say}" must lead to ${expects} and would lead to ${got}`,
    },
  }
}

/** Hands a version back to who wrote it, with the reason. */
export async function returnVersion(tx: Tx, slug: string, version: number, why: string): Promise<void> {
  const article = await getArticle(tx.db, slug)
  const chosen = await getVersion(tx.db, article.id, version)
  if (!chosen.submittedAt || chosen.returnedAt || chosen.publishedAt) throw notInReview()
  await changeVersion(tx, chosen, { returnedAt: tx.at, returnedWhy: why })
  await noteEvent(tx, chosen, 'returned', why)
  if (article.publishedVersion === null) await returnGapsOf(tx, article.id)
}

/** Nobody is told the article any more; all its versions stay. */
export async function retireArticle(tx: Tx, slug: string): Promise<void> {
  const article = await getArticle(tx.db, slug)
  if (article.publishedVersion === null || article.retiredAt) throw notInReview()
  const chosen = await getVersion(tx.db, article.id, article.publishedVersion)
  await changeArticle(tx, article.id, { retiredAt: tx.at })
  await noteEvent(tx, chosen, 'retired')
}
