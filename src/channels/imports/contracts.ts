// Contracts and what belongs to each: checked one by one and together. A contract comes whole or not at all.
import { addMonths, ageOn, type Day, type Db } from '../../kit/index.ts'
import { instalmentMonths, type PolicyPlace, type Rated, wholeMonths } from '../../policies/index.ts'
import { type Product, type Products, premiumFen, termOf } from '../../products/index.ts'
import type { Book } from './book.ts'
import { gatherParts } from './contract-parts.ts'
import type { Ids } from './ids.ts'
import type { Opening } from './openings.ts'
import { type Accounts, meant, type People, type Someone } from './people.ts'
import { reasonAgainst } from './problem-text.ts'
import type { Place, Row } from './rows.ts'

export interface Contract {
  readonly row: Row<'policies'>
  readonly id: string
  readonly product: Product
  readonly owner: Someone
  readonly insured: Someone
  readonly rated: Rated
  readonly accountId: string | null
  readonly beneficiaries: Row<'beneficiaries'>[]
  readonly premiums: Row<'premiums'>[]
  readonly loans: Row<'loans'>[]
  /** What is in its account, by fund where there are funds. */
  readonly openings: Opening[]
}

export interface Checking {
  readonly db: Db
  readonly book: Book
  readonly ids: Ids
  readonly people: People
  readonly accounts: Accounts
  readonly products: Products
  /** Numbers of these policies that are on record. */
  readonly numbers: ReadonlyMap<string, PolicyPlace>
  readonly today: Day
  /** Whether each premium must be what the product's table gives. */
  readonly rating: boolean
}

/** The contracts that may be loaded, with what belongs to them. */
export function findContracts(checking: Checking): readonly Contract[] {
  const { book, ids } = checking
  const contracts = new Map<string, Contract>()
  const rowOf = new Map<string, Place>()
  for (const row of book.rows.policies) {
    if (rowOf.has(row.policyNo)) {
      book.reject(row, 'policyNo', row.policyNo, { zh: '文件里已有同样的保单号', en: 'stands in the files already' })
      continue
    }
    rowOf.set(row.policyNo, row)
    const contract = contractOf(checking, row)
    if (contract) contracts.set(row.policyNo, contract)
  }
  for (const [policyNo, { policyId }] of checking.numbers) {
    const row = rowOf.get(policyNo)
    if (row && policyId !== ids.of('policies', row.index))
      book.reject(row, 'policyNo', policyNo, { zh: '系统里已有这份保单', en: 'the policy is on record already' })
  }
  gatherParts(checking, contracts, rowOf)
  return [...contracts.values()].filter(({ row }) => !book.isRejected(row))
}

function contractOf(checking: Checking, row: Row<'policies'>): Contract | undefined {
  const { book, people, ids } = checking
  const owner = meant(book, people, row, 'owner', row.owner)
  const insured = row.insured === row.owner ? owner : meant(book, people, row, 'insured', row.insured)
  if (!owner || !insured) return undefined
  if ((row.relation === 'self') !== (row.insured === row.owner))
    book.reject(row, 'relation', row.relation, {
      zh: '投保人与被保险人是同一人时才是 self',
      en: 'self is for a policyholder who is the insured, and for nobody else',
    })
  const product = productOf(checking, row)
  if (!product || book.isRejected(row)) return undefined
  const rated: Rated = {
    sex: insured.sex,
    age: ageOn(insured.birthDate, row.effectiveOn),
    occupationClass: row.ratedClass || insured.occupationClass,
    insuredPublicly: row.ratedPublicly ?? insured.publicInsurance !== 'none',
  }
  checkDates(checking, row, insured)
  checkMoney(checking, row, product, rated)
  return {
    row,
    id: ids.of('policies', row.index),
    product,
    owner,
    insured,
    rated,
    accountId: accountOf(checking, row),
    beneficiaries: [],
    premiums: [],
    loans: [],
    openings: [],
  }
}

