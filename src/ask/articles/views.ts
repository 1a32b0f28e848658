// Articles as the desk sees them.
import { z } from 'zod'
import { type Text, text } from '../../kit/index.ts'
import { content, type Entry, staleCitation, titleOf } from './entry.ts'
import { type ArticleEvent, eventKinds } from './events.ts'
import { type Article, origin, type Version } from './store.ts'
import type { TrialRow } from './trial-store.ts'
import { warning } from './warnings.ts'

export const articleStates = ['draft', 'in-review', 'published', 'retired'] as const
export type ArticleState = (typeof articleStates)[number]

export const articleRow = z
  .object({
    id: z.string(),
    title: text,
    owner: z.string(),
    state: z.enum(articleStates),
    publishedVersion: z.int().nullable(),
    newestVersion: z.int(),
    writtenAt: z.iso.datetime(),
    writtenBy: z.string(),
    validTo: z.string().nullable(),
    checks: z.int(),
    stale: z.array(staleCitation),
  })
  .meta({ id: 'ArticleRow' })

export const versionStates = ['draft', 'in-review', 'returned', 'published', 'replaced'] as const

const versionView = z
  .object({
    version: z.int(),
    state: z.enum(versionStates),
    content,
    origin,
    writtenAt: z.iso.datetime(),
    writtenBy: z.string(),
    mine: z.boolean().describe('written by who asks: somebody else publishes it'),
    returnedWhy: z.string().nullable(),
  })
  .meta({ id: 'ArticleVersion' })

export const trialView = z
  .object({
    id: z.string(),
    versionA: z.int(),
    versionB: z.int(),
    shareB: z.int(),
    begunAt: z.iso.datetime(),
    begunBy: z.string(),
    endedAt: z.iso.datetime().nullable(),
    endedBy: z.string().nullable(),
    kept: z.enum(['a', 'b']).nullable(),
  })
  .meta({ id: 'AnswerTrial' })

export const articleView = z
  .object({
    id: z.string(),
    title: text,
    owner: z.string(),
    state: z.enum(articleStates),
    publishedVersion: z.int().nullable(),
    retiredAt: z.iso.datetime().nullable(),
    versions: z.array(versionView),
    events: z.array(
      z.object({
        version: z.int(),
        kind: z.enum(eventKinds),
        at: z.iso.datetime(),
        by: z.string(),
        note: z.string().nullable(),
      }),
    ),
    warnings: z.array(warning).describe('of the newest version'),
    trials: z.array(trialView),
  })
  .meta({ id: 'Article' })

export const checkedView = z
  .object({
    article: z.string(),
    say: z.string(),
    expects: z.string(),
    got: z.string(),
    ok: z.boolean(),
  })
  .meta({ id: 'CheckedQuestion' })

export function stateOf(article: Article, newest: Version): ArticleState {
  if (stateOfVersion(article, newest) === 'in-review') return 'in-review'
  if (article.retiredAt) return 'retired'
  return article.publishedVersion === newest.version ? 'published' : 'draft'
}

export function stateOfVersion(article: Article, version: Version): (typeof versionStates)[number] {
  if (article.publishedVersion === version.version && !article.retiredAt) return 'published'
  if (version.publishedAt) return 'replaced'
  if (version.returnedAt) return 'returned'
  return version.submittedAt ? 'in-review' : 'draft'
}

export function rowOf(article: Article, newest: Version, standing: Entry | undefined): z.infer<typeof articleRow> {
  return {
    id: article.slug,
    title: titleShown(newest),
    owner: article.owner,
    state: stateOf(article, newest),
    publishedVersion: article.retiredAt ? null : article.publishedVersion,
    newestVersion: newest.version,
    writtenAt: newest.writtenAt.toISOString(),
    writtenBy: newest.writtenByName,
    validTo: newest.content.validTo ?? null,
    checks: newest.content.checks.length,
    stale: [...(standing?.standing?.stale ?? [])],
  }
}

/** A draft without a question yet is called by what it says. */
function titleShown({ content: said }: Version): Text {
  const title = titleOf(said)
  return title.zh === '' ? { zh: said.answer.zh.slice(0, 24), en: said.answer.en.slice(0, 40) } : title
}

interface Shown {
  readonly article: Article
  readonly versions: readonly Version[]
  readonly events: readonly ArticleEvent[]
  readonly trials: readonly TrialRow[]
  readonly warnings: z.infer<typeof warning>[]
  /** Who asks. */
  readonly by: string
}

export function viewOf({ article, versions, events, trials, warnings, by }: Shown): z.infer<typeof articleView> {
  const [newest] = versions
  return {
    id: article.slug,
    title: newest ? titleShown(newest) : { zh: article.slug, en: article.slug },
    owner: article.owner,
    state: newest ? stateOf(article, newest) : 'draft',
    publishedVersion: article.publishedVersion,
    retiredAt: article.retiredAt?.toISOString() ?? null,
    versions: versions.map((version) => ({
      version: version.version,
      state: stateOfVersion(article, version),
      content: version.content,
      origin: version.origin,
      writtenAt: version.writtenAt.toISOString(),
      writtenBy: version.writtenByName,
      mine: version.writtenBy === by,
      returnedWhy: version.returnedWhy,
    })),
    events: events.map(({ version, kind, at, byName, note }) => ({
      version,
      kind,
      at: at.toISOString(),
      by: byName,
      note,
    })),
    warnings,
    trials: trials.map(trialOf),
  }
}

export function trialOf(row: TrialRow): z.infer<typeof trialView> {
  const { id, versionA, versionB, shareB, kept } = row
  return {
    id,
    versionA,
    versionB,
    shareB,
    begunAt: row.begunAt.toISOString(),
    begunBy: row.begunByName,
    endedAt: row.endedAt?.toISOString() ?? null,
    endedBy: row.endedByName,
    kept,
  }
}
