// What the doors of the knowledge at the desk have in common.
import { z } from 'zod'
import type { StaffActor } from '../../identity/index.ts'
import { actorKey, type Context } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { listEvents } from './events.ts'
import type { LiveLibrary } from './live.ts'
import { getArticle, listVersions } from './store.ts'
import { listTrials } from './trial-store.ts'
import { type articleView, viewOf } from './views.ts'
import { warningsOf } from './warnings.ts'

export interface KnowledgeDesk extends Context {
  readonly products: Products
  readonly library: LiveLibrary
}

export const one = z.object({ articleId: z.string().max(80) })
export const oneVersion = one.extend({ version: z.coerce.number().int().min(1) })

export async function shown(
  { db, library, products, clock }: KnowledgeDesk,
  by: StaffActor,
  slug: string,
): Promise<z.infer<typeof articleView>> {
  const article = await getArticle(db, slug)
  const [versions, events, trials] = await Promise.all([
    listVersions(db, article.id),
    listEvents(db, article.id),
    listTrials(db, article.id),
  ])
  const today = clock.today()
  const [newest] = versions
  const beside = { questions: library.questions, products: products.current(today), today }
  const warnings = newest ? warningsOf({ ...newest.content, id: slug }, beside) : []
  return viewOf({ article, versions, events, trials, warnings, by: actorKey(by) })
}
