// The rows of each kind as they are once read: what one row alone can say. What rows say of one another is checked later.
import {
  type OccupationClass,
  occupationClasses,
  type PublicInsurance,
  publicInsurances,
  type Tier,
  tiers,
} from '../../customers/index.ts'
import { normalisePhone, readIdNumber } from '../../identity/index.ts'
import { type Day, ProblemError } from '../../kit/index.ts'
import { isPurpose, type Purpose, readAccount } from '../../payments/index.ts'
import { type BeneficiaryRelation, beneficiaryRelations } from '../../policies/index.ts'
import { type Frequency, frequencies } from '../../products/index.ts'
import type { Cells } from './cells.ts'
import type { Kind } from './fields.ts'
import { problemText } from './problem-text.ts'

/** Where a row stands, and its place among all rows of its kind: its ids follow from it. */
export interface Place {
  readonly kind: Kind
  readonly file: string
  readonly row: number
  readonly index: number
}

const relations = ['spouse', 'child', 'parent'] as const
const yesNo = ['yes', 'no'] as const

export interface CustomerRow {
  readonly ref: string
  readonly name: string
  readonly sex: 'F' | 'M'
  readonly birthDate: Day
  readonly idNumber: string | undefined
  readonly phone: string | undefined
  readonly email: string | undefined
  readonly address: string | undefined
  readonly occupationClass: OccupationClass
  readonly publicInsurance: PublicInsurance
  readonly tier: Tier
}

function customer(cells: Cells): CustomerRow {
  const id = readWritten(cells, 'idNumber', readIdNumber, {
    zh: '身份证号不对：校验码或日期有误',
    en: 'not a valid ID number: its check character or date is wrong',
  })
  const phone = readWritten(cells, 'phone', normalisePhone, { zh: '不是手机号', en: 'not a mobile number' })
  const sex = cells.code('sex', ['F', 'M'], id?.sex)
  const birthDate = cells.optionalDay('birthDate') ?? id?.birthDate ?? cells.day('birthDate')
  if (id && id.sex !== sex) cells.fault('sex', { zh: '与身份证号里的性别不一致', en: 'does not fit the ID number' })
  if (id && birthDate !== id.birthDate)
    cells.fault('birthDate', { zh: '与身份证号里的出生日期不一致', en: 'does not fit the ID number' })
  const grade = String(cells.whole('occupationClass', { min: 1, max: 6, otherwise: 1 }))
  return {
    ref: cells.text('ref'),
    name: cells.text('name'),
    sex,
    birthDate,
    idNumber: id?.idNumber,
    phone,
    email: cells.optional('email'),
    address: cells.optional('address'),
    occupationClass: occupationClasses.find((one) => String(one) === grade) ?? 1,
    publicInsurance: cells.code('publicInsurance', publicInsurances, 'none'),
    tier: cells.code('tier', tiers, 'standard'),
  }
}

function readWritten<T>(
  cells: Cells,
  field: string,
  read: (written: string) => T | undefined,
  reason: { zh: string; en: string },
): T | undefined {
  const written = cells.optional(field)
  const value = written === undefined ? undefined : read(written)
  if (written !== undefined && value === undefined) cells.fault(field, reason)
  return value
}

function family(cells: Cells) {
  return {
    customer: cells.text('customer'),
    relative: cells.text('relative'),
    relation: cells.code('relation', relations),
  }
}
export type FamilyRow = ReturnType<typeof family>

function account(cells: Cells) {
  const written = cells.text('number')
  const read = written === '' ? undefined : readCard(cells, written)
  return {
    customer: cells.text('customer'),
    number: read?.number ?? '',
    bank: read?.bank ?? '',
    holder: cells.optional('holder'),
  }
}
export type AccountRow = ReturnType<typeof account>

function readCard(cells: Cells, written: string) {
  try {
    return readAccount(written, cells.optional('bank'))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    cells.fault('number', problemText(error))
    return undefined
  }
}

function policy(cells: Cells) {
  const effectiveOn = cells.day('effectiveOn')
  const issuedOn = cells.optionalDay('issuedOn') ?? effectiveOn
  const owner = cells.text('owner')
  const ending = cells.optional('ending')
  return {
    policyNo: cells.text('policyNo').toUpperCase().replace(/\s/g, ''),
    owner,
    insured: cells.optional('insured') ?? owner,
    relation: cells.code('relation', ['self', ...relations], 'self'),
    product: cells.text('product'),
    version: cells.optional('version'),
    sumInsuredFen: cells.money('sumInsured'),
    premiumFen: cells.money('premium'),
    frequency: cells.code<Frequency>('frequency', frequencies),
    payYears: cells.whole('payYears', { min: 1, max: 105 }),
    term: cells.text('term'),
    appliedOn: cells.optionalDay('appliedOn') ?? issuedOn,
    issuedOn,
    effectiveOn,
    receiptOn: cells.optionalDay('receiptOn') ?? issuedOn,
    paidToOn: cells.day('paidToOn'),
    premiumAccount: cells.optional('premiumAccount')?.replace(/[\s-]/g, ''),
    ratedClass: cells.whole('ratedClass', { min: 0, max: 6, otherwise: 0 }),
    ratedPublicly:
      cells.optional('ratedPublicly') === undefined ? undefined : cells.code('ratedPublicly', yesNo) === 'yes',
    ending: ending === undefined ? undefined : cells.code('ending', ['surrendered', 'cancelled', 'ended']),
    endedOn: ending === undefined ? cells.optionalDay('endedOn') : cells.day('endedOn'),
  }
}
export type PolicyRow = ReturnType<typeof policy>

