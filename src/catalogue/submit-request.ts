// The point of no return: asks the others who must agree, then concludes.
import { standingsOf } from '../customers/index.ts'
import { notify } from '../identity/index.ts'
import { append, badInput, maskName, newId, type Text, type Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { resumeClock } from './clock.ts'
import { conclude } from './conclude.ts'
import { consentersOf } from './consenters.ts'
import type { Service } from './define.ts'
import { type Counter, loadFacts } from './facts.ts'
import { countStep } from './funnel.ts'
import { consentUntil, watchConsents } from './lapse.ts'
import { sameHand } from './mandate.ts'
import { previewOf } from './preview.ts'
import { otherDocument, pastNoReturn, stepsMissing } from './problems.ts'
import { type Given, givenOf, isComplete, placeSteps } from './progress.ts'
import { type ConsentAsked, type Decided, stateOf } from './request.ts'
import { answersOf, type RequestRow, requestSubject, saveRequest, subjectOf } from './store.ts'
import { tell } from './tell.ts'

export async function submitRequest(tx: Tx, counter: Counter, service: Service, row: RequestRow): Promise<RequestRow> {
  if (stateOf(row) !== 'draft') throw pastNoReturn()
  sameHand(tx, row)
  const facts = await loadFacts(tx.db, counter.products, service, subjectOf(row), tx)
  const given = givenOf(service, facts, answersOf(row))
  const consents = new Set(Object.keys(service.steps).filter((name) => service.steps[name]?.kind === 'consent'))
  const shown = previewOf(service, given)
  if (!shown || !isComplete(placeSteps(service, given, consents))) throw stepsMissing()
  const faults = Object.keys(given.answers).flatMap((name) =>
    (service.check?.(given, name) ?? []).map(({ pointer, detail }) => ({ pointer: `/${name}${pointer}`, detail })),
  )
  if (faults.length > 0) throw badInput({ faults })
  if (row.signatureId && row.documentSha256 !== shown.document.sha256) throw otherDocument()
  const asked = row.consents.length > 0 ? row.consents : await askOthers(tx, service, row, given)
  const supplied = row.decision?.outcome === 'supplement'
  if (supplied) await resumeClock(tx, row)
  const submitted = saveRequest(tx, row, {
    submittedAt: tx.at,
    ...(supplied ? { decision: suppliedAgain } : {}),
    // signing is agreeing: what the underwriter offered is accepted
    ...(row.decision?.outcome === 'terms' ? { decision: { ...row.decision, outcome: 'accept' } } : {}),
    consents: asked,
    preview: shown.preview,
  })
  await evidence(tx, {
    customerId: row.customerId,
    chainId: row.id,
    kind: 'request.submitted',
    body: {
      serviceId: service.id,
      version: row.serviceVersion,
      document: shown.document,
      signatureId: row.signatureId,
      ...(row.agent ? { agent: row.agent } : {}),
    },
  })
  tell(tx, row, 'request.submitted')
  await tellAsked(tx, service, row, asked)
  tellPrincipal(tx, service, row, given)
  countStep(tx, row, 'submitted')
  return conclude(tx, counter, service, submitted, { given, shown })
}

/** Who acted for whom, on both timelines; the customer hears of it at once. */
function tellPrincipal(tx: Tx, { id, title }: Service, row: RequestRow, { agent, customer }: Given): void {
  if (!agent) return
  const [they, you] = [maskName(agent.customer.name), maskName(customer.name)]
  const subject = requestSubject(row)
  record(tx, { customerId: row.customerId, kind: 'mandate.used', subject, body: { serviceId: id, by: they, of: you } })
  record(tx, {
    customerId: agent.customer.customerId,
    kind: 'mandate.used',
    subject,
    body: { serviceId: id, by: they, of: you },
  })
  notify(tx, row.customerId, {
    zh: `【门店】${they}已代您提交“${title.zh}”（${agent.basis}）。不是您的意思，请登录门店撤销，或收回授权。`,
    en: `[Mendian] ${they} has submitted "${title.en}" for you (${agent.basis}). If you do not want it, sign in to withdraw it, or revoke the mandate.`,
  })
}

const suppliedAgain: Decided = {
  outcome: 'review',
  because: [{ zh: '客户已补充材料', en: 'The customer has supplied what was asked for' }],
  by: 'system:rules',
}

async function askOthers(tx: Tx, service: Service, row: RequestRow, given: Given): Promise<ConsentAsked[]> {
  const consenters = await consentersOf(tx.db, service, given)
  const asked = [...consenters].flatMap(([step, people]) =>
    people.map((customerId) => ({ taskId: newId(), customerId, step })),
  )
  if (asked.length === 0) return asked
  const untilOn = consentUntil(service, tx.today)
  watchConsents(tx, row, untilOn)
  for (const { taskId, customerId, step } of asked) {
    append(tx, 'catalogue_consents', {
      customerId,
      id: taskId,
      ownerId: row.customerId,
      requestId: row.id,
      step,
      role: roleOf(service, step),
      askedAt: tx.at,
      untilOn,
    })
    notify(tx, customerId, askedWords(service, given))
  }
  return asked
}

/** In the request's history: who has been asked, until when. */
async function tellAsked(tx: Tx, service: Service, row: RequestRow, asked: readonly ConsentAsked[]): Promise<void> {
  const ids = asked.flatMap(({ customerId, agreed }) => (agreed === undefined ? [customerId] : []))
  if (ids.length === 0) return
  const people = await standingsOf(tx.db, ids)
  record(tx, {
    customerId: row.customerId,
    kind: 'request.consents-asked',
    subject: requestSubject(row),
    body: {
      serviceId: service.id,
      people: ids.map((id) => maskName(people.get(id)?.name ?? '')),
      untilOn: consentUntil(service, tx.today),
    },
  })
}

function roleOf(service: Service, name: string): string {
  const step = service.steps[name]
  return step?.kind === 'consent' ? step.from : name
}

function askedWords({ title }: Service, { customer }: Given): Text {
  const name = maskName(customer.name)
  return {
    zh: `【门店】${name}申请“${title.zh}”，需要您同意。请登录门店，在“等我同意的事”里查看；不认识此人请不要理会。`,
    en: `[Mendian] ${name} has asked for "${title.en}", which needs your agreement. Sign in and look under "to agree"; if you do not know them, ignore this.`,
  }
}
