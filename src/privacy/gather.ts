// Everything held about a person, gathered from whoever holds it, as plain data: what the copy is made of.
import { listBookings, listEntitlements } from '../benefits/index.ts'
import { type Claim, listClaims, recoveryOf, saidIn } from '../claims/index.ts'
import { familyOf, getCustomer, latestFacts, listFacts } from '../customers/index.ts'
import { listLetters } from '../documents/index.ts'
import { listConsents } from '../identity/index.ts'
import type { Day, Db, Text } from '../kit/index.ts'
import { listAccounts, listPayments } from '../payments/index.ts'
import { listPolicies } from '../policies/index.ts'
import { listVisits } from '../providers/index.ts'
import { describe, listTimeline } from '../timeline/index.ts'

type Gather = (db: Db, customerId: string) => Promise<unknown>
const elsewhere = new Map<string, Gather>()

/** Called at load by a folder further down that holds data of people: what it gives becomes part of the copy, under this name. */
export function holdsData(name: string, gather: Gather): void {
  elsewhere.set(name, gather)
}

const mostEach = 100
const mostEntries = 500

export type PersonalData = Awaited<ReturnType<typeof gatherData>>

/** Amounts are integer fen, days Shanghai days, instants UTC. The newest 100 of each kind, 500 entries of the timeline. */
export async function gatherData(db: Db, customerId: string, today: Day) {
  const page = { limit: mostEach }
  const [person, told, toldBefore, family, consents, policies, accounts, payments, claims, letters] = await Promise.all(
    [
      getCustomer(db, customerId),
      latestFacts(db, customerId),
      listFacts(db, customerId),
      familyOf(db, customerId, today),
      listConsents(db, customerId),
      listPolicies(db, customerId),
      listAccounts(db, customerId),
      listPayments(db, { customerId, limit: mostEach }),
      listClaims(db, customerId, page),
      listLetters(db, { customerId, page }),
    ],
  )
  const [hospitalVisits, entitlements, bookings, timeline] = await Promise.all([
    listVisits(db, customerId),
    listEntitlements(db, customerId),
    listBookings(db, { customerId, today, page }),
    listTimeline(db, { customerId, page: { limit: mostEntries } }),
  ])
  const others = await Promise.all(
    [...elsewhere].map(async ([name, gather]) => [name, await gather(db, customerId)] as const),
  )
  const said = await Promise.all(claims.items.map((claim) => aboutClaim(db, claim)))
  return {
    person,
    told,
    toldBefore,
    family,
    consents,
    // an insured person sees what covers them, not what it costs its owner or who is paid on death
    policies: policies.map(({ policy, role }) =>
      role === 'owner'
        ? { role, ...policy }
        : {
            role,
            policyNo: policy.policyNo,
            productCode: policy.productCode,
            effectiveOn: policy.effectiveOn,
            endsOn: policy.endsOn,
            insureds: policy.insureds.filter((insured) => insured.customerId === customerId),
          },
    ),
    accounts,
    payments,
    claims: claims.items.map((claim, index) => ({ ...claim, ...said[index] })),
    letters: letters.items.map(({ number, title, kind, at }) => ({ number, title, kind, at })),
    hospitalVisits,
    entitlements,
    bookings: bookings.items,
    elsewhere: Object.fromEntries(others),
    timeline: timeline.items.map((entry) => ({ at: entry.at, by: entry.by, kind: entry.kind, words: describe(entry) })),
  }
}

// The desk's own notes are about its work and stay with it; what somebody said aloud is there in words.
async function aboutClaim(db: Db, claim: Claim) {
  const { messages, recordings } = await saidIn(db, claim)
  return { messages, recordings, recovery: (await recoveryOf(db, claim)) ?? null }
}

/** What is there, as lines of a letter or of a screen. */
export function summaryOf(data: PersonalData): { label: Text; value: string | Text }[] {
  const { person } = data
  const count = (label: Text, items: readonly unknown[]) => ({
    label,
    value: { zh: `${items.length} 项`, en: String(items.length) },
  })
  const line = (label: Text, value: string | undefined) => (value ? [{ label, value }] : [])
  return [
    { label: { zh: '姓名', en: 'Name' }, value: person.name },
    { label: { zh: '出生日期', en: 'Birth date' }, value: person.birthDate },
    ...line({ zh: '证件号', en: 'ID number' }, person.idNumber),
    ...line({ zh: '手机', en: 'Phone' }, person.phone),
    ...line({ zh: '邮箱', en: 'E-mail' }, person.email),
    ...line({ zh: '地址', en: 'Address' }, person.address),
    count({ zh: '保单', en: 'Policies' }, data.policies),
    count({ zh: '理赔', en: 'Claims' }, data.claims),
    count(
      { zh: '理赔中的对话与录音', en: 'Messages and recordings of claims' },
      data.claims.flatMap(({ messages = [], recordings = [] }) => [...messages, ...recordings]),
    ),
    count({ zh: '医院传来的就诊', en: 'Visits told by hospitals' }, data.hospitalVisits),
    count({ zh: '银行账户', en: 'Bank accounts' }, data.accounts),
    count({ zh: '收付款', en: 'Payments' }, data.payments),
    count({ zh: '家庭成员', en: 'Family' }, data.family),
    count({ zh: '同意过的事', en: 'Consents' }, data.consents),
    count({ zh: '函件', en: 'Letters' }, data.letters),
    count({ zh: '权益与预约', en: 'Benefits and bookings' }, [...data.entitlements, ...data.bookings]),
    count({ zh: '办理记录', en: 'Records of what was done' }, data.timeline),
  ]
}
