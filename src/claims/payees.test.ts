// Several payees over HTTP: a death claim of three beneficiaries, one of them a minor; one bank declines, the others are paid.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingOf } from '../../test/claims-desk.ts'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { cardEnding, idNumberFor } from '../../test/made-up-numbers.ts'
import { findCustomerByIdNumber } from '../customers/index.ts'
import { listLetters } from '../documents/index.ts'
import { newId } from '../kit/index.ts'
import { listEntries } from '../payments/index.ts'
import { policiesFor } from './policies-for.ts'

let http: ClaimsHttp

beforeAll(async () => {
  http = await openClaimsHttp()
})

afterAll(() => http.close())

const sumFen = 10_000_000

/** A child has died in an accident; half is the parent's who files, the rest the grandfather's and a brother's. */
async function death() {
  const parent = `林${newId().slice(-4)}`
  const shares = [
    [parent, 50],
    ['李国强', 30],
    ['李小弟', 20],
  ] as const
  const beneficiaries = shares.map(([name, share]) => ({ name, share, order: 1, relation: 'other' }) as const)
  const family = await http.desk.family({ name: parent, beneficiaries })
  const proof = await http.desk.paper(family.parent, readingOf('household-register', {}))
  const { claimId } = await http.desk.file(family, [proof], { kind: 'death', event: '交通事故身故' })
  await http.desk.deliver()
  const url = `/api/desk/claims/${family.parent}/${claimId}`
  return { ...family, claimId, url, proof, token: await http.customerToken(family.parent) }
}
type Death = Awaited<ReturnType<typeof death>>

const own = (name: string, number: string) => ({ number, holder: name })
const grandfather = { name: '李国强', idNumber: idNumberFor('19600315') }
const brother = { name: '李小弟', idNumber: idNumberFor('20150601') }

interface Named {
  readonly name: string
  readonly idNumber: string
  readonly account: { readonly number: string; readonly holder: string }
  readonly guardian?: object
}

/** As they have to be named; the grandfather's bank declines. */
function three({ parentName, parentIdNumber, proof }: Death): readonly [Named, Named, Named] {
  const guardian = { name: parentName, idNumber: parentIdNumber, proofId: proof }
  return [
    { name: parentName, idNumber: parentIdNumber, account: own(parentName, cardEnding('1234')) },
    { ...grandfather, account: own(grandfather.name, cardEnding('0002')) },
    { ...brother, account: own(parentName, cardEnding('5678')), guardian },
  ]
}

async function name({ url }: Death, payees: readonly object[]) {
  const { seq: seenSeq } = await http.look(url)
  return http.call(http.adjuster, 'POST', `${url}/payees`, { seenSeq, payees })
}

async function pay({ url, policy }: Death, parts: readonly number[], amountFen = sumFen) {
  const { seq: seenSeq } = await http.look(url)
  const amounts = [{ policyId: policy.id, coverageId: 'death', line: null, amountFen }]
  const payees = parts.map((part, index) => ({ place: index + 1, amountFen: part }))
  return http.call(http.adjuster, 'POST', `${url}/decision`, {
    outcome: 'pay',
    seenSeq,
    amounts,
    payees,
    reason: '属实',
  })
}

const view = async ({ claimId, token }: Death) => (await http.call(token, 'GET', `/api/claims/${claimId}`)).body
const lettersOf = async (customerId: string) =>
  (await listLetters(http.desk.db, { customerId, page: { limit: 9 } })).items.map(({ kind }) => kind)

