// What stands in a basket: for each request how far it is and what it will do, and the one document that all of them make.
import { type Level, reaches } from '../identity/index.ts'
import { canonicalJson, type Db, sha256, type Text } from '../kit/index.ts'
import { type Clash, clashesOf } from './clashes.ts'
import { consentersOf } from './consenters.ts'
import type { Service } from './define.ts'
import type { Engine } from './engine.ts'
import { type Facts, loadFacts, type Moment } from './facts.ts'
import { previewOf, type Shown } from './preview.ts'
import { givenOf, type Placed, placeSteps } from './progress.ts'
import { answersOf, type RequestRow, subjectOf } from './store.ts'

export interface Item {
  readonly row: RequestRow
  readonly service: Service
  readonly facts: Facts
  readonly shown: Shown | undefined
  /** Steps that are still to be answered, but for who it is and the signature. */
  readonly missing: readonly Text[]
  /** The level its identity step asks for, while that is not answered or the session no longer reaches it. */
  readonly level: Level | undefined
  /** The step the common signature answers, while it is not signed. */
  readonly signStep: string | undefined
}

export interface Content {
  readonly items: readonly Item[]
  readonly clashes: readonly Clash[]
  /** The highest level that is still asked for. */
  readonly level: Level | undefined
  /** Those that the next signature binds. */
  readonly toSign: readonly Item[]
  /** Of the documents to sign, each with its request; undefined while there is none. */
  readonly documentSha256: string | undefined
}

export async function contentOf(
  db: Db,
  engine: Pick<Engine, 'products' | 'services'>,
  rows: readonly RequestRow[],
  moment: Moment & { readonly has: Level },
): Promise<Content> {
  const items = await Promise.all(rows.map((row) => itemOf(db, engine, row, moment)))
  const clashes = clashesOf(items.map(({ row, service }) => ({ requestId: row.id, policyId: row.policyId, service })))
  const toSign = items.filter(({ missing, level, signStep, shown }) => {
    return missing.length === 0 && level === undefined && signStep !== undefined && shown !== undefined
  })
  const asked = items.flatMap(({ level }) => (level ? [level] : []))
  return {
    items,
    clashes,
    level: asked.find((level) => asked.every((other) => reaches(level, other))),
    toSign,
    documentSha256: toSign.length > 0 ? commonHash(toSign) : undefined,
  }
}

async function itemOf(
  db: Db,
  { products, services }: Pick<Engine, 'products' | 'services'>,
  row: RequestRow,
  moment: Moment & { readonly has: Level },
): Promise<Item> {
  const service = services.get(row.serviceId)
  const facts = await loadFacts(db, products, service, subjectOf(row), moment)
  const given = givenOf(service, facts, answersOf(row))
  const consenters = await consentersOf(db, service, given)
  const unneeded = new Set([...consenters].filter(([, people]) => people.length === 0).map(([name]) => name))
  const placed = placeSteps(service, given, unneeded)
  const open = placed.filter(({ state }) => state === 'current' || state === 'later')
  return {
    row,
    service,
    facts,
    shown: previewOf(service, given),
    missing: open.filter(({ step }) => step.kind !== 'identify' && step.kind !== 'sign').map(({ step }) => step.title),
    level: placed.flatMap((place) => levelAsked(place, moment.has))[0],
    signStep: open.find(({ step }) => step.kind === 'sign')?.name,
  }
}

function levelAsked({ step, state }: Placed, has: Level): Level[] {
  if (step.kind !== 'identify' || state === 'not-needed') return []
  return state === 'done' && reaches(has, step.level) ? [] : [step.level]
}

/** One hash over every document's: none can be left out, added or changed afterwards. */
function commonHash(items: readonly Item[]): string {
  const documents = items.map(({ row, shown }) => ({ request: row.id, sha256: shown?.document.sha256 }))
  return sha256(canonicalJson({ documents })).toString('hex')
}
