// What belongs to a contract: its beneficiaries, premiums, loans and what its account opens with. One that is wrong holds the whole contract back.
import type { Day, Text } from '../../kit/index.ts'
import { type Beneficiary, beneficiaryFaultOf, nextDueOn } from '../../policies/index.ts'
import type { Book } from './book.ts'
import type { Checking, Contract } from './contracts.ts'
import { checkOpenings, openingOf } from './openings.ts'
import { problemText } from './problem-text.ts'
import type { Place, Row } from './rows.ts'

const parts = ['beneficiaries', 'premiums', 'loans', 'openings'] as const

/** Puts what belongs to a contract with it, checked; what belongs to none, or to a rejected one, is rejected. */
export function gatherParts(
  checking: Checking,
  contracts: ReadonlyMap<string, Contract>,
  rowOf: ReadonlyMap<string, Place>,
): void {
  const { book } = checking
  for (const row of book.rows.beneficiaries) contracts.get(row.policyNo)?.beneficiaries.push(row)
  for (const row of book.rows.premiums) {
    const contract = contracts.get(row.policyNo)
    if (contract && !book.isRejected(row)) checkPremium(checking, contract, row)
    contract?.premiums.push(row)
  }
  for (const row of book.rows.loans) {
    const contract = contracts.get(row.policyNo)
    if (contract && !book.isRejected(row)) checkLoan(checking, contract, row)
    contract?.loans.push(row)
  }
  for (const row of book.rows.openings) {
    const contract = contracts.get(row.policyNo)
    contract?.openings.push(openingOf(checking, contract, row))
  }
  for (const contract of contracts.values()) checkOpenings(book, contract)
  for (const contract of contracts.values()) checkWhole(book, contract)
  for (const part of parts)
    for (const row of book.rows[part]) {
      const policy = rowOf.get(row.policyNo)
      if (!policy) book.reject(row, 'policyNo', row.policyNo, noContract)
      else if (book.isRejected(policy) && !book.isRejected(row)) book.holdBack(row, policy)
    }
}

const noContract: Text = {
  zh: '这批文件里没有这份保单；已在系统里的保单请到柜台或用接口登记',
  en: 'is no policy of these files; for one on record use the desk or the API',
}

function checkPremium({ book, today }: Checking, { row: policy, premiums }: Contract, row: Row<'premiums'>): void {
  const against = (field: string, value: string, zh: string, en: string) => book.reject(row, field, value, { zh, en })
  if (row.dueOn < policy.effectiveOn || row.dueOn >= policy.paidToOn)
    against(
      'dueOn',
      row.dueOn,
      '应在生效日与交至日之间',
      'is not between the first covered day and the day it is paid to',
    )
  if (premiums.some(({ dueOn }) => dueOn === row.dueOn))
    against('dueOn', row.dueOn, '这一期已经有了', 'this instalment stands already')
  if (toOnOf(policy, row) <= row.dueOn)
    against('toOn', toOnOf(policy, row), '应晚于应交日', 'must be after the due day')
  if (row.amountFen <= 0) against('amount', String(row.amountFen), '应大于零', 'must be above zero')
  if (row.paidOn > today) against('paidOn', row.paidOn, '还没有到', 'is still to come')
}

/** The day a premium pays to. */
export function toOnOf(policy: Row<'policies'>, row: Row<'premiums'>): Day {
  const { effectiveOn, frequency: premiumFrequency } = policy
  return row.toOn ?? nextDueOn({ effectiveOn, premiumFrequency }, row.dueOn)
}

function checkLoan({ book, today }: Checking, { row: policy, product }: Contract, row: Row<'loans'>): void {
  const against = (field: string, value: string, zh: string, en: string) => book.reject(row, field, value, { zh, en })
  if (!product.loan) against('policyNo', row.policyNo, '这款产品没有保单贷款', 'the product has no loans')
  if (row.principalFen <= 0) against('principal', String(row.principalFen), '应大于零', 'must be above zero')
  if (row.lentOn < policy.effectiveOn || row.lentOn > today)
    against('lentOn', row.lentOn, '应在生效日与今天之间', 'is not between the first covered day and today')
  if (row.dueOn < row.lentOn) against('dueOn', row.dueOn, '早于放款日', 'is before the day it was lent')
  if (row.repaidFen > row.principalFen)
    against('repaid', String(row.repaidFen), '多于本金', 'is more than the principal')
  if (row.repaidOn !== undefined && (row.repaidOn < row.lentOn || row.repaidOn > today))
    against('repaidOn', row.repaidOn, '应在放款日与今天之间', 'is not between the day it was lent and today')
}

/** Beneficiaries as the policies know them. */
export function beneficiariesOf(rows: readonly Row<'beneficiaries'>[]): Beneficiary[] {
  return rows.map(({ order, name, idNumber, share, relation }) => ({ order, name, idNumber, share, relation }))
}

function checkWhole(book: Book, contract: Contract): void {
  const { row, product, beneficiaries, premiums, loans, openings } = contract
  const [first] = beneficiaries
  const fault = first && beneficiaryFaultOf(product, beneficiariesOf(beneficiaries))
  if (first && fault) book.reject(first, 'share', String(first.share), problemText(fault()))
  const isRejected = (one: Parameters<Book['isRejected']>[0]) => book.isRejected(one)
  const wrong =
    beneficiaries.find(isRejected) ??
    premiums.find(isRejected) ??
    loans.find(isRejected) ??
    openings.find((one) => isRejected(one.row))?.row
  if (wrong && !book.isRejected(row)) book.holdBack(row, wrong)
}