test('three beneficiaries: shares that add up, one bank that declines, and in the end each has theirs', async () => {
  const claim = await death()
  expect((await pay(claim, [])).body.type).toBe('/problems/claim-payees-needed')
  const payees = three(claim)
  const [parent, old, young] = payees
  expect(await name(claim, payees)).toMatchObject({ status: 200 })
  expect((await pay(claim, [5_000_000, 3_000_000])).body.type).toBe('/problems/claim-payee-shares')
  expect((await pay(claim, [5_000_000, 3_000_000, 1_999_999])).body.type).toBe('/problems/claim-payee-shares')
  expect((await pay(claim, [5_000_000, 3_000_000, 2_000_000])).status).toBe(200)
  expect(await view(claim)).toMatchObject({ state: 'paying' })
  await http.desk.deliver()

  const waiting = await view(claim)
  expect(waiting).toMatchObject({
    state: 'with-a-person',
    payees: [
      { name: claim.parentName, state: 'paid', amountFen: 5_000_000, throughGuardian: false },
      { name: '李*强', state: 'failed', amountFen: null, throughGuardian: false },
      { name: '李小弟', state: 'paid', amountFen: 2_000_000, throughGuardian: true },
    ],
  })
  expect(await lettersOf(claim.parent)).toEqual(['claim-payment', 'claim-payment'])

  // who has been paid stays; whose bank declined is named with another account
  const moved = [{ ...parent, account: own(claim.parentName, cardEnding('9012')) }, old, young]
  expect((await name(claim, moved)).body.type).toBe('/problems/claim-payees-paid')
  const mended = [{ keep: 1 }, { ...old, account: own(grandfather.name, cardEnding('3456')) }, { keep: 3 }]
  expect((await name(claim, mended)).status).toBe(200)
  expect((await pay(claim, [5_000_000, 3_000_000, 2_000_000])).status).toBe(200)
  await http.desk.deliver()
  expect(await view(claim)).toMatchObject({
    state: 'paid',
    payFen: sumFen,
    payees: [{ state: 'paid' }, { state: 'paid' }, { state: 'paid' }],
  })
  expect(await lettersOf(claim.parent)).toEqual(
    expect.arrayContaining(['claim-decision', 'claim-payment', 'claim-payment']),
  )
  const paidTo = await findCustomerByIdNumber(http.desk.db, grandfather.idNumber)
  expect(await lettersOf(paidTo?.customerId ?? '')).toEqual(['claim-payment'])
  const subject = { type: 'claim', id: claim.claimId }
  const entries = async (customerId: string) =>
    (await listEntries(http.desk.db, { customerId, subject })).filter(({ debit }) => debit === 'claims-paid')
  expect((await entries(claim.parent)).map(({ amountFen }) => amountFen).sort()).toEqual([2_000_000, 5_000_000])
  expect(await http.look(claim.url)).toMatchObject({
    payees: [
      { paidFen: 5_000_000 },
      { paidFen: 3_000_000, receiver: '李国强' },
      { paidFen: 2_000_000, basis: '民法典 §27' },
    ],
  })
})

test('of somebody who died, a beneficiary finds the policies that name them, and nobody else does', async () => {
  const { desk } = http
  const [named, stranger] = [(await desk.family()).parent, (await desk.family()).parent]
  const beneficiary = { name: '王芳', share: 100, order: 1, relation: 'other', customerId: named } as const
  const { child } = await desk.family({ beneficiaries: [beneficiary] })
  const person = { customerId: child, name: '李小满', sex: 'F', birthDate: '2017-09-01' } as const
  const insured = { ...person, relation: 'parent', guardian: false } as const
  const found = async (customerId: string, kind: 'death' | 'accident-medical') => {
    const report = { cause: 'accident', visitKind: 'inpatient' } as const
    const asked = { customerId, insured, kind, report, happenedOn: desk.clock.today() }
    return (await policiesFor(desk.db, desk.products, asked)).length
  }
  expect(await found(named, 'death')).toBe(1)
  expect(await found(named, 'accident-medical')).toBe(0)
  expect(await found(stranger, 'death')).toBe(0)
})

describe('not named', () => {
  test('whoever cannot be paid so', async () => {
    const claim = await death()
    const [parent, old, young] = three(claim)
    const guardian = { name: claim.parentName, idNumber: claim.parentIdNumber }
    const cases: readonly (readonly [string, readonly object[]])[] = [
      ['claim-guardian-needed', [parent, old, { ...brother, account: own(claim.parentName, cardEnding('5678')) }]],
      ['claim-guardian-unproved', [{ ...young, guardian }]],
      ['claim-guardian-unproved', [{ ...young, guardian: { ...guardian, proofId: claim.policy.id } }]],
      ['claim-payee-twice', [parent, parent]],
      ['claim-payee-name', [{ ...parent, name: '林某' }]],
      ['account-not-yours', [{ ...old, account: own(claim.parentName, cardEnding('1234')) }]],
      ['card-number-wrong', [{ ...old, account: own(grandfather.name, '6228480000000001235') }]],
      ['bad-input', [{ ...old, idNumber: '110101196003150001' }]],
      ['bad-input', []],
    ]
    for (const [problem, payees] of cases)
      expect((await name(claim, payees)).body.type, problem).toBe(`/problems/${problem}`)
    expect((await view(claim)).payees).toEqual([])
  })
})
