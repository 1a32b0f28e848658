// What a certificate about a contract says: from its facts alone, so that it can be shown before it is issued.
import { type Day, formatFen, type Text } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { coveragesOn } from './coverage.ts'
import { loanBalanceOn } from './loans.ts'
import type { Policy } from './policy.ts'
import { premiumsPaidFen } from './premiums-counted.ts'
import { statusOf } from './status.ts'
import { cashValueOn } from './values.ts'

export const certificateKinds = ['in-force', 'premiums', 'tax', 'statement'] as const
export type CertificateKind = (typeof certificateKinds)[number]

export const certificateTitles: { readonly [K in CertificateKind]: Text } = {
  'in-force': { zh: '在保证明', en: 'Certificate of cover' },
  premiums: { zh: '缴费证明', en: 'Certificate of premiums paid' },
  tax: { zh: '税优凭证', en: 'Tax voucher' },
  statement: { zh: '保单对账单', en: 'Policy statement' },
}

type Line = { readonly label: Text; readonly value: string | Text }

export interface Certificate {
  readonly facts: readonly Line[]
  readonly table?: {
    readonly columns: { label: Text; align?: 'left' | 'right' }[]
    readonly rows: (string | Text)[][]
    readonly total?: (string | Text)[]
  }
}

export interface Certifying {
  readonly policy: Policy
  readonly product: Product
  readonly kind: CertificateKind
  /** A calendar year, `2026`; of premiums paid. */
  readonly year?: string | undefined
  readonly on: Day
}

/** Why a certificate of this kind cannot be issued; undefined when it can. */
export function certificateFault({ policy, product, kind, year, on }: Certifying): Text | undefined {
  const status = statusOf(policy, product, on)
  if (kind === 'in-force' && !status.states.includes('in-force'))
    return { zh: '保单现在没有保障，不能开在保证明', en: 'The policy gives no cover now: no certificate of cover' }
  if (kind === 'tax' && !isTaxFavoured(product))
    return {
      zh: '这个产品不是税收优惠型，保费不能税前扣除；可以开缴费证明',
      en: 'This product is not tax-favoured; a certificate of premiums can be had instead',
    }
  if ((kind === 'premiums' || kind === 'tax') && premiumsIn(policy, year).length === 0)
    return { zh: '这一年没有交过保费', en: 'No premium was paid in that year' }
  return undefined
}

/** By the words of its filed name: 税优 and 税延 products have them by rule. */
function isTaxFavoured({ filedName }: Product): boolean {
  return /税优|税延|税收优惠|个人养老金/.test(filedName.zh)
}

/** The facts and the table of a certificate; amounts in yuan with two places. */
export function certificateOf(certifying: Certifying): Certificate {
  const { policy, product, kind, on } = certifying
  const parts = { 'in-force': coverOf, premiums: premiumsOf, tax: premiumsOf, statement: statementOf } as const
  const { facts, table } = parts[kind](certifying)
  return {
    facts: [
      { label: { zh: '保险单号', en: 'Policy number' }, value: policy.policyNo },
      { label: { zh: '产品', en: 'Product' }, value: product.filedName },
      { label: { zh: '备案名称编号', en: 'Filed as' }, value: product.filedNo },
      { label: { zh: '截至', en: 'As of' }, value: on },
      ...facts,
    ],
    ...(table ? { table } : {}),
  }
}

function coverOf({ policy, product, on }: Certifying): Certificate {
  const coverages = coveragesOn(policy, product, on).filter(({ state }) => state !== 'not-covered')
  return {
    facts: [
      {
        label: { zh: '被保险人', en: 'Insured' },
        value: policy.insureds.map(({ name }) => name).join('、'),
      },
      {
        label: { zh: '保险期间', en: 'Period of cover' },
        value: policy.endsOn
          ? { zh: `${policy.effectiveOn} 至 ${policy.endsOn}`, en: `${policy.effectiveOn} to ${policy.endsOn}` }
          : { zh: `${policy.effectiveOn} 起终身`, en: `from ${policy.effectiveOn}, for life` },
      },
    ],
    table: {
      columns: [
        { label: { zh: '保险责任', en: 'Cover' } },
        { label: { zh: '保险金额', en: 'Amount' }, align: 'right' },
      ],
      rows: coverages.map(({ title, rider, amountFen }) => [titled(title, rider), formatFen(amountFen)]),
    },
  }
}

function titled(title: Text, rider: Text | null): Text {
  return rider ? { zh: `${title.zh}（${rider.zh}）`, en: `${title.en} (${rider.en})` } : title
}

// Instalments, and what was paid for riders that began between two of them.
function premiumsIn(policy: Policy, year: string | undefined) {
  const first = policy.riders.flatMap(({ id, firstPremiumFen: amountFen, effectiveOn: dueOn }) => {
    const added = policy.events.find(({ kind, new: body }) => kind === 'rider-added' && body?.riderId === id)
    return amountFen > 0 ? [{ amountFen, dueOn, paidOn: added?.on ?? dueOn }] : []
  })
  const all = [...policy.premiums, ...first].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1))
  return all.filter(({ paidOn }) => year === undefined || paidOn.startsWith(`${year}-`))
}

function premiumsOf({ policy, year }: Certifying): Certificate {
  const paid = premiumsIn(policy, year)
  const total = paid.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return {
    facts: [
      ...(year ? [{ label: { zh: '年度', en: 'Year' }, value: year }] : []),
      { label: { zh: '已交保费合计', en: 'Premiums paid' }, value: formatFen(total) },
    ],
    table: {
      columns: [
        { label: { zh: '交费日期', en: 'Paid on' } },
        { label: { zh: '应交日期', en: 'Due on' } },
        { label: { zh: '金额', en: 'Amount' }, align: 'right' },
      ],
      rows: paid.map(({ paidOn, dueOn, amountFen }) => [paidOn, dueOn, formatFen(amountFen)]),
      total: [{ zh: '合计', en: 'Total' }, '', formatFen(total)],
    },
  }
}

function statementOf({ policy, product, on }: Certifying): Certificate {
  const status = statusOf(policy, product, on)
  const debt = loanBalanceOn(policy, product, on)
  const reasons = status.reasons.filter(({ state }) => state !== 'waiting')
  return {
    facts: [
      {
        label: { zh: '状态', en: 'Status' },
        value: { zh: reasons.map(({ zh }) => zh).join('；'), en: reasons.map(({ en }) => en).join('; ') },
      },
      { label: { zh: '基本保额', en: 'Sum insured' }, value: formatFen(policy.sumInsuredFen) },
      { label: { zh: '已交保费合计', en: 'Premiums paid' }, value: formatFen(premiumsPaidFen(policy)) },
      { label: { zh: '保费交至', en: 'Paid to' }, value: policy.paidToOn },
      { label: { zh: '现金价值', en: 'Cash value' }, value: formatFen(cashValueOn(policy, product, on).amountFen) },
      { label: { zh: '未还贷款本息', en: 'Loans with interest' }, value: formatFen(debt.amountFen) },
    ],
  }
}
