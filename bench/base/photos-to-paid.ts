// From three photos handed in to the claim paid: read, judged, ordered from the bank, settled and seen by the customer.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { demoClaimPages } from '../../demo/pages/index.ts'
import { addDays, type Day } from '../../src/kit/index.ts'
import { expectOk, type Visitor } from '../../test/visitor.ts'

const family = z.object({ items: z.array(z.object({ customerId: z.string(), name: z.string() })) })
const accounts = z.object({ items: z.array(z.object({ id: z.string() })) })
const uploaded = z.object({ items: z.array(z.object({ id: z.string() })) })
const view = z.object({
  id: z.string(),
  steps: z.array(z.object({ name: z.string(), document: z.object({ sha256: z.string() }).optional() })),
  outcome: z.object({ leadsTo: z.object({ id: z.string() }).optional() }).optional(),
})
const claim = z.object({ state: z.string(), turn: z.unknown(), events: z.array(z.unknown()) })
const everyMs = 20
const withinMs = 120_000

export interface Paid {
  readonly claimId: string
  readonly seconds: number
}

/** Whose accident it is, and where the money goes. */
export async function childOf(parent: Visitor): Promise<{ name: string; insuredId: string; accountId: string }> {
  const child = family.parse(expectOk(await parent.get('/api/me/family'))).items.find(({ name }) => name === '李小满')
  const [account] = accounts.parse(expectOk(await parent.get('/api/me/accounts'))).items
  if (!child || !account) throw new Error('the demo family is not complete')
  return { name: child.name, insuredId: child.customerId, accountId: account.id }
}

/** The child's accident again and again, each on a day of its own with papers of its own; one after the other. */
export async function photosToPaid(parent: Visitor, today: Day, times: number): Promise<Paid[]> {
  const { name, insuredId, accountId } = await childOf(parent)
  const paid: Paid[] = []
  for (let time = 1; time <= times; time += 1) {
    const day = addDays(today, -time)
    const totalFen = 86_000 + time * 100
    const pages = await demoClaimPages({
      patientName: name,
      hospital: '市儿童医院',
      visitedOn: day,
      totalFen,
      invoiceNumber: `00261${String(18_000 + time * 37)}`,
    })
    paid.push(await claimOnce(parent, { insuredId, accountId, day, totalFen }, pages))
  }
  return paid
}

export interface Accident {
  readonly insuredId: string
  readonly accountId: string
  readonly day: Day
  readonly totalFen: number
}

async function claimOnce(
  parent: Visitor,
  accident: Accident,
  pages: readonly { name: string; bytes: Buffer }[],
): Promise<Paid> {
  const from = performance.now()
  const claimId = await fileClaim(parent, accident, pages)
  await untilPaid(parent, claimId)
  return { claimId, seconds: (performance.now() - from) / 1_000 }
}

/** Hands the pages in, fills in the report, signs and submits; returns the claim's id. */
export async function fileClaim(
  parent: Visitor,
  { insuredId, accountId, day, totalFen }: Accident,
  pages: readonly { name: string; bytes: Buffer }[],
): Promise<string> {
  const documentIds = uploaded.parse(expectOk(await parent.upload(pages))).items.map(({ id }) => id)
  const report = {
    insuredId,
    happenedOn: day,
    cause: 'accident',
    event: '在学校摔伤',
    visitKind: 'emergency',
    hospital: '市儿童医院',
    amountFen: totalFen,
  }
  const answers = {
    said: { sentence: '孩子在学校摔伤，去儿童医院急诊' },
    report,
    documents: { documentIds, waived: [] },
    account: { accountId },
    identity: { level: 'id' },
  }
  const opened = view.parse(expectOk(await parent.post('/api/services/file-claim/requests', { answers })))
  const documentSha256 = opened.steps.find(({ document }) => document)?.document?.sha256
  const signature = { documentSha256, strokes: 'M0 0L10 10' }
  expectOk(await parent.put(`/api/requests/${opened.id}/steps/signature`, { answer: signature }))
  const submitted = view.parse(expectOk(await parent.post(`/api/requests/${opened.id}/submission`, {})))
  const claimId = submitted.outcome?.leadsTo?.id
  if (!claimId) throw new Error('the request led to no claim')
  return claimId
}

async function untilPaid(parent: Visitor, claimId: string): Promise<void> {
  let last: z.infer<typeof claim> | undefined
  for (const until = Date.now() + withinMs; Date.now() < until; await pause(everyMs)) {
    last = claim.parse(expectOk(await parent.get(`/api/claims/${claimId}`)))
    if (last.state === 'paid') return
    if (last.state !== 'reading' && last.state !== 'paying') break
  }
  throw new Error(`claim ${claimId} was not paid by the machine: ${JSON.stringify(last)}`)
}