function productOf({ book, products }: Checking, row: Row<'policies'>): Product | undefined {
  const find = (version?: string) => reasonAgainst(() => products.get(row.product, version))
  if (row.product === '') return undefined
  if (find()) {
    book.reject(row, 'product', row.product, { zh: '没有这款产品', en: 'there is no such product' })
    return undefined
  }
  if (row.version !== undefined && find(row.version)) {
    book.reject(row, 'version', row.version, { zh: '产品没有这个版本', en: 'the product has no such version' })
    return undefined
  }
  const product = products.get(row.product, row.version)
  const term = termOf(product, row.term)
  if (!term) {
    book.reject(row, 'term', row.term, { zh: '产品没有这样的保险期间', en: 'the product has no such term' })
    return undefined
  }
  if (!term.payYears.includes(row.payYears))
    book.reject(row, 'payYears', String(row.payYears), {
      zh: '产品没有这样的交费年数',
      en: 'premiums cannot be paid so many years',
    })
  return product
}

function checkDates({ book, today }: Checking, row: Row<'policies'>, insured: Someone): void {
  const against = (field: string, value: Day, zh: string, en: string) => book.reject(row, field, value, { zh, en })
  if (row.issuedOn < row.appliedOn) against('issuedOn', row.issuedOn, '早于投保日', 'is before the application')
  if (row.issuedOn > today) against('issuedOn', row.issuedOn, '还没有到', 'is still to come')
  if (row.effectiveOn < row.issuedOn) against('effectiveOn', row.effectiveOn, '早于承保日', 'is before the issue')
  if (row.receiptOn < row.issuedOn) against('receiptOn', row.receiptOn, '早于承保日', 'is before the issue')
  if (insured.birthDate > row.effectiveOn)
    against('effectiveOn', row.effectiveOn, '被保险人那时还没有出生', 'the insured was not born yet')
  const months = wholeMonths(row.effectiveOn, row.paidToOn)
  const onSchedule = addMonths(row.effectiveOn, months) === row.paidToOn
  const step = instalmentMonths({ premiumFrequency: row.frequency })
  if (row.paidToOn < row.effectiveOn) against('paidToOn', row.paidToOn, '早于生效日', 'is before the first covered day')
  else if (!onSchedule || months % step !== 0)
    against('paidToOn', row.paidToOn, '不是一个应交日', 'is no day on which a premium is due')
  else if (months > row.payYears * 12) against('paidToOn', row.paidToOn, '超过了交费期', 'is after the last premium')
  if (row.endedOn !== undefined && (row.endedOn < row.issuedOn || row.endedOn > today))
    against('endedOn', row.endedOn, '应在承保日与今天之间', 'is not between the issue and today')
  if (row.endedOn !== undefined && row.ending === undefined)
    against('ending', '', '有终止日就要有终止原因', 'is needed with the day it ended')
}

function checkMoney({ book, rating }: Checking, row: Row<'policies'>, product: Product, rated: Rated): void {
  const { frequency, payYears, term, sumInsuredFen } = row
  if (row.premiumFen <= 0)
    book.reject(row, 'premium', String(row.premiumFen), { zh: '应大于零', en: 'must be above zero' })
  if (!rating) return
  const priced = { ...rated, frequency, payYears, term, sumInsuredFen }
  const why = reasonAgainst(() => premiumFen(product, priced))
  if (why) book.reject(row, 'premium', String(row.premiumFen), why)
  if (why) return
  const fen = premiumFen(product, priced)
  if (fen !== row.premiumFen)
    book.reject(row, 'premium', String(row.premiumFen / 100), {
      zh: `按产品费率应为 ${fen / 100} 元`,
      en: `the product's table gives ${fen / 100} yuan`,
    })
}

function accountOf({ book, accounts }: Checking, row: Row<'policies'>): string | null {
  if (row.premiumAccount === undefined) return null
  const account = accounts.get(`${row.owner}|${row.premiumAccount}`)
  if (!account)
    book.reject(row, 'premiumAccount', row.premiumAccount, {
      zh: '投保人没有这个账户',
      en: 'the policyholder has no such account',
    })
  else if (account.row && book.isRejected(account.row)) book.holdBack(row, account.row)
  return account?.id ?? null
}
