// A request as every channel sees it: one schema, one function.
import { z } from 'zod'
import { type Db, id, type Text, text } from '../kit/index.ts'
import { agentOf, agentView } from './agent-view.ts'
import { clockView, findClock } from './clock.ts'
import { consentersOf } from './consenters.ts'
import type { Service } from './define.ts'
import { canBeSent, errandBrief } from './errand-steps.ts'
import type { Facts } from './facts.ts'
import { formField, optionView, plainField } from './form-view.ts'
import { accountOptions, formFor } from './options.ts'
import { previewOf, previewToday, type Shown } from './preview.ts'
import { type Given, givenOf, type Placed, placeSteps } from './progress.ts'
import { requestStates, stateOf } from './request.ts'
import { peopleOf, prefilled } from './step-view.ts'
import { documentAsked } from './steps.ts'
import { answersOf, type RequestRow } from './store.ts'

const words = z.union([z.string(), text])
export const previewView = z
  .object({
    effectiveOn: z.string().optional(),
    changes: z.array(z.object({ label: text, from: words.optional(), to: words })),
    money: z.array(z.object({ label: text, amountFen: z.int(), where: text.optional() })).optional(),
    notes: z.array(text).optional(),
  })
  .meta({ id: 'Preview' })

export const stepView = z
  .object({
    name: z.string(),
    kind: z.enum(['ask', 'identify', 'upload', 'consent', 'sign', 'pay']).or(z.string()),
    title: text,
    intro: text.optional(),
    state: z.enum(['done', 'current', 'later', 'not-needed']),
    fields: z.array(formField).optional(),
    level: z.string().optional(),
    documents: z.array(documentAsked).optional(),
    people: z.array(z.object({ customerId: id, taskId: id.optional(), agreed: z.boolean().optional() })).optional(),
    document: z.object({ title: text, lines: z.array(text), sha256: z.string() }).optional(),
    amountFen: z.int().optional(),
    accounts: z.array(optionView).optional(),
    /** A relative can be asked to do it. */
    canBeSent: z.boolean().optional(),
    answer: z.unknown().optional(),
    known: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Step' })

export const requestView = z
  .object({
    id,
    customerId: id,
    serviceId: z.string(),
    title: text,
    /** How things stand now, for whoever came only to look it up. */
    keyFacts: z.array(z.object({ label: text, value: words })).optional(),
    /** An underwriter decides it, where the rules refer. */
    underwritten: z.boolean(),
    state: z.enum(requestStates),
    policyId: id.nullable(),
    /** Where it was begun: `web`, `desk`, `chat`… */
    channel: z.string(),
    /** The applied request that this one puts right. */
    correctsId: id.nullable(),
    basketId: id.nullable(),
    /** Who acts for the customer in it, and by which article. */
    agent: agentView.optional(),
    revision: z.int(),
    resumed: z.boolean().optional(),
    steps: z.array(stepView),
    current: z.string().nullable(),
    /** Steps that relatives were asked to do. */
    errands: z.array(errandBrief),
    /** After submission nothing can be taken back. */
    canSubmit: z.boolean(),
    pointOfNoReturn: text,
    preview: previewView.optional(),
    amountFen: z.int().optional(),
    clock: z.object({ basis: z.string(), dueOn: z.string(), paused: z.boolean(), overdue: z.boolean() }).optional(),
    because: z.array(text).optional(),
    articles: z.array(z.string()).optional(),
    outcome: z.object({ says: text, leadsTo: z.object({ type: z.string(), id }).optional() }).optional(),
    letterId: id.nullable(),
    openedAt: z.iso.datetime(),
    touchedAt: z.iso.datetime(),
    submittedAt: z.iso.datetime().nullable(),
    appliedAt: z.iso.datetime().nullable(),
    canRate: z.boolean(),
  })
  .meta({ id: 'Request' })
export type RequestView = z.input<typeof requestView>

const pointOfNoReturn: Text = {
  zh: '提交前随时可以返回修改，答案都会保留；提交后不能再改。',
  en: 'Until you submit you can go back and change anything; after that it cannot be changed.',
}

export interface More {
  readonly resumed?: boolean
  readonly rated?: boolean
  /** The row's answers, where they have been opened already. */
  readonly answers?: Readonly<Record<string, unknown>>
}

export async function viewRequest(
  db: Db,
  service: Service,
  row: RequestRow,
  facts: Facts,
  more: More = {},
): Promise<RequestView> {
  const state = stateOf(row)
  const answers = more.answers ?? answersOf(row)
  const given = givenOf(service, facts, answers)
  const open = state === 'draft'
  const consenters = await consentersOf(db, service, given)
  const unneeded = new Set([...consenters].filter(([, people]) => people.length === 0).map(([name]) => name))
  const placed = placeSteps(service, given, unneeded)
  const shown = open ? previewOf(service, given) : undefined
  const steps = await Promise.all(
    placed.map((place) => stepOf({ db, service, given, row, answers, shown, consenters }, place)),
  )
  const clock = open || !row.decision ? undefined : await findClock(db, row)
  const signed = row.preview ?? undefined
  const standing = signed && state === 'in-review' ? previewToday(service, given, signed) : signed
  const preview = shown?.preview ?? standing
  const keyFacts = open ? service.keyFacts?.(facts) : undefined
  return {
    ...frameOf(service, row, more),
    ...(facts.agent ? { agent: agentOf(facts.agent) } : {}),
    ...(keyFacts && keyFacts.length > 0 ? { keyFacts: [...keyFacts] } : {}),
    ...(more.resumed ? { resumed: true } : {}),
    steps,
    current: open ? (placed.find((place) => place.state === 'current')?.name ?? null) : null,
    canSubmit: open && !placed.some((place) => place.state === 'current' || place.state === 'later'),
    ...(preview ? { preview: copyOf(preview) } : {}),
    ...(shown ? { amountFen: shown.amountFen } : {}),
    ...(clock ? { clock: clockView(clock, facts.today) } : {}),
  }
}

/** A request about a policy that has gone to somebody else meanwhile: what was asked and came of it, without the policy. */
export function viewPast(service: Service, row: RequestRow, more: { rated?: boolean } = {}): RequestView {
  const steps = Object.entries(service.steps).map(([name, { kind, title }]): StepView => {
    const people = kind === 'consent' ? { people: peopleOf(row, [], name) } : {}
    return { name, kind, title, state: row.answered.includes(name) ? 'done' : 'not-needed', ...people }
  })
  const preview = row.preview ? { preview: copyOf(row.preview) } : {}
  return { ...frameOf(service, row, more), steps, current: null, canSubmit: false, ...preview }
}

/** What a request says of itself, whatever it is about. */
function frameOf(service: Service, row: RequestRow, { rated }: { rated?: boolean }) {
  return {
    id: row.id,
    customerId: row.customerId,
    serviceId: row.serviceId,
    title: service.title,
    underwritten: service.underwritten ?? false,
    state: stateOf(row),
    policyId: row.policyId,
    channel: row.channel,
    correctsId: row.correctsId,
    basketId: row.basketId,
    revision: row.revision,
    pointOfNoReturn,
    ...becauseOf(row),
    ...(row.outcome ? { outcome: row.outcome } : {}),
    letterId: row.letterId,
    errands: row.errands.map(({ customerId: _, ...errand }) => errand),
    openedAt: row.openedAt.toISOString(),
    touchedAt: row.touchedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    appliedAt: row.appliedAt?.toISOString() ?? null,
    canRate: row.appliedAt !== null && !rated,
  }
}

type StepView = z.input<typeof stepView>

export function copyOf(preview: Shown['preview']): z.input<typeof previewView> {
  const { changes, money, notes, effectiveOn } = preview
  return {
    ...(effectiveOn ? { effectiveOn } : {}),
    changes: [...changes],
    ...(money ? { money: [...money] } : {}),
    ...(notes ? { notes: [...notes] } : {}),
  }
}

function becauseOf(row: RequestRow) {
  const stopped = row.stoppedBecause
  if (stopped) return { because: [...stopped.because], articles: [...(stopped.articles ?? [])] }
  if (row.decision && row.decision.outcome !== 'accept') return { because: [...row.decision.because] }
  return {}
}

interface Viewing {
  readonly db: Db
  readonly service: Service
  readonly given: Given
  readonly row: RequestRow
  readonly answers: Readonly<Record<string, unknown>>
  readonly shown: Shown | undefined
  readonly consenters: ReadonlyMap<string, string[]>
}

async function stepOf(viewing: Viewing, { name, step, state }: Placed): Promise<StepView> {
  const { answers } = viewing
  const common = {
    name,
    kind: step.kind,
    title: step.title,
    ...(step.intro ? { intro: step.intro } : {}),
    state,
    ...(canBeSent(step) ? { canBeSent: true } : {}),
    ...(answers[name] === undefined || step.kind === 'sign' ? {} : { answer: answers[name] }),
  }
  return state === 'not-needed' ? common : { ...common, ...(await detailOf(viewing, name)) }
}

async function detailOf(
  { db, service, given, row, answers, shown, consenters }: Viewing,
  name: string,
): Promise<Partial<StepView>> {
  const step = service.steps[name]
  switch (step?.kind) {
    case 'ask': {
      const fields = await formFor(db, service, given, name, step)
      const known = { ...service.known?.(given)[name], ...prefilled(answers, name) }
      return { fields: fields.map(plainField), ...(Object.keys(known).length > 0 ? { known } : {}) }
    }
    case 'identify':
      return { level: step.level }
    case 'upload':
      return { documents: [...(service.documents?.(given) ?? [])] }
    case 'consent':
      return { people: peopleOf(row, consenters.get(name) ?? [], name) }
    case 'sign':
      return shown ? { document: { ...shown.document, lines: [...shown.document.lines] } } : {}
    case 'pay':
      return {
        accounts: await accountOptions(db, given.customer.customerId),
        ...(shown ? { amountFen: shown.amountFen } : {}),
      }
    default:
      return {}
  }
}
