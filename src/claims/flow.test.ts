// A claim from report to payment on a real database, and what becomes of it when things happen twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ClaimsDesk, hospital, openClaimsDesk, readingOf } from '../../test/claims-desk.ts'
import { lettersTo } from '../../test/letters-to.ts'
import { listLetters } from '../documents/index.ts'
import { newId, ProblemError, system, writeAs } from '../kit/index.ts'
import { listEntries, trialBalance } from '../payments/index.ts'
import { findPolicy } from '../policies/index.ts'
import { listEvidence, listTimeline, verifyEvidence } from '../timeline/index.ts'
import { askReview } from './ask-review.ts'
import { getClaim, viewOf } from './index.ts'
import { advanceClaim } from './judge-claim.ts'
import { onSettled } from './on-payment.ts'

let desk: ClaimsDesk

beforeAll(async () => {
  desk = await openClaimsDesk()
})

afterAll(async () => {
  expect((await trialBalance(desk.db)).differenceFen).toBe(0)
  expect((await verifyEvidence(desk.db)).broken).toEqual([])
  await desk.close()
})

async function view(customerId: string, claimId: string) {
  return viewOf(desk.db, await getClaim(desk.db, customerId, claimId))
}

const page = { limit: 50 }

describe('a fall at school', () => {
  test('is read, judged by the terms, paid and explained', async () => {
    const family = await desk.family()
    const requestId = newId()
    const { claimId, claimNo } = await desk.file(
      family,
      await desk.threePapers(family, 86_000),
      { amountFen: 86_000 },
      requestId,
    )
    await desk.deliver()
    const claim = await view(family.parent, claimId)
    expect(claim).toMatchObject({ state: 'paid', payFen: 68_400, claimedFen: 86_000, mayAskReview: true, turn: null })
    expect(claim.events.map(({ kind }) => kind)).toEqual([
      'registered',
      'document-read',
      'document-read',
      'document-read',
      'judged',
      'payment-ordered',
      'paid',
    ])
    expect(claim.decision).toMatchObject({ by: 'machine', outcome: 'pay' })
    expect(
      claim.decision?.amounts?.lines.map(
        ({ claimedFen, allowedFen, deductedFen }) => claimedFen - allowedFen - deductedFen,
      ),
    ).toEqual([0, 0])
    expect(claim.clocks.every(({ stopped }) => stopped)).toBe(true)

    const subject = { type: 'claim', id: claimId }
    const entries = await listEntries(desk.db, { customerId: family.parent, subject })
    expect(entries.map(({ debit, credit, amountFen }) => [debit, credit, amountFen])).toEqual([
      ['claims-paid', 'customer-funds', 68_400],
      ['customer-funds', 'paying', 68_400],
      ['paying', 'bank', 68_400],
    ])
    const timeline = await listTimeline(desk.db, { customerId: family.parent, subject, page })
    expect(timeline.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['claim.registered', 'claim.decided', 'claim.paid', 'letter.written']),
    )
    const chain = await listEvidence(desk.db, { customerId: family.parent, chainId: requestId, limit: 20 })
    expect(chain.map(({ kind }) => kind)).toEqual(['claim.registered', 'claim.judged', 'claim.paid'])
    const letters = await listLetters(desk.db, { customerId: family.parent, page })
    expect(letters.items.map(({ kind }) => kind)).toEqual(['claim-decision'])
    const [letter] = await lettersTo(desk.db, family.parent)
    const clauses = letter?.table?.rows.map((cells) => z.object({ zh: z.string() }).parse(cells.at(-1)).zh) ?? []
    expect(clauses).toHaveLength(2)
    for (const words of clauses)
      expect(words).toMatch(
        /^免赔额 ¥[\d.]+：《示例人寿平安行意外伤害保险》条款 2\.4 .*；给付比例 ¥[\d.]+：《示例人寿平安行意外伤害保险》条款 2\.5 /,
      )
    const named = (what: string) =>
      clauses.reduce((sum, words) => sum + Number(words.match(new RegExp(`${what} ¥([\\d.]+)`))?.[1]), 0)
    expect([named('免赔额'), named('给付比例')].map((yuan) => yuan.toFixed(2))).toEqual(['100.00', '76.00'])
    expect((await findPolicy(desk.db, family.parent, family.policy.id))?.events.map(({ kind }) => kind)).toContain(
      'claim-paid',
    )
    expect(claimNo).toMatch(/^LP\d{8}[0-9A-F]{8}$/)
  })

  test('is registered once a request, whatever is repeated', async () => {
    const family = await desk.family()
    const papers = await desk.threePapers(family, 50_000)
    const requestId = newId()
    const first = await desk.file(family, papers, {}, requestId)
    expect(await desk.file(family, papers, {}, requestId)).toEqual(first)
  })
})

