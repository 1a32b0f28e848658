// The desk names who is paid: each by ID number and name, with a debit account of their own; what is a minor's goes to a guardian
// (民法典 §34). Whoever is not known yet is put on record, as the law on money laundering wants of a beneficiary who is paid.

import { z } from 'zod'
import {
  deadAmong,
  findCustomerByIdNumber,
  guardiansAmong,
  isMinor,
  registerCustomer,
  standingOf,
} from '../customers/index.ts'
import { idNumber, normaliseName, readIdNumber } from '../identity/index.ts'
import { actorKey, id, notFound, type Tx } from '../kit/index.ts'
import { addAccount } from '../payments/index.ts'
import type { Claim } from './claim.ts'
import { happening } from './events.ts'
import { type PayeeRow, payeeRowsOf, replacePayees } from './payees.ts'
import { paymentsOf } from './payouts.ts'
import { guardianNeeded, guardianUnproved, payeeDead, payeeNameDiffers, payeesPaid, payeeTwice } from './problems.ts'
import { documentIdsOf } from './store.ts'
import { type AtDesk, takeInHand } from './take-in-hand.ts'

const person = z.strictObject({ name: z.string().trim().min(1).max(60), idNumber })

export const namedPayee = person
  .extend({
    account: z.strictObject({
      number: z.string().max(40),
      holder: z
        .string()
        .trim()
        .min(1)
        .max(60)
        .describe('as it stands on the card: the payee’s own name, or the guardian’s'),
      bank: z.string().max(60).optional(),
    }),
    guardian: person
      .extend({ proofId: id.optional().describe('a paper of the claim that shows it, where none is on record') })
      .optional()
      .describe('of a minor: who receives the money'),
  })
  .meta({ id: 'ClaimPayee' })
type NamedPayee = z.infer<typeof namedPayee>

/** Somebody named before stays as they are, account and all; or somebody is named. */
export const payeeOrKept = z.union([z.strictObject({ keep: z.int().min(1).describe('the place before') }), namedPayee])

interface Naming extends AtDesk {
  readonly seenSeq: number
  readonly payees: readonly z.infer<typeof payeeOrKept>[]
}

/** Takes the place of who was named before; who has been paid stays. Raises what is wrong with a person or an account. */
export async function namePayees(tx: Tx, { payees, ...atDesk }: Naming): Promise<void> {
  const claim = await takeInHand(tx, atDesk)
  const proofs = new Set(await documentIdsOf(tx.db, claim))
  const rows: Omit<PayeeRow, 'place'>[] = []
  const before = await payeeRowsOf(tx.db, claim)
  for (const payee of payees) rows.push('keep' in payee ? keptOf(before, payee.keep) : await rowOf(tx, payee, proofs))
  if (new Set(rows.map(({ payeeId }) => payeeId)).size !== rows.length) throw payeeTwice()
  await checkPaidStay(tx, claim, before, rows)
  await replacePayees(tx, claim, rows, actorKey(tx.by))
  const happened = happening(tx, claim)
  happened.happen('payees-named', { payees: rows.length })
  await happened.close()
}

// Whose money is with them, or on its way, stays where it is; an account that the bank declined is named anew.
async function checkPaidStay(
  tx: Tx,
  claim: Claim,
  before: readonly PayeeRow[],
  rows: readonly Omit<PayeeRow, 'place'>[],
): Promise<void> {
  const paid = (await paymentsOf(tx.db, claim)).filter(({ failedAt }) => failedAt === null)
  for (const { place } of paid) {
    const [was, is] = [before.find((one) => one.place === place), rows[place - 1]]
    const isSame =
      was?.payeeId === is?.payeeId && was?.receiverId === is?.receiverId && was?.accountId === is?.accountId
    if (!was || !isSame) throw payeesPaid()
  }
}

function keptOf(before: readonly PayeeRow[], place: number): Omit<PayeeRow, 'place'> {
  const kept = before.find((one) => one.place === place)
  if (!kept) throw notFound()
  const { payeeId, receiverId, basis, accountId } = kept
  return { payeeId, receiverId, basis, accountId }
}

async function rowOf(tx: Tx, payee: NamedPayee, proofs: ReadonlySet<string>): Promise<Omit<PayeeRow, 'place'>> {
  const payeeId = await recordOf(tx, payee)
  const { receiverId, basis } = await receiverOf(tx, payeeId, payee, proofs)
  const { id: accountId } = await addAccount(tx, { customerId: receiverId, ...payee.account })
  return { payeeId, receiverId, basis, accountId }
}

/** The person's record: the one with this ID number and name, else a new one. */
async function recordOf(tx: Tx, { name, idNumber }: { name: string; idNumber: string }): Promise<string> {
  const known = await findCustomerByIdNumber(tx.db, idNumber)
  if (known && normaliseName(known.name) !== normaliseName(name)) throw payeeNameDiffers()
  if (known && (await deadAmong(tx.db, [known.customerId])).size > 0) throw payeeDead()
  const read = readIdNumber(idNumber)
  if (!known && !read) throw payeeNameDiffers()
  return (
    known?.customerId ??
    registerCustomer(tx, { name, idNumber, sex: read?.sex ?? 'F', birthDate: read?.birthDate ?? tx.today })
  )
}

async function receiverOf(
  tx: Tx,
  payeeId: string,
  { guardian, idNumber }: NamedPayee,
  proofs: ReadonlySet<string>,
): Promise<Pick<PayeeRow, 'receiverId' | 'basis'>> {
  const standing = await standingOf(tx.db, payeeId)
  const guardians = standing ? guardiansAmong(standing, tx.today) : []
  const isYoung = isMinor(readIdNumber(idNumber)?.birthDate ?? tx.today, tx.today)
  if (!isYoung && guardians.length === 0) return { receiverId: payeeId, basis: null }
  if (!guardian) throw guardianNeeded()
  const receiverId = await recordOf(tx, guardian)
  const isShown = guardian.proofId !== undefined && proofs.has(guardian.proofId)
  const isGrown = !isMinor(readIdNumber(guardian.idNumber)?.birthDate ?? tx.today, tx.today)
  const mayReceive = guardians.includes(receiverId) || (guardians.length === 0 && isShown)
  if (!isGrown || !mayReceive) throw guardianUnproved()
  return { receiverId, basis: isYoung ? '民法典 §27' : '民法典 §28' }
}
