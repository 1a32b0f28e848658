// From a hospital's message to the claim paid, and whatever must not become one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Linked, openHospitalLink } from '../../../test/hospital-link.ts'
import { addDays } from '../../kit/index.ts'
import { getClaim, viewOf } from '../index.ts'

let link: Linked

beforeAll(async () => {
  link = await openHospitalLink()
})
afterAll(() => link.closeAll())

const found = z.object({
  items: z.array(
    z.object({ id: z.string(), hospital: z.string(), amountFen: z.number(), payFen: z.number().nullable() }),
  ),
})
const made = z.object({ claimId: z.string() })

async function findsOf(token: string) {
  return found.parse((await link.ask(token, 'GET', '/api/found-claims')).body).items
}

async function claimsOf(token: string) {
  const { body } = await link.ask(token, 'GET', '/api/claims')
  return z
    .object({ items: z.array(z.object({ id: z.string(), state: z.string(), payFen: z.number().nullable() })) })
    .parse(body).items
}

describe('a fall, told by the hospital', () => {
  test('is found, shown with what it comes to, and paid with one tap', async () => {
    const family = await link.family()
    const token = await link.allow(family)
    const answer = await link.tell(link.fall(family))
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: Array.from({ length: 4 }, () => ({ response: { status: '201 Created' } })),
    })
    await link.deliver()
    const [find] = await findsOf(token)
    expect(find).toMatchObject({ hospital: '示例市第一人民医院', amountFen: 86_000, payFen: 68_400 })
    const tap = () => link.ask(token, 'POST', `/api/found-claims/${find?.id}/claim`, {})
    const { claimId } = made.parse((await tap()).body)
    await link.deliver()
    const claim = await viewOf(link.db, await getClaim(link.db, family.parent, claimId))
    expect(claim).toMatchObject({ state: 'paid', payFen: 68_400, claimedFen: 86_000 })
    expect(claim.decision?.amounts?.lines[0]?.region.origin).toMatch(/#\/entry\/3\/resource\/item\/0$/)
    expect(claim.documents.map(({ kind, told }) => told && kind).sort()).toEqual([
      'itemised-bill',
      'medical-invoice',
      'outpatient-record',
    ])
    expect((await tap()).body.type).toBe('/problems/found-claim-gone')
    expect(await findsOf(token)).toEqual([])
  })

  test('with a standing consent is paid, then told', async () => {
    const family = await link.family()
    const token = await link.allow(family, { standing: true })
    await link.tell(link.fall(family, { publicPaidFen: 20_000 }))
    await link.deliver()
    expect(await findsOf(token)).toEqual([])
    expect(await claimsOf(token)).toMatchObject([{ state: 'paid' }])
  })

  test('goes to a person where the machine is in doubt', async () => {
    const family = await link.family()
    const token = await link.allow(family, { standing: true })
    await link.tell(link.fall(family, { diagnoses: [{ code: '', name: '待查' }] }))
    await link.deliver()
    expect(await claimsOf(token)).toMatchObject([{ state: 'with-a-person', payFen: null }])
  })

  test('and photographed as well, is paid once: the other goes to a person', async () => {
    const family = await link.family()
    const token = await link.allow(family, { standing: true })
    await link.tell(link.fall(family, { invoiceNumber: '8888000001' }))
    await link.deliver()
    await link.file(family, await link.threePapers(family, 86_000, '8888000001'))
    await link.deliver()
    expect((await claimsOf(token)).map(({ state }) => state)).toEqual(['with-a-person', 'paid'])
  })

  test('in parts: the later bill of a visit is a find of its own, the same bill again is none', async () => {
    const family = await link.family()
    const token = await link.allow(family, { standing: true })
    const first = link.fall(family)
    await link.tell(first)
    await link.deliver()
    await link.tell({ ...first, messageNo: 'again-1' })
    await link.deliver()
    expect(await claimsOf(token)).toHaveLength(1)
    await link.tell({
      ...first,
      messageNo: 'again-2',
      invoiceNumber: '8888000002',
      lines: [{ name: '复查', fen: 12_345 }],
    })
    await link.deliver()
    expect(await claimsOf(token)).toHaveLength(2)
  })
})

