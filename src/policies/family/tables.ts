// The family's policies as tables: what the PDF and the workbook both print.
import type { Text } from '../../kit/index.ts'
import type { FamilyView } from './view.ts'

/** A word, an amount in fen, or nothing. */
export type Cell = string | Text | { readonly fen: number }

export interface FamilyTable {
  readonly name: Text
  /** How to read it. */
  readonly lead: readonly Text[]
  readonly columns: readonly { readonly label: Text; readonly weight: number; readonly money?: true }[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total?: readonly Cell[]
}

/** In the order they are read: who is covered for what, what lacks, the contracts, what is due by day and by month. */
export function tablesOf(view: FamilyView): FamilyTable[] {
  return [coverTable(view), gapTable(view), policyTable(view), dueTable(view), monthTable(view)]
}

const column = (zh: string, en: string, weight: number) => ({ label: { zh, en }, weight })
const money = (zh: string, en: string, weight: number) => ({ label: { zh, en }, weight, money: true as const })
const nothing = { zh: '', en: '' }

function coverTable({ people }: FamilyView): FamilyTable {
  return {
    name: { zh: '保障', en: 'Cover' },
    lead: [
      {
        zh: '报销医疗费的保障不叠加，取最高的一份；其他保障相加。',
        en: 'Covers of medical bills do not add up, the highest stands; all others are added.',
      },
    ],
    columns: [
      column('被保险人', 'Insured', 2),
      column('保障', 'Cover', 3),
      money('金额', 'Amount', 3),
      column('', '', 1.5),
      column('来自', 'From', 5),
    ],
    rows: people.flatMap(({ name, covers }) =>
      covers.map(({ title, amountFen, words, per, lines }) => [
        name,
        title,
        words ?? { fen: amountFen },
        per,
        joined([...new Map(lines.map(({ policyId, product }) => [policyId, product])).values()]),
      ]),
    ),
  }
}

function gapTable({ people, gaps }: FamilyView): FamilyTable {
  const family = gaps.map((gap) => ({ name: { zh: '全家', en: 'Family' }, gap }))
  const each = people.flatMap(({ name, gaps: own }) => own.map((gap) => ({ name, gap })))
  return {
    name: { zh: '可以留意的地方', en: 'Worth a look' },
    lead: [
      {
        zh: '只按您有权看到的保单算，不是投保建议；每一条都写明依据。',
        en: 'Made of the policies you may see, and no advice to buy; each line says what it rests on.',
      },
    ],
    columns: [column('谁', 'Who', 1.5), column('发现', 'What', 5), column('依据', 'Basis', 5)],
    rows: [...each, ...family].map(({ name, gap }) => [name, gap.because, gap.basis]),
  }
}

function policyTable({ policies, worth }: FamilyView): FamilyTable {
  const premiums = policies.reduce((all, { money: own }) => all + (own?.yearlyPremiumFen ?? 0), 0)
  return {
    name: { zh: '保单', en: 'Policies' },
    lead: [],
    columns: [
      column('产品', 'Product', 3.5),
      column('保单号', 'Policy number', 3),
      column('被保险人', 'Insured', 2),
      money('保额', 'Sum insured', 3),
      column('保障到', 'Until', 2.4),
      money('一年保费', 'Premiums a year', 2.8),
      money('现金价值', 'Cash value', 2.8),
      money('贷款', 'Loans', 2.6),
    ],
    rows: policies
      .filter(({ states }) => !states.includes('terminated'))
      .map(({ product, policyNo, insured, sumInsuredFen, until, money: own }) => [
        product,
        policyNo,
        insured.join('、'),
        { fen: sumInsuredFen },
        until ?? { zh: '终身', en: 'life' },
        own ? { fen: own.yearlyPremiumFen } : nothing,
        own ? { fen: own.cashValue.amountFen } : nothing,
        own ? { fen: own.loanBalance.amountFen } : nothing,
      ]),
    total: [
      { zh: '合计', en: 'Total' },
      '',
      '',
      '',
      '',
      { fen: premiums },
      { fen: worth.cashValueFen },
      { fen: worth.loanBalanceFen },
    ],
  }
}

function dueTable({ calendar, assumptions, yearFen }: FamilyView): FamilyTable {
  return {
    name: { zh: '交费日历', en: 'What is due' },
    lead: assumptions,
    columns: [
      column('日期', 'Day', 2.2),
      column('事项', 'What', 3),
      column('产品', 'Product', 3.4),
      column('保单号', 'Policy number', 3),
      column('被保险人', 'Insured', 2),
      money('金额', 'Amount', 2.8),
      column('账户', 'Account', 3.2),
    ],
    rows: calendar.flatMap(({ dues }) =>
      dues.map(({ dueOn, title, product, policyNo, insured, kind, amountFen, account }) => [
        dueOn,
        title,
        product,
        policyNo,
        insured,
        kind === 'ends' ? nothing : { fen: amountFen },
        account ?? '',
      ]),
    ),
    total: [{ zh: '合计', en: 'Total' }, '', '', '', '', { fen: yearFen }, ''],
  }
}

function monthTable({ calendar, yearFen }: FamilyView): FamilyTable {
  const sum = (name: 'premiumsFen' | 'loansFen') => calendar.reduce((all, month) => all + month[name], 0)
  return {
    name: { zh: '每月合计', en: 'By month' },
    lead: [],
    columns: [
      column('月份', 'Month', 2),
      money('保费', 'Premiums', 3),
      money('贷款本息', 'Loans with interest', 3),
      money('合计', 'Total', 3),
    ],
    rows: calendar.map(({ month, premiumsFen, loansFen, totalFen }) => [
      month,
      { fen: premiumsFen },
      { fen: loansFen },
      { fen: totalFen },
    ]),
    total: [
      { zh: '十二个月合计', en: 'Twelve months' },
      { fen: sum('premiumsFen') },
      { fen: sum('loansFen') },
      { fen: yearFen },
    ],
  }
}

function joined(words: readonly Text[]): Text {
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}
