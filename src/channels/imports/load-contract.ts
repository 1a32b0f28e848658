// A contract of the files as the policies know it.
import type { Tx } from '../../kit/index.ts'
import { debtOn, type Loan, lastDay, takeOver } from '../../policies/index.ts'
import { termOf } from '../../products/index.ts'
import { beneficiariesOf, toOnOf } from './contract-parts.ts'
import type { Contract } from './contracts.ts'
import type { Ids } from './ids.ts'
import { splitOf } from './openings.ts'
import type { Row } from './rows.ts'

/** Takes one contract over with this write. */
export function loadContract(tx: Tx, ids: Ids, contract: Contract): void {
  const { row, id, product, owner, insured, rated, accountId } = contract
  const lasts = termOf(product, row.term)?.lasts
  const years = lasts === undefined || lasts === 'whole-life' ? null : lasts.years
  const { customerId, name, birthDate, sex } = insured
  takeOver(tx, product, {
    customerId: owner.customerId,
    id,
    policyNo: row.policyNo,
    productCode: product.code,
    productVersion: product.version,
    insureds: [{ customerId, name, relation: row.relation, birthDate, sex }],
    beneficiaries: beneficiariesOf(contract.beneficiaries),
    sumInsuredFen: row.sumInsuredFen,
    premiumFen: row.premiumFen,
    premiumFrequency: row.frequency,
    paymentTermYears: row.payYears,
    term: row.term,
    termYears: years,
    rated,
    appliedOn: row.appliedOn,
    issuedOn: row.issuedOn,
    effectiveOn: row.effectiveOn,
    receiptOn: row.receiptOn,
    endsOn: years === null ? null : lastDay(row.effectiveOn, years),
    paidToOn: row.paidToOn,
    premiumAccountId: accountId,
    loans: contract.loans.map((loan) => loanOf(ids, loan)),
    premiums: contract.premiums.map((premium) => ({
      dueOn: premium.dueOn,
      toOn: toOnOf(row, premium),
      amountFen: premium.amountFen,
      interestFen: premium.interestFen,
      paidOn: premium.paidOn,
      paymentId: null,
    })),
    opening: contract.openings.map(({ row: { fund = null, microUnits = 0 }, amountFen }) => ({
      fund,
      amountFen,
      microUnits,
    })),
    split: splitOf(contract.openings),
    ending: row.ending && row.endedOn ? { kind: row.ending, on: row.endedOn } : undefined,
  })
}

// What was repaid is one repayment: interest was settled to its day.
function loanOf(ids: Ids, row: Row<'loans'>): Loan {
  const { principalFen, lentOn, dueOn, yearlyRateBp, repaidFen, repaidOn } = row
  const lent: Loan = { id: ids.of('loans', row.index), principalFen, lentOn, dueOn, yearlyRateBp, repayments: [] }
  if (repaidOn === undefined) return lent
  const { interestFen } = debtOn(lent, repaidOn)
  return { ...lent, repayments: [{ on: repaidOn, interestFen, principalFen: repaidFen }] }
}
