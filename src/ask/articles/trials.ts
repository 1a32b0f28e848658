// A trial: the version that stands and another that was reviewed like it, each told to its share of customers until a person ends it.
import { actorKey, newId, notFound, type Tx } from '../../kit/index.ts'
import { noteEvent } from './events.ts'
import { checksFailed, noTrial, ownWriting, trialRunning } from './problems.ts'
import { checksWith, faultOf, type Publishing, putInUse } from './publish.ts'
import { getArticle, getVersion, nameOfActor } from './store.ts'
import { endTrial, getTrial, insertTrial, listOpenTrials } from './trial-store.ts'

interface Asked {
  readonly version: number
  readonly sharePercent: number
}

/** Whoever begins it reviews the other version by doing so: it must be somebody else's, and pass the checks. */
export async function beginTrial(tx: Tx, standing: Publishing, slug: string, asked: Asked): Promise<void> {
  const article = await getArticle(tx.db, slug)
  const other = await getVersion(tx.db, article.id, asked.version)
  const { publishedVersion } = article
  const isHandedIn = other.publishedAt !== null || (other.submittedAt !== null && other.returnedAt === null)
  if (publishedVersion === null || article.retiredAt || publishedVersion === other.version || !isHandedIn)
    throw noTrial()
  if (!other.publishedAt && other.writtenBy === actorKey(tx.by)) throw ownWriting()
  const open = await listOpenTrials(tx.db)
  if (open.some(({ articleId }) => articleId === article.id)) throw trialRunning()
  await noteEvent(tx, other, 'trial-begun')
  const { broken } = await checksWith(tx.db, standing, { slug, version: other, today: tx.today })
  if (broken.length > 0) throw checksFailed({ faults: broken.map(faultOf) })
  await insertTrial(tx, {
    id: newId(),
    articleId: article.id,
    versionA: publishedVersion,
    versionB: other.version,
    shareB: asked.sharePercent,
    begunAt: tx.at,
    begunBy: actorKey(tx.by),
    begunByName: nameOfActor(tx),
  })
}

interface Ending {
  readonly slug: string
  readonly id: string
  readonly keep: 'a' | 'b'
}

/** Ends it; keeping b publishes b. */
export async function finishTrial(tx: Tx, standing: Publishing, { slug, id, keep }: Ending): Promise<void> {
  const trial = await getTrial(tx.db, id)
  if (trial.endedAt) throw notFound()
  const kept = await getVersion(tx.db, trial.articleId, keep === 'a' ? trial.versionA : trial.versionB)
  await endTrial(tx, id, { endedByName: nameOfActor(tx), kept: keep })
  await noteEvent(tx, kept, 'trial-ended', keep)
  if (keep === 'b') await putInUse(tx, standing, { slug, chosen: kept })
}
