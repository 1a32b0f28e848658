// How it stands with each payee: for whoever filed the claim without what is the others' own, for the desk in full.
import { z } from 'zod'
import { type Db, fen, maskName } from '../kit/index.ts'
import { accountName } from '../payments/index.ts'
import type { Claim } from './claim.ts'
import { type Payee, payeesOf } from './payees.ts'
import { type ClaimPayment, paymentsOf } from './payouts.ts'

const states = ['named', 'paying', 'paid', 'failed'] as const

export const payeeView = z
  .object({
    name: z.string().describe('masked, unless it is one’s own'),
    state: z.enum(states),
    amountFen: fen.nullable().describe('paid or on its way; null where it is not one’s own'),
    throughGuardian: z.boolean(),
  })
  .meta({ id: 'ClaimPayeeState' })

export const workPayee = z
  .object({
    place: z.int(),
    name: z.string(),
    receiver: z.string(),
    basis: z.string().nullable(),
    account: z.string(),
    state: z.enum(states),
    paidFen: fen.describe('paid or on its way'),
  })
  .meta({ id: 'ClaimWorkPayee' })

/** What a customer sees who filed the claim. */
export async function payeesFor(db: Db, claim: Claim): Promise<z.infer<typeof payeeView>[]> {
  const payments = await paymentsOf(db, claim)
  return (await payeesOf(db, claim)).map((payee) => {
    const isOwn = payee.receiverId === claim.customerId
    return {
      name: isOwn ? payee.name : maskName(payee.name),
      state: stateOf(payee, payments),
      amountFen: isOwn ? paidTo(payee, payments) : null,
      throughGuardian: payee.basis !== null,
    }
  })
}

export async function workPayees(db: Db, claim: Claim, shown: (name: string) => string) {
  const payments = await paymentsOf(db, claim)
  return (await payeesOf(db, claim)).map((payee): z.infer<typeof workPayee> => {
    const { place, name, receiverName, basis, account } = payee
    return {
      place,
      name: shown(name),
      receiver: shown(receiverName),
      basis,
      account: accountName(account).zh,
      state: stateOf(payee, payments),
      paidFen: paidTo(payee, payments),
    }
  })
}

function stateOf({ place }: Payee, payments: readonly ClaimPayment[]): (typeof states)[number] {
  const last = payments.findLast((one) => one.place === place)
  if (!last) return 'named'
  if (last.failedAt) return 'failed'
  return last.settledAt ? 'paid' : 'paying'
}

function paidTo({ place }: Payee, payments: readonly ClaimPayment[]): number {
  const standing = payments.filter((one) => one.place === place && one.failedAt === null)
  return standing.reduce((sum, { amountFen }) => sum + amountFen, 0)
}
