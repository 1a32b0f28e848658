// A believable book of any size: families, accounts, contracts with their premiums, loans, lapses and ends, the same for the same seed.
import { idsOf } from '../../src/channels/index.ts'
import { findCustomer, findCustomerByPhone, registerNew, relateNew } from '../../src/customers/index.ts'
import { addDays, badInput, type Context, type Day, system, type Tx, writeAs } from '../../src/kit/index.ts'
import { addNewAccount, readAccount } from '../../src/payments/index.ts'
import { takeOver } from '../../src/policies/index.ts'
import type { Product, Products } from '../../src/products/index.ts'
import { contractsOf, type Drawn } from './contracts.ts'
import { drawOf } from './draw.ts'
import { type Family, familyOf, type Member, phoneOf } from './families.ts'
import { readPlaces } from './places.ts'

export interface Making {
  readonly context: Pick<Context, 'db' | 'clock'> & { readonly products: Products }
  /** At least so many: families come whole, a hundred at a time, so that a book can be made larger later. */
  readonly customers: number
  readonly seed: number
  readonly progress?: (customers: number, policies: number) => void
}

export interface Made {
  readonly customers: number
  readonly policies: number
  /** Less than `policies` when a book begun before was gone on with. */
  readonly policiesNow: number
  readonly seconds: number
}

const batchFamilies = 100
const lanes = 3

interface Lot {
  readonly no: number
  readonly families: readonly (Family & { readonly contracts: readonly Drawn[]; readonly firstPolicy: number })[]
}

/**
 * Makes the book, or goes on with one that was begun: each batch is one transaction under its own key. Raises `bad-input` when
 * a book of another seed is there.
 */
export async function makeBook(making: Making): Promise<Made> {
  const from = performance.now()
  const { context, seed, customers, progress = () => undefined } = making
  const key = `book|${seed}`
  const by = system('book')
  const begun = await writeAs(context, by, { key, input: {} }, async (tx) => ({
    at: tx.at.toISOString(),
    today: tx.today,
  }))
  const ids = idsOf(new Date(begun.at), (seed >>> 0).toString(16).padStart(9, '0'))
  const first = await findCustomerByPhone(context.db, phoneOf(0))
  if (first && first.customerId !== ids.of('customers', 0)) throw badInput({ detail: anotherBook })
  const sold = context.products.list().filter(({ onSaleFrom }) => onSaleFrom < addDays(begun.today, -500))
  const lots = lotsOf(await readPlaces(), sold, making, begun.today)
  const made = { customers: 0, policies: 0, policiesNow: 0 }
  const lane = async (): Promise<void> => {
    for (let next = lots.next(); !next.done; next = lots.next()) {
      const { no, families } = next.value
      const last = families.at(-1)?.members.at(-1)
      const isNew = last === undefined || !(await findCustomer(context.db, ids.of('customers', last.serial)))
      if (isNew)
        await writeAs(context, by, { key: `${key}|${no}`, input: { families: families.length } }, async (tx) => {
          for (const family of families) keepFamily(tx, ids, family)
          return null
        })
      made.customers += families.reduce((sum, { members }) => sum + members.length, 0)
      const policies = families.reduce((sum, { contracts }) => sum + contracts.length, 0)
      made.policies += policies
      if (isNew) made.policiesNow += policies
      progress(Math.min(customers, made.customers), made.policies)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { ...made, seconds: (performance.now() - from) / 1_000 }
}

function* lotsOf(
  addressOf: Awaited<ReturnType<typeof readPlaces>>,
  products: readonly Product[],
  { customers, seed }: Making,
  today: Day,
): Generator<Lot> {
  let [serial, policies, place] = [0, 0, 0]
  for (let no = 0; serial < customers; no += 1) {
    const families: Lot['families'][number][] = []
    for (; families.length < batchFamilies; place += 1) {
      const draw = drawOf(seed, place)
      const family = familyOf(draw, addressOf(draw), serial, today)
      const contracts = contractsOf(draw, family, products, today)
      families.push({ ...family, contracts, firstPolicy: policies })
      serial += family.members.length
      policies += contracts.length
    }
    yield { no, families }
  }
}

const anotherBook = {
  zh: '这个库里已经有另一个种子的保单簿了',
  en: 'a book of another seed is in this database already',
}

type Ids = ReturnType<typeof idsOf>

function keepFamily(tx: Tx, ids: Ids, { owner, members, contracts, firstPolicy }: Lot['families'][number]): void {
  const idOf = ({ serial }: Member) => ids.of('customers', serial)
  for (const member of members) {
    const { serial: _serial, tie, card, ...person } = member
    const customerId = idOf(member)
    registerNew(tx, { ...person, customerId })
    const { birthDate } = member
    if (card)
      addNewAccount(tx, {
        customerId,
        id: ids.of('accounts', member.serial),
        ...readAccount(card),
        holder: member.name,
      })
    if (tie !== 'self')
      relateNew(tx, { customerId: idOf(owner), birthDate: owner.birthDate }, { customerId, birthDate }, tie)
  }
  for (const [index, contract] of contracts.entries()) keepContract(tx, ids, owner, contract, firstPolicy + index)
}

function keepContract(tx: Tx, ids: Ids, owner: Member, contract: Drawn, place: number): void {
  const { product, insured, loan, surrenderedOn, frequency, payYears, ratedAge, ...rest } = contract
  const { name, birthDate, sex, occupationClass, publicInsurance, tie: relation, serial } = insured
  const customerId = ids.of('customers', owner.serial)
  const insuredId = ids.of('customers', serial)
  const issuedOn = addDays(contract.effectiveOn, -1)
  takeOver(tx, product, {
    ...rest,
    customerId,
    id: ids.of('policies', place),
    policyNo: `B${contract.effectiveOn.slice(0, 4)}${String(place).padStart(9, '0')}`,
    productCode: product.code,
    productVersion: product.version,
    insureds: [{ customerId: insuredId, name, relation, birthDate, sex }],
    premiumFrequency: frequency,
    paymentTermYears: payYears,
    rated: { sex, age: ratedAge, occupationClass, insuredPublicly: publicInsurance !== 'none' },
    appliedOn: issuedOn,
    issuedOn,
    receiptOn: issuedOn,
    premiumAccountId: owner.card ? ids.of('accounts', owner.serial) : null,
    loans: loan ? [{ ...loan, id: ids.of('loans', place) }] : [],
    ...(surrenderedOn ? { ending: { kind: 'surrendered', on: surrenderedOn } as const } : {}),
  })
}