function beneficiary(cells: Cells) {
  const id = readWritten(cells, 'idNumber', readIdNumber, { zh: '身份证号不对', en: 'not a valid ID number' })
  return {
    policyNo: cells.text('policyNo').toUpperCase(),
    order: cells.whole('order', { min: 1, max: 9, otherwise: 1 }),
    name: cells.text('name'),
    idNumber: id?.idNumber,
    share: cells.whole('share', { min: 1, max: 100 }),
    relation: cells.code<BeneficiaryRelation>('relation', beneficiaryRelations),
  }
}
export type BeneficiaryRow = ReturnType<typeof beneficiary>

function premium(cells: Cells) {
  return {
    policyNo: cells.text('policyNo').toUpperCase(),
    dueOn: cells.day('dueOn'),
    toOn: cells.optionalDay('toOn'),
    amountFen: cells.money('amount'),
    interestFen: cells.optionalMoney('interest'),
    paidOn: cells.day('paidOn'),
  }
}
export type PremiumRow = ReturnType<typeof premium>

function loan(cells: Cells) {
  const repaidFen = cells.optionalMoney('repaid')
  return {
    policyNo: cells.text('policyNo').toUpperCase(),
    principalFen: cells.money('principal'),
    lentOn: cells.day('lentOn'),
    dueOn: cells.day('dueOn'),
    yearlyRateBp: rateBp(cells),
    repaidFen,
    repaidOn: repaidFen > 0 ? cells.day('repaidOn') : undefined,
  }
}
export type LoanRow = ReturnType<typeof loan>

function rateBp(cells: Cells): number {
  const written = cells.text('ratePercent').replace(/%$/, '')
  const [, whole, part = ''] = /^(\d{1,2})(?:\.(\d{1,2})0*)?$/.exec(written) ?? []
  if (whole === undefined)
    cells.fault('ratePercent', { zh: '不是年利率（百分数，最多两位小数）', en: 'not a yearly rate in per cent' })
  return Number(whole ?? 0) * 100 + Number(part.padEnd(2, '0'))
}

function payment(cells: Cells) {
  return {
    customer: cells.text('customer'),
    account: cells.text('account').replace(/[\s-]/g, ''),
    direction: cells.code('direction', ['in', 'out']),
    amountFen: cells.money('amount'),
    purpose: purposeOf(cells),
    policyNo: cells.optional('policyNo')?.toUpperCase(),
    on: cells.day('on'),
    reference: cells.optional('reference') ?? '',
    applied: cells.code('applied', yesNo, 'yes') === 'yes',
  }
}
export type PaymentRow = ReturnType<typeof payment>

function purposeOf(cells: Cells): Purpose {
  const written = cells.text('purpose')
  if (isPurpose(written)) return written
  cells.fault('purpose', { zh: '不认识的用途', en: 'not a known purpose' })
  return 'service'
}

function opening(cells: Cells) {
  return {
    policyNo: cells.text('policyNo').toUpperCase(),
    fund: cells.optional('fund'),
    amountFen: cells.optional('amount') === undefined ? undefined : cells.money('amount'),
    microUnits: microUnits(cells),
    splitPercent: cells.whole('splitPercent', { min: 0, max: 100, otherwise: 0 }),
  }
}

function microUnits(cells: Cells): number | undefined {
  const written = cells.optional('units')?.replace(/,/g, '')
  if (written === undefined) return undefined
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,6})0*)?$/.exec(written) ?? []
  if (whole === undefined)
    cells.fault('units', { zh: '不是单位数（最多六位小数）', en: 'not a number of units with at most six decimals' })
  return Number(`${whole ?? 0}${part.padEnd(6, '0')}`)
}

/** How the rows of each kind are read. */
export const readers = {
  customers: customer,
  families: family,
  accounts: account,
  policies: policy,
  beneficiaries: beneficiary,
  premiums: premium,
  loans: loan,
  payments: payment,
  openings: opening,
} as const satisfies Record<Kind, (cells: Cells) => unknown>

export type Row<K extends Kind> = Place & ReturnType<(typeof readers)[K]>
