// One answer to one step of a draft. Answering again replaces the answer and repeats no effect.
import { z } from 'zod'
import type { Customer } from '../customers/index.ts'
import { getDocument } from '../documents/index.ts'
import { type Level, levelNeeded, reaches, type SigningEvidence, sign } from '../identity/index.ts'
import { badInput, canonicalJson, parse, sealJson, type Tx } from '../kit/index.ts'
import { listAccounts } from '../payments/index.ts'
import type { Fault, Service } from './define.ts'
import { askerOf, type Counter, type Facts, loadFacts } from './facts.ts'
import { countStep } from './funnel.ts'
import { sameHand, selfDealing } from './mandate.ts'
import { formFor, unlisted } from './options.ts'
import { previewOf } from './preview.ts'
import { otherDocument, pastNoReturn, stepsMissing, unknownStep } from './problems.ts'
import { type Given, givenOf, offered } from './progress.ts'
import { stateOf } from './request.ts'
import { type Step, signed } from './steps.ts'
import { answersOf, type RequestRow, saveRequest, subjectOf } from './store.ts'
import { tell } from './tell.ts'

export interface Answering {
  readonly row: RequestRow
  readonly service: Service
  readonly step: string
  readonly answer: unknown
  readonly evidence: SigningEvidence
  readonly customer?: Customer
  /** A signature already made that covers its document: of a basket. */
  readonly signature?: { readonly signatureId: string; readonly documentSha256: string }
}

/** The request as it now stands, or what a check found that counts although it failed. */
export type Answered =
  | {
      readonly row: RequestRow
      readonly facts: Facts
      readonly answers: Readonly<Record<string, unknown>>
      readonly faults?: never
    }
  | { readonly faults: readonly Fault[] }

interface Checking {
  readonly service: Service
  readonly given: Given
  readonly name: string
  readonly step: Step
  readonly level: Level
}

/** Checks and keeps an answer; raises what is wrong with it, field by field. */
export async function answerStep(tx: Tx, counter: Counter, answering: Answering): Promise<Answered> {
  const { row, service, step: name, evidence, customer } = answering
  if (stateOf(row) !== 'draft') throw pastNoReturn()
  sameHand(tx, row)
  const step = Object.hasOwn(service.steps, name) ? service.steps[name] : undefined
  if (!step) throw unknownStep()
  const facts = await loadFacts(tx.db, counter.products, service, { ...subjectOf(row), customer }, tx)
  const { answers, changed } = mergeAnswer(
    service,
    answersOf(row),
    name,
    parse(step.answer, answering.answer, '/answer'),
  )
  const given = givenOf(service, facts, answers)
  const faults = await faultsOf(tx, { service, given, name, step, level: evidence.level })
  if (faults.length > 0) throw answerFaults(faults)
  const unproved = (await service.prove?.(tx, given, name)) ?? []
  if (unproved.length > 0) return { faults: unproved }
  const { signature } = answering
  const signed = step.kind === 'sign' ? (signature ?? (await signNow(tx, answering, given, answers[name]))) : {}
  await service.answered?.(tx, given, name)
  const changes = {
    answers: sealJson(answers),
    answered: Object.keys(service.steps).filter((key) => key in answers),
    // what the others agreed to was the document as it stood: a changed one is asked again
    ...('documentSha256' in signed && signed.documentSha256 !== row.documentSha256 ? { consents: [] } : {}),
    ...signed,
    // a person's acceptance (the payment failed after it) was of the answers as they stood
    ...(changed && (row.decision?.outcome === 'accept' || row.decision?.outcome === 'terms') ? { decision: null } : {}),
  }
  const saved = saveRequest(tx, row, changes)
  if ('signatureId' in signed) tell(tx, row, 'request.signed')
  countStep(tx, row, 'answered', name, tx.at.getTime() - row.touchedAt.getTime())
  return { row: saved, facts, answers }
}

/** The problem of an answer: pointers are into the body that carried it. */
export function answerFaults(faults: readonly Fault[]) {
  return badInput({ faults: faults.map(({ pointer, detail }) => ({ pointer: `/answer${pointer}`, detail })) })
}

/** A changed answer takes the signature and the proofs with it: what was signed or proved is no longer what is asked. */
function mergeAnswer(service: Service, before: Readonly<Record<string, unknown>>, name: string, answer: unknown) {
  const kind = service.steps[name]?.kind
  const same = canonicalJson(before[name]) === canonicalJson(answer)
  const keeps = same || kind === 'sign' || kind === 'pay' || kind === 'identify'
  const rests = (key: string) => service.steps[key]?.kind === 'sign' || service.proofs?.includes(key)
  const filled = service.fills?.[name] ?? []
  const kept = Object.entries(before).filter(
    ([key]) => keeps || !(rests(key) || key === offered || filled.includes(key)),
  )
  return { answers: { ...Object.fromEntries(kept), [name]: answer }, changed: !keeps }
}

const fields = z.record(z.string(), z.unknown())

async function faultsOf(tx: Tx, checking: Checking): Promise<readonly Fault[]> {
  const { service, given, name, step, level } = checking
  const customerId = given.customer.customerId
  const answer = fields.parse(given.answers[name])
  if (step.kind === 'identify' && !reaches(level, step.level)) throw levelNeeded()
  if (step.kind === 'ask') {
    const wrong = unlisted(await formFor(tx.db, service, given, name, step), answer)
    const turned = [...wrong, ...selfDealing(given, answer)]
    if (turned.length > 0) return turned
  }
  if (step.kind === 'pay') {
    const own = (await listAccounts(tx.db, customerId)).some(({ id }) => id === answer.accountId)
    if (!own)
      return [{ pointer: '/accountId', detail: { zh: '请选择您自己的账户', en: 'Choose an account of your own' } }]
  }
  if (step.kind === 'upload') return uploadFaults(tx, service, given, parse(step.answer, answer))
  return service.check?.(given, name) ?? []
}

type Uploaded = { readonly documentIds: readonly string[]; readonly waived: readonly { kind: string }[] }

async function uploadFaults(
  tx: Tx,
  service: Service,
  given: Given,
  { documentIds, waived }: Uploaded,
): Promise<Fault[]> {
  for (const id of documentIds) await getDocument(tx.db, given.customer.customerId, id)
  const needed = (service.documents?.(given) ?? []).filter(
    ({ required, kind }) => required && !waived.some((w) => w.kind === kind),
  )
  if (documentIds.length > 0 || needed.length === 0) return []
  const kinds = {
    zh: needed.map(({ title }) => title.zh).join('、'),
    en: needed.map(({ title }) => title.en).join(', '),
  }
  return [{ pointer: '/documentIds', detail: { zh: `请上传：${kinds.zh}`, en: `Please upload: ${kinds.en}` } }]
}

async function signNow(tx: Tx, { service, evidence }: Answering, given: Given, answer: unknown) {
  // a draft gone on with in another session: who signs has been identified in this one
  for (const step of Object.values(service.steps))
    if (step.kind === 'identify' && !reaches(evidence.level, step.level)) throw levelNeeded()
  const shown = previewOf(service, given)
  if (!shown) throw stepsMissing()
  const { documentSha256, strokes } = parse(signed, answer)
  if (documentSha256 !== shown.document.sha256) throw otherDocument()
  // the hand that signs is that of the one who acts (保险法解释二 §3)
  const { signatureId } = await sign(tx, {
    customerId: askerOf(given),
    document: { kind: `request:${service.id}`, sha256: documentSha256, title: shown.document.title },
    strokes,
    evidence,
    pointer: '/answer/strokes',
  })
  return { signatureId, documentSha256 }
}