describe('nothing is matched nor kept', () => {
  const kept = () =>
    link.db
      .selectFrom('provider_visits')
      .select('customerId')
      .where('visit', 'is not', null)
      .execute()
      .then((rows) => rows.map(({ customerId }) => customerId))

  async function expectLeft(answer: { body: string }) {
    const bundle = z
      .object({ entry: z.array(z.object({ response: z.object({ status: z.string(), outcome: z.unknown() }) })) })
      .parse(JSON.parse(answer.body))
    expect(bundle.entry.map(({ response }) => response.status)).toEqual(bundle.entry.map(() => '202 Accepted'))
    expect(answer.body).toContain('没有此人对本院的授权')
    await link.deliver()
  }

  test('without the consent of this person', async () => {
    const family = await link.family()
    await expectLeft(await link.tell(link.fall(family)))
    expect(await kept()).not.toContain(family.child)
  })

  test('for somebody of another name under this number, or nobody we know: the answer is the same', async () => {
    const family = await link.family()
    await link.allow(family)
    const visit = link.fall(family)
    await expectLeft(await link.tell({ ...visit, person: { ...visit.person, name: '李小漫' } }))
    const other = await link.tell({
      ...visit,
      messageNo: 'x-2',
      person: { name: '李小满', idNumber: '330102201709010017' },
    })
    await expectLeft(other)
    expect(await kept()).not.toContain(family.child)
  })

  test('after it was taken back: what was found is gone, what was told is erased', async () => {
    const family = await link.family()
    const token = await link.allow(family)
    await link.tell(link.fall(family))
    await link.deliver()
    const [find] = await findsOf(token)
    const url = `/api/hospitals/${link.hospitalId}/consents/${family.child}`
    expect((await link.ask(token, 'DELETE', url)).status).toBe(200)
    expect(await findsOf(token)).toEqual([])
    expect((await link.ask(token, 'POST', `/api/found-claims/${find?.id}/claim`, {})).status).toBe(409)
    await link.deliver()
    expect(await kept()).not.toContain(family.child)
    expect((await link.ask(token, 'POST', `/api/found-claims/${find?.id}/claim`, {})).status).toBe(404)
    await expectLeft(await link.tell(link.fall(family)))
    expect((await link.ask(token, 'DELETE', url)).status).toBe(404)
  })

  test('once its term is over: what waits is let go the day after', async () => {
    const family = await link.family()
    const token = await link.allow(family, { untilOn: link.clock.today() })
    await link.tell(link.fall(family))
    await link.deliver()
    expect(await findsOf(token)).toHaveLength(1)
    await link.clock.moveTo(new Date(link.clock.now().getTime() + 86_400_000))
    await link.deliver()
    expect(await kept()).not.toContain(family.child)
  })

  test('after its term', async () => {
    const family = await link.family()
    await link.allow(family)
    await link.db
      .updateTable('provider_consents')
      .set({ untilOn: addDays(link.clock.today(), -1) })
      .where('customerId', '=', family.child)
      .execute()
    await expectLeft(await link.tell(link.fall(family)))
  })

  test('where no policy could pay', async () => {
    const family = await link.family()
    const token = await link.allow(family)
    await link.tell(link.fall(family, { diagnoses: [{ code: 'J18.900', name: '肺炎' }] }))
    await link.deliver()
    expect(await findsOf(token)).toEqual([])
    expect(await kept()).not.toContain(family.child)
  })

  test('where the policy was not in force that day, though claims are made at once: no message, no claim, nothing kept', async () => {
    const family = await link.family({ sinceDays: 0 })
    const token = await link.allow(family, { standing: true })
    await link.tell(link.fall(family, { startedOn: addDays(link.clock.today(), -3) }))
    await link.deliver()
    expect(await claimsOf(token)).toEqual([])
    const finds = link.db.selectFrom('claim_finds').select('id').where('insuredId', '=', family.child)
    expect(await finds.execute()).toEqual([])
    expect(await kept()).not.toContain(family.child)
  })

  test('once the parent sets it aside', async () => {
    const family = await link.family()
    const token = await link.allow(family)
    await link.tell(link.fall(family))
    await link.deliver()
    const [find] = await findsOf(token)
    expect((await link.ask(token, 'DELETE', `/api/found-claims/${find?.id}`)).status).toBe(200)
    expect(await kept()).not.toContain(family.child)
  })
})

describe('consent', () => {
  test('is shown in its words before, and is each person’s own to give', async () => {
    const [family, stranger] = [await link.family(), await link.family()]
    const token = await link.signedIn(family.parent)
    const listed = await link.ask(token, 'GET', '/api/hospitals')
    expect(JSON.stringify(listed.body)).toContain('我同意示例市第一人民医院把李小满就诊的姓名')
    const put = (customerId: string, changed: object = {}) =>
      link.ask(token, 'PUT', `/api/hospitals/${link.hospitalId}/consents/${customerId}`, {
        standing: false,
        untilOn: addDays(link.clock.today(), 30),
        accountId: family.accountId,
        agreed: true,
        ...changed,
      })
    expect((await put(stranger.child)).body.type).toBe('/problems/not-yours-to-allow')
    expect((await put(family.child, { untilOn: addDays(link.clock.today(), 900) })).body.type).toBe(
      '/problems/hospital-term-too-long',
    )
    expect((await put(family.child, { agreed: false })).status).toBe(422)
    expect((await put(family.child, { accountId: stranger.accountId })).status).toBe(422)
    expect((await put(family.child)).status).toBe(200)
    const stranded = await link.signedIn(stranger.parent)
    expect(
      (await link.ask(stranded, 'DELETE', `/api/hospitals/${link.hospitalId}/consents/${family.child}`)).status,
    ).toBe(404)
  })
})
