// A hundred requests and claims of the demo's people, in lanes: within a lane one after the other, the lanes all at once.
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { demoClaimPages } from '../../demo/pages/index.ts'
import { addDays, type Day, type Db } from '../../src/kit/index.ts'
import { expectOk, type Visitor, visit, visitStaff } from '../visitor.ts'
import type { Wish } from './journey.ts'

const calls = z.object({ items: z.array(z.object({ id: z.string(), customerId: z.string() })) })
const page = z.object({ cost: z.object({ premiumFen: z.int() }) })
const me = z.object({ customerId: z.string() })
const crowdSize = 40

/** Everybody signs in and proves who they are; then the lanes. */
export async function hundredWishes(url: string, db: Db, today: Day): Promise<Wish[][]> {
  const crowd: Visitor[] = []
  for (let serial = 1; serial <= crowdSize; serial += 1)
    crowd.push(await visit(url, `crowd-${String(serial).padStart(2, '0')}`, 'id'))
  const linYue = await visit(url, 'lin-yue', 'id')
  const liWei = await visit(url, 'li-wei', 'id')
  const wangFang = await visit(url, 'wang-fang', 'id')
  await faceLevel(url, linYue)
  const lanes = await Promise.all(crowd.map((by, index) => crowdLane(by, index, today)))
  return [...lanes, ...(await familyLanes(db, { linYue, liWei, today })), await strangerLane(db, wangFang)]
}

// The desk calls back and confirms.
async function faceLevel(url: string, visitor: Visitor): Promise<void> {
  const { customerId } = me.parse(expectOk(await visitor.get('/api/me')))
  expectOk(await visitor.post('/api/me/identity/face/other-way', {}))
  const agent = await visitStaff(url, 'zhao-min')
  const asked = calls.parse(expectOk(await agent.get('/api/desk/identity-calls'))).items
  const call = asked.find((one) => one.customerId === customerId)
  const outcome = { confirmed: true, note: '已回拨登记号码核对' }
  expectOk(await agent.post(`/api/desk/identity-calls/${customerId}/${call?.id}/outcome`, outcome))
}

async function crowdLane(by: Visitor, index: number, today: Day): Promise<Wish[]> {
  const { customerId } = me.parse(expectOk(await by.get('/api/me')))
  const contact = { by, service: 'change-contact', answers: { contact: { email: `${by.key}@example.com` } } }
  if (index % 2 === 0) return [contact, accidentPolicy(by, customerId)]
  const event = { happenedOn: addDays(today, -1), cause: 'accident', event: '下楼时扭伤', visitKind: 'outpatient' }
  return [contact, claim(by, { insuredId: customerId, ...event })]
}

function accidentPolicy(by: Visitor, insuredId: string): Wish {
  const answers = {
    choice: { insuredId, sumInsured: '$first' },
    disclosure: { occupation: false, disabled: false },
    reading: { exclusions: true },
  }
  return { by, service: 'buy-accident-policy', answers }
}

function claim(by: Visitor, report: Record<string, unknown>, photos: Wish['photos'] = []): Wish {
  const answers = { said: {}, report, account: { accountId: '$first' } }
  return { by, service: 'file-claim', answers, photos }
}

async function familyLanes(
  db: Db,
  { linYue, liWei, today }: { linYue: Visitor; liWei: Visitor; today: Day },
): Promise<Wish[][]> {
  const policy = (key: string) => findDemo(db, key)
  const wholeLife = await policy('whole-life')
  const child = await findDemo(db, 'li-xiaoman')
  const borrow = {
    by: linYue,
    service: 'borrow',
    policyId: await policy('annuity'),
    answers: { loan: { amountFen: 100_000, accountId: '$first' } },
  }
  const repay = {
    by: linYue,
    service: 'repay-loan',
    policyId: await policy('loaned-life'),
    answers: { repayment: { amountFen: 10_000 } },
  }
  const beneficiary = (share: number): Wish => ({
    by: linYue,
    service: 'change-beneficiary',
    policyId: wholeLife,
    consenter: liWei,
    answers: {
      change: {
        beneficiaries: [
          { name: '李小满', relation: 'child', order: 1, share },
          { name: '林悦', relation: 'spouse', order: 1, share: 100 - share },
        ],
      },
    },
  })
  const graceLife = await policy('grace-life')
  const { cost } = page.parse(expectOk(await linYue.get(`/api/policies/${graceLife}`)))
  const premium = {
    by: linYue,
    service: 'pay-renewal-premium',
    policyId: graceLife,
    answers: { amount: { amountFen: cost.premiumFen } },
  }
  const claims = await Promise.all(
    [1, 2].map(async (day) => photographedClaim(linYue, child, addDays(today, -day), 80_000 + day * 500)),
  )
  return [
    [borrow, borrow, borrow],
    [repay, repay, repay, repay, repay],
    [beneficiary(10), beneficiary(20), beneficiary(30)],
    [premium],
    claims,
  ]
}

async function photographedClaim(by: Visitor, insuredId: string, on: Day, totalFen: number): Promise<Wish> {
  const hospital = '市儿童医院'
  const invoiceNumber = `00261${totalFen}`.slice(0, 10)
  const pages = await demoClaimPages({ patientName: '李小满', hospital, visitedOn: on, totalFen, invoiceNumber })
  const report = {
    insuredId,
    happenedOn: on,
    cause: 'accident',
    event: '在学校摔伤',
    visitKind: 'emergency',
    hospital,
    amountFen: totalFen,
  }
  return claim(by, report, pages)
}

async function strangerLane(db: Db, by: Visitor): Promise<Wish[]> {
  const policyId = await findDemo(db, 'term-wang')
  const names = ['王强', '王丽', '王伟', '王敏', '王军', '王静']
  return names.map((name) => ({
    by,
    service: 'change-beneficiary',
    policyId,
    answers: { change: { beneficiaries: [{ name, relation: 'parent', order: 1, share: 100 }] } },
  }))
}
