// What nobody goes on with lapses: a draft left alone, a consent nobody answers. A message comes before, and nothing happens twice.

import { standingsOf } from '../customers/index.ts'
import { notify } from '../identity/index.ts'
import { addDays, type Day, dayOf, emit, maskName, startOf, type Text, type Tx } from '../kit/index.ts'
import { law } from '../law/index.ts'
import type { Service } from './define.ts'
import type { Services } from './load.ts'
import { stateOf } from './request.ts'
import { stopRequest } from './stop-request.ts'
import { getRequest, type RequestRow } from './store.ts'

/** A draft nobody has touched for so many days ends. */
export const draftDays = 30
const warningDays = 3

declare module '../kit/outbox.ts' {
  interface Topics {
    /** A draft has been left alone for a while; `warned`: its owner has been told, with what it looked like then. */
    'draft.left': { customerId: string; requestId: string; warnedAt?: string }
    /** The time to agree is nearly over, or over; `submittedAt` tells whether it is still the same asking. */
    'consent.due': { customerId: string; requestId: string; submittedAt: string; warned?: true }
  }
}

type Ref = Pick<RequestRow, 'customerId' | 'id'>

/** Looks at a new draft when it would have been left alone long enough to be warned of. */
export function watchDraft(tx: Tx, { customerId, id }: Ref): void {
  const dueAt = startOf(addDays(tx.today, draftDays - warningDays))
  emit(tx, 'draft.left', { customerId, requestId: id }, { dueAt })
}

/** Warns of a draft that was left alone, and ends it some days later; one that was touched meanwhile is looked at later again. */
export async function lapseDraft(
  tx: Tx,
  services: Services,
  { customerId, requestId, warnedAt }: { customerId: string; requestId: string; warnedAt?: string },
): Promise<void> {
  const row = await getRequest(tx.db, customerId, requestId)
  // what a person at the desk has sent back has a clock of its own
  if (stateOf(row) !== 'draft' || row.decision) return
  const endsOn = addDays(dayOf(row.touchedAt), draftDays)
  const warnOn = addDays(endsOn, -warningDays)
  const ref = { customerId, requestId }
  if (warnOn > tx.today) return emit(tx, 'draft.left', ref, { dueAt: startOf(warnOn) })
  if (warnedAt === row.touchedAt.toISOString()) {
    if (endsOn <= tx.today) await stopRequest(tx, row, { kind: 'lapsed', because: [leftAlone] })
    return
  }
  const { title } = services.get(row.serviceId)
  const until = laterOf(endsOn, addDays(tx.today, 1))
  notify(tx, row.agent?.customerId ?? customerId, {
    zh: `【门店】您没有办完的“${title.zh}”保留到 ${until}，需要的话请登录门店接着办。`,
    en: `[Mendian] Your unfinished request "${title.en}" is kept until ${until}; sign in to go on with it.`,
  })
  emit(tx, 'draft.left', { ...ref, warnedAt: row.touchedAt.toISOString() }, { dueAt: startOf(until) })
}

/** The last day to answer what a service asks of others. */
export function consentUntil({ consentDays = law.consentAnswer.term.count }: Service, today: Day): Day {
  return addDays(today, consentDays)
}

/** Looks at what was asked some days before the last one. */
export function watchConsents(tx: Tx, { customerId, id }: Ref, untilOn: Day): void {
  const dueAt = startOf(laterOf(addDays(untilOn, -warningDays), tx.today))
  emit(tx, 'consent.due', { customerId, requestId: id, submittedAt: tx.at.toISOString() }, { dueAt })
}

/** Reminds those who have not answered and tells who asked; after the last day the request ends without effect. */
export async function lapseConsents(
  tx: Tx,
  services: Services,
  due: { customerId: string; requestId: string; submittedAt: string; warned?: true },
): Promise<void> {
  const row = await getRequest(tx.db, due.customerId, due.requestId)
  if (stateOf(row) !== 'awaiting-consent' || row.submittedAt?.toISOString() !== due.submittedAt) return
  const service = services.get(row.serviceId)
  const untilOn = consentUntil(service, dayOf(row.submittedAt))
  const silent = row.consents.filter(({ agreed }) => agreed === undefined).map(({ customerId }) => customerId)
  const people = await standingsOf(tx.db, [...silent, row.customerId])
  const names = silent.map((id) => maskName(people.get(id)?.name ?? '')).join('、')
  if (untilOn < tx.today) {
    await stopRequest(tx, row, {
      kind: 'lapsed',
      because: [notAnswered(names, untilOn)],
      articles: [law.consentAnswer.article],
    })
    return
  }
  if (due.warned) return emit(tx, 'consent.due', due, { dueAt: startOf(addDays(untilOn, 1)) })
  const asker = maskName(people.get(row.customerId)?.name ?? '')
  for (const id of silent) notify(tx, id, stillAsked(service, asker, untilOn))
  notify(tx, row.customerId, {
    zh: `【门店】“${service.title.zh}”还在等${names}同意，${untilOn} 前没有答复就失效。`,
    en: `[Mendian] "${service.title.en}" still waits for ${names} to agree; without an answer by ${untilOn} it lapses.`,
  })
  emit(tx, 'consent.due', { ...due, warned: true }, { dueAt: startOf(addDays(untilOn, 1)) })
}

/** What somebody is told who has been asked and has not answered. */
export function stillAsked({ title }: Service, asker: string, untilOn: Day): Text {
  return {
    zh: `【门店】${asker}申请“${title.zh}”，还在等您答复，最晚 ${untilOn}。请登录门店，在“等我同意的事”里查看；同意或不同意都由您决定。`,
    en: `[Mendian] ${asker} has asked for "${title.en}" and waits for your answer until ${untilOn}. Sign in and look under "to agree"; yes or no is yours to say.`,
  }
}

const leftAlone: Text = {
  zh: `草稿 ${draftDays} 天没有继续，已经自动作废；需要的话随时可以重新办理`,
  en: `The draft was left alone for ${draftDays} days and has lapsed; it can be begun anew any time`,
}

function notAnswered(names: string, untilOn: Day): Text {
  return {
    zh: `${names}到 ${untilOn} 没有答复，业务没有生效，也没有产生费用；可以重新办理`,
    en: `${names} had not answered by ${untilOn}; nothing has taken effect and nothing was charged. It can be begun anew`,
  }
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}