describe('paid once', () => {
  test('when every message comes again, and all of them at once', async () => {
    const family = await desk.family({ ending: '0004' }) // this bank calls back three times
    const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
    await desk.deliver()
    const at = { customerId: family.parent, claimId }
    await Promise.all(Array.from({ length: 8 }, () => advanceClaim(desk, at)))
    const [payment] = (await view(family.parent, claimId)).events.filter(({ kind }) => kind === 'paid')
    expect(payment).toBeDefined()
    const paymentId = await paymentOf(family.parent, claimId)
    const ended = {
      customerId: family.parent,
      paymentId,
      direction: 'out',
      amountFen: 68_400,
      purpose: 'claim',
      subject: { type: 'claim', id: claimId },
      refundOf: null,
    } as const
    await Promise.all(Array.from({ length: 6 }, () => onSettled(desk, ended)))
    const claim = await view(family.parent, claimId)
    expect(claim.events.filter(({ kind }) => kind === 'paid' || kind === 'payment-ordered')).toHaveLength(2)
    expect((await listLetters(desk.db, { customerId: family.parent, page })).items).toHaveLength(1)
  })

  test('when many workers judge the same claim at the same time', async () => {
    const family = await desk.family()
    const { claimId } = await desk.file(family, [])
    const before = (await desk.books()).orders
    const other = await desk.file(family, await desk.threePapers(family, 40_000))
    await desk.deliver()
    await Promise.all(
      Array.from({ length: 10 }, () => advanceClaim(desk, { customerId: family.parent, claimId: other.claimId })),
    )
    await desk.deliver()
    expect((await desk.books()).orders).toBe(before + 1)
    expect((await view(family.parent, claimId)).state).toBe('supplement')
  })

  test('the same invoice in a second claim goes to a person', async () => {
    const family = await desk.family()
    await desk.file(family, await desk.threePapers(family, 30_000, '7777000001'))
    await desk.deliver()
    const again = await desk.file(family, await desk.threePapers(family, 30_000, '7777000001'))
    await desk.deliver()
    const claim = await view(family.parent, again.claimId)
    expect(claim.state).toBe('with-a-person')
    expect(claim.turn?.why.map(({ zh }) => zh).join()).toContain('同一张发票')
  })

  test('the same photos in a stranger’s claim go to a person', async () => {
    const [one, two] = [await desk.family(), await desk.family()]
    const first = await desk.threePapers(one, 31_000, '7777000002')
    await desk.file(one, first)
    await desk.deliver()
    const second = await desk.file(two, await desk.threePapers(two, 31_000, '7777000002'))
    await desk.deliver()
    expect((await view(two.parent, second.claimId)).state).toBe('with-a-person')
  })

  test('two claims of one accident at once share one deductible and one limit', async () => {
    const family = await desk.family()
    const papers = [await desk.threePapers(family, 620_000), await desk.threePapers(family, 630_000)]
    const claims = await Promise.all(papers.map((ids) => desk.file(family, ids)))
    await desk.deliver()
    const paid = await Promise.all(claims.map(async ({ claimId }) => (await view(family.parent, claimId)).payFen ?? 0))
    // 10 % of 100,000 yuan for the accident; the second claim gets what is left of it.
    expect(paid.reduce((sum, one) => sum + one, 0)).toBe(1_000_000)
  })
})

async function paymentOf(customerId: string, claimId: string): Promise<string> {
  const row = await desk.db
    .selectFrom('claim_payments')
    .select('paymentId')
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .executeTakeFirstOrThrow()
  return row.paymentId
}

describe('what the machine does not settle', () => {
  test('a bank that declines: a person sees to it, the ledger balances', async () => {
    const family = await desk.family({ ending: '0002' })
    const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
    await desk.deliver()
    const claim = await view(family.parent, claimId)
    expect(claim.state).toBe('with-a-person')
    expect(claim.events.map(({ kind }) => kind)).toContain('payment-failed')
  })

  test('papers that are never read: after a while a person looks', async () => {
    const family = await desk.family()
    const unread = await desk.paper(family.parent, readingOf('medical-invoice', {}))
    const { claimId } = await desk.file(family, [unread])
    await advanceClaim(desk, { customerId: family.parent, claimId })
    expect((await view(family.parent, claimId)).state).toBe('reading')
    await advanceClaim(desk, { customerId: family.parent, claimId }, { evenUnread: true })
    expect((await view(family.parent, claimId)).state).toBe('with-a-person')
  })

  test('an event before the cover', async () => {
    const family = await desk.family({ sinceDays: 0 })
    const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
    await desk.deliver()
    const claim = await view(family.parent, claimId)
    expect(claim.state).toBe('with-a-person')
    expect(claim.decision).toBeNull()
  })
})

describe('refused to file', () => {
  test.each([
    [
      'insured-not-family',
      async (family: Family, stranger: Family) => desk.file({ ...family, child: stranger.child }, []),
    ],
    [
      'claim-documents-unknown',
      async (family: Family, stranger: Family) =>
        desk.file(family, [await desk.paper(stranger.parent, readingOf('medical-invoice', { hospital }))]),
    ],
    [
      'not-found',
      async (family: Family, stranger: Family) => desk.file({ ...family, accountId: stranger.accountId }, []),
    ],
    ['event-ahead', async (family: Family) => desk.file(family, [], { happenedOn: '2999-01-01' })],
  ] as const)('%s', async (problem, act) => {
    const raised = await act(await desk.family(), await desk.family()).catch((error: unknown) => error)
    expect(raised instanceof ProblemError && raised.kind.id).toMatch(
      problem === 'not-found' ? /not-found|account/ : problem,
    )
  })
})
type Family = Awaited<ReturnType<ClaimsDesk['family']>>

test('a review by a person can be asked for once, of the machine’s decision only', async () => {
  const family = await desk.family()
  const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
  const ask = () => writeAs(desk, system('test'), {}, (tx) => askReview(tx, { customerId: family.parent, claimId }))
  await expect(ask()).rejects.toThrow(/nothing-to-review/)
  await desk.deliver()
  await ask()
  expect((await view(family.parent, claimId)).state).toBe('with-a-person')
  await expect(ask()).rejects.toThrow(/nothing-to-review/)
})
