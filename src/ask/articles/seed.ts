// The insurer's folder as seeds: an entry is taken in once and stands as the file has it; what changes in the file later is offered
// as a new version that waits for a review, and never overwrites what was written at the desk.
import {
  actorKey,
  append,
  type Context,
  canonicalJson,
  newId,
  sha256,
  system,
  type Tx,
  writeAs,
} from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { type Content, content, type Entry } from './entry.ts'
import { noteEvent, takeTurns } from './events.ts'
import { hashed } from './stale.ts'
import { changeVersion, fileHashes, insertVersion, nameOfActor } from './store.ts'

interface Seed {
  readonly slug: string
  readonly content: Content
  readonly origin: { readonly kind: 'file'; readonly hash: string }
}

/** Takes in what the folder has and the store has not seen; two processes that start together do it once. */
export async function seedArticles(
  context: Pick<Context, 'db' | 'clock'>,
  entries: readonly Entry[],
  products: readonly Product[],
): Promise<void> {
  const seeds = entries.map((entry) => seedOf(entry, products))
  const known = await fileHashes(context.db)
  if (seeds.every((seed) => isKnown(seed, known))) return
  await writeAs(context, system('knowledge-folder'), {}, async (tx) => {
    const last = await takeTurns(tx, seeds.length) // the other process waits here, then sees what this one did
    const held = await fileHashes(tx.db)
    const fresh = seeds.filter(({ slug }) => !held.has(slug))
    for (const [place, seed] of fresh.entries()) addFresh(tx, seed, last - place)
    for (const seed of seeds) {
      const article = held.get(seed.slug)
      if (article && !article.hashes.has(seed.origin.hash)) await offer(tx, article.id, seed)
    }
  })
}

type Known = Awaited<ReturnType<typeof fileHashes>>

function isKnown({ slug, origin }: Seed, known: Known): boolean {
  return known.get(slug)?.hashes.has(origin.hash) === true
}

function seedOf({ id: slug, standing: _standing, ...said }: Entry, products: readonly Product[]): Seed {
  const hash = sha256(canonicalJson(said)).toString('hex').slice(0, 16)
  return {
    slug,
    content: content.parse({ ...said, citations: hashed(said.citations, products) }),
    origin: { kind: 'file', hash },
  }
}

function addFresh(tx: Tx, { slug, content: said, origin }: Seed, seq: number): void {
  const [articleId, by, byName] = [newId(), actorKey(tx.by), nameOfActor(tx)]
  const version = 1
  append(tx, 'ask_articles', { id: articleId, slug, owner: byName, madeAt: tx.at, publishedVersion: version })
  append(tx, 'ask_article_versions', {
    articleId,
    version,
    content: JSON.stringify(said),
    origin: JSON.stringify(origin),
    writtenAt: tx.at,
    writtenBy: by,
    writtenByName: byName,
    submittedAt: tx.at,
    publishedAt: tx.at,
    publishedBy: by,
  })
  append(tx, 'ask_article_events', { seq, articleId, version, kind: 'published', at: tx.at, by, byName })
}

async function offer(tx: Tx, articleId: string, { content: said, origin }: Seed): Promise<void> {
  const written = await insertVersion(tx, articleId, { content: said, origin })
  await changeVersion(tx, written, { submittedAt: tx.at })
  await noteEvent(tx, written, 'submitted')
}
