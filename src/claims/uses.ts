// What earlier claims used of a coverage: limits and deductibles are of an accident, of a policy year, or of all time.
import { addYears, type Day, type Db, type Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import type { Used } from './judge/index.ts'

export interface Use {
  readonly customerId: string
  readonly claimId: string
  readonly policyId: string
  readonly coverageId: string
  readonly insuredId: string
  readonly happenedOn: Day
  readonly paidFen: number
  readonly deductedFen: number
}

const usesMax = 5_000

/** Used of the policies by other claims than the one given, whoever is insured. */
export function usesOf(db: Db, policyIds: readonly string[], claimId?: string): Promise<Use[]> {
  return db
    .selectFrom('claim_uses')
    .select(['customerId', 'claimId', 'policyId', 'coverageId', 'insuredId', 'happenedOn', 'paidFen', 'deductedFen'])
    .where('policyId', 'in', [...policyIds])
    .$if(claimId !== undefined, (query) => query.where('claimId', '<>', claimId ?? ''))
    .limit(usesMax)
    .execute()
}

/** The sum of uses, for an event on a day of a contract that began on a day. Which illnesses they were for is told by whoever knows. */
export function usedIn(
  uses: readonly Use[],
  { happenedOn, effectiveOn }: { happenedOn: Day; effectiveOn: Day },
  paidFor: readonly string[] = [],
): Used {
  const from = yearStart(effectiveOn, happenedOn)
  const until = addYears(from, 1)
  const inYear = uses.filter((use) => use.happenedOn >= from && use.happenedOn < until)
  const ofAccident = uses.filter((use) => use.happenedOn === happenedOn)
  const paid = uses.filter(({ paidFen }) => paidFen > 0)
  const lastPaidOn = paid
    .map((use) => use.happenedOn)
    .sort()
    .at(-1)
  return {
    paidForAccidentFen: sum(ofAccident.map(({ paidFen }) => paidFen)),
    paidEverFen: sum(uses.map(({ paidFen }) => paidFen)),
    paidInYearFen: sum(inYear.map(({ paidFen }) => paidFen)),
    deductedForAccidentFen: sum(ofAccident.map(({ deductedFen }) => deductedFen)),
    deductedInYearFen: sum(inYear.map(({ deductedFen }) => deductedFen)),
    timesPaid: paid.length,
    ...(lastPaidOn === undefined ? {} : { lastPaidOn }),
    paidFor,
  }
}

/** The first day of the policy year a day lies in. */
export function yearStart(effectiveOn: Day, on: Day): Day {
  let years = Math.max(0, Number(on.slice(0, 4)) - Number(effectiveOn.slice(0, 4)))
  if (years > 0 && addYears(effectiveOn, years) > on) years -= 1
  return addYears(effectiveOn, years)
}

export interface NewUse {
  readonly policyId: string
  readonly coverageId: string
  readonly paidFen: number
  readonly deductedFen: number
}

/** What the new decision of a claim uses takes the place of what the earlier one used. */
export async function replaceUses(tx: Tx, claim: Claim, uses: readonly NewUse[]): Promise<void> {
  const { customerId, id: claimId, insuredId, happenedOn } = claim
  await tx.db.deleteFrom('claim_uses').where('customerId', '=', customerId).where('claimId', '=', claimId).execute()
  if (uses.length === 0) return
  await tx.db
    .insertInto('claim_uses')
    .values(
      uses.map(({ policyId, coverageId, paidFen, deductedFen }) => ({
        customerId,
        claimId,
        insuredId,
        happenedOn,
        policyId,
        coverageId,
        paidFen,
        deductedFen,
      })),
    )
    .execute()
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
