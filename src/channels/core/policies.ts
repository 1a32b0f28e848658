// Changes made in the core come in: a policy as it now stands, with the core's version of it; a premium the core has posted.
import { z } from 'zod'
import { badInput, type Context, day, type FieldFault, fen, notFound, type Tx } from '../../kit/index.ts'
import {
  contractProduct,
  findPolicyByNumber,
  followMaster,
  lockPolicy,
  postForeignPremium,
} from '../../policies/index.ts'
import { frequencies, type Products } from '../../products/index.ts'
import { openBook } from '../imports/book.ts'
import { type Checking, type Contract, findContracts } from '../imports/contracts.ts'
import { idsOf } from '../imports/ids.ts'
import { loadContract } from '../imports/load-contract.ts'
import { type Accounts, findPeople } from '../imports/people.ts'
import type { PolicyRow } from '../imports/rows.ts'
import { coreVersionOf, keepCoreVersion } from './messages.ts'
import { coreNotDue, corePolicyWrong, coreVersionOld } from './problems.ts'

export const corePolicy = z
  .strictObject({
    policyNo: z.string().min(1).max(40),
    /** Counts up with each change in the core. */
    coreVersion: z.int().min(1),
    owner: z.string().max(100).describe('the policyholder, as the core calls them'),
    insured: z.string().max(100).optional(),
    relation: z.enum(['self', 'spouse', 'child', 'parent']).default('self'),
    product: z.string().max(60),
    version: z.string().max(20).optional(),
    sumInsuredFen: fen,
    premiumFen: fen,
    frequency: z.enum(frequencies),
    payYears: z.int().min(1).max(105),
    term: z.string().max(40),
    appliedOn: day,
    issuedOn: day,
    effectiveOn: day,
    receiptOn: day,
    paidToOn: day,
    ending: z.enum(['surrendered', 'cancelled', 'ended']).optional(),
    endedOn: day.optional(),
  })
  .meta({ id: 'CorePolicy', description: 'A policy as it stands in the core system' })
export type CorePolicy = z.infer<typeof corePolicy>

export type Upserted = 'created' | 'changed' | 'unchanged'

export type Reading = Pick<Context, 'db' | 'clock'> & { readonly products: Products }

/** Checks a policy as an import would; raises `core-policy-wrong` with a pointer to each fault. */
export async function readCorePolicy(context: Reading, given: CorePolicy): Promise<Contract | undefined> {
  const { db, clock, products } = context
  if (await findPolicyByNumber(db, given.policyNo)) return undefined
  const book = openBook()
  book.rows.policies.push({ ...rowOf(given), kind: 'policies', file: 'api', row: 1, index: 0 })
  const ids = idsOf(clock.now(), seedOf(given.policyNo))
  const people = await findPeople(db, book, ids)
  const [accounts, numbers]: [Accounts, Checking['numbers']] = [new Map(), new Map()]
  const checking = { db, book, ids, people, accounts, products, numbers, today: clock.today(), rating: false }
  const [contract] = findContracts(checking)
  if (contract) return contract
  const faults = book.rejected.map(
    ({ field, reason }): FieldFault => ({
      pointer: `/${apiNames[field] ?? field}`,
      detail: reason,
    }),
  )
  throw corePolicyWrong({ faults })
}

const apiNames: Readonly<Record<string, string>> = { sumInsured: 'sumInsuredFen', premium: 'premiumFen' }

function rowOf({ coreVersion: _version, ...given }: CorePolicy): PolicyRow {
  return {
    ...given,
    policyNo: given.policyNo.toUpperCase(),
    insured: given.insured ?? given.owner,
    version: given.version,
    premiumAccount: undefined,
    ratedClass: 0,
    ratedPublicly: undefined,
    ending: given.ending,
    endedOn: given.endedOn,
  }
}

function seedOf(policyNo: string): string {
  return Buffer.from(policyNo).toString('hex').slice(-9).padStart(9, '0')
}

/** Brings a policy to how it stands in the core. Raises 409 `core-version-old`, 422 as `readCorePolicy`. */
export async function upsertPolicy(
  tx: Tx,
  context: Reading,
  given: CorePolicy,
  fresh: Contract | undefined,
): Promise<Upserted> {
  const place = await findPolicyByNumber(tx.db, given.policyNo)
  if (!place) {
    if (!fresh) throw notFound()
    loadContract(tx, idsOf(tx.at, seedOf(given.policyNo)), fresh)
    await keepCoreVersion(tx, fresh.owner.customerId, fresh.id, given.coreVersion)
    return 'created'
  }
  const { customerId, policyId } = place
  const known = await coreVersionOf(tx, customerId, policyId)
  if (given.coreVersion < known) throw coreVersionOld()
  if (given.coreVersion === known) return 'unchanged'
  const policy = await lockPolicy(tx, customerId, policyId)
  const product = contractProduct(context.products, policy)
  if (given.product !== product.code) throw corePolicyWrong({ faults: [{ pointer: '/product', detail: otherProduct }] })
  if (given.effectiveOn !== policy.effectiveOn)
    throw corePolicyWrong({ faults: [{ pointer: '/effectiveOn', detail: otherBeginning }] })
  const { sumInsuredFen, premiumFen, paidToOn, receiptOn, ending, endedOn } = given
  if (ending !== undefined && endedOn === undefined)
    throw corePolicyWrong({ faults: [{ pointer: '/endedOn', detail: { zh: '不能为空', en: 'is needed' } }] })
  const isEnding = ending !== undefined && endedOn !== undefined
  await followMaster(tx, policy, {
    set: { sumInsuredFen, premiumFen, paidToOn, receiptOn },
    ...(isEnding ? { ending: { kind: ending, on: endedOn } } : {}),
  })
  await keepCoreVersion(tx, customerId, policyId, given.coreVersion)
  return 'changed'
}

const otherProduct = { zh: '保单的产品不能改', en: 'the product of a policy does not change' }
const otherBeginning = { zh: '保单的生效日不能改', en: 'the first covered day does not change' }

export const corePremium = z
  .strictObject({
    policyNo: z.string().min(1).max(40),
    dueOn: day.describe('the due day of the instalment'),
    amountFen: fen,
    reference: z.string().max(100),
  })
  .meta({ id: 'CorePremium', description: 'A premium the core system has collected and posted' })
export type CorePremium = z.infer<typeof corePremium>

/** Records a premium the core has posted. Raises 404, 422 `core-premium-not-due` or as recording a premium does. */
export async function postPremium(tx: Tx, { products }: Reading, given: CorePremium): Promise<{ paidToOn: string }> {
  const place = await findPolicyByNumber(tx.db, given.policyNo)
  if (!place)
    throw badInput({
      faults: [{ pointer: '/policyNo', detail: { zh: '没有这份保单', en: 'there is no such policy' } }],
    })
  const policy = await lockPolicy(tx, place.customerId, place.policyId)
  if (given.dueOn !== policy.paidToOn)
    throw coreNotDue({
      faults: [
        {
          pointer: '/dueOn',
          detail: { zh: `应交的一期是 ${policy.paidToOn}`, en: `the instalment of ${policy.paidToOn} is due` },
        },
      ],
    })
  const product = contractProduct(products, policy)
  const { paidToOn } = await postForeignPremium(tx, { policy, product, amountFen: given.amountFen })
  return { paidToOn }
}
