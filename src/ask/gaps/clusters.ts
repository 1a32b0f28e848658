// The clusters of the questions that are open, worked out anew only when a question came or went.
import { type Db, notFound } from '../../kit/index.ts'
import type { Synonyms } from '../search/index.ts'
import { type Cluster, clustersOf } from './cluster.ts'
import { gapsMark, listOpenGaps } from './store.ts'

const latest = new WeakMap<object, { readonly mark: string; readonly clusters: readonly Cluster[] }>()

/** The largest first. */
export async function openClusters(db: Db, synonyms: Synonyms): Promise<readonly Cluster[]> {
  const mark = await gapsMark(db)
  const held = latest.get(db)
  if (held?.mark === mark) return held.clusters
  const clusters = clustersOf(await listOpenGaps(db), synonyms)
  latest.set(db, { mark, clusters })
  return clusters
}

/** Raises 404 when its questions were dealt with meanwhile. */
export async function getCluster(db: Db, synonyms: Synonyms, id: string): Promise<Cluster> {
  const found = (await openClusters(db, synonyms)).find((one) => one.id === id)
  if (!found) throw notFound()
  return found
}
