// Whether the papers are there, legible, agree with themselves, and were not claimed for before.
import { fill, formatFen } from '../../../kit/index.ts'
import type { InvoicePaper, Value } from '../facts.ts'
import { type Found, type Rule, regionsOf } from './rule.ts'
import { confidenceFor } from './straight.ts'

const missingPaper: Rule = {
  id: 'missing-paper',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) =>
    facts.missing.map(({ title, waived }) => ({
      words:
        waived === undefined
          ? fill({ zh: '还缺：{zh}', en: 'Missing: {en}' }, { ...title })
          : fill({ zh: '没有提供{zh}，客户说明了原因', en: '{en} not given, with a reason' }, { ...title }),
    })),
}

const reasons = {
  blank: { zh: '有一页是空白的', en: 'A page is blank' },
  blurred: { zh: '有一页太模糊，看不清', en: 'A page is too blurred to read' },
  small: { zh: '有一页字太小，看不清', en: 'The writing on a page is too small' },
  unreadable: { zh: '有一页看不清', en: 'A page cannot be read' },
  failed: { zh: '有一份文件没有读成', en: 'A file could not be read' },
} as const

const unreadablePaper: Rule = {
  id: 'unreadable-paper',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) =>
    facts.papers.flatMap((paper) =>
      paper.kind === 'other' && (paper.unreadable || paper.is === 'unknown')
        ? [
            {
              words: paper.unreadable
                ? reasons[paper.unreadable]
                : { zh: '有一份文件看不出是什么材料', en: 'One file is of no kind we know' },
              regions: [{ documentId: paper.documentId, page: 0, box: [0, 0, 1, 1] as const }],
            },
          ]
        : [],
    ),
}

const totalMissing: Rule = {
  id: 'total-missing',
  stays: true,
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ expenses }) =>
    expenses.invoices.flatMap(({ totalFen, documentId }) =>
      totalFen && totalFen.value > 0
        ? []
        : [
            {
              words: { zh: '有一张发票读不出金额', en: 'The total of an invoice cannot be read' },
              regions: [{ documentId, page: 0, box: [0, 0, 1, 1] as const }],
            },
          ],
    ),
}

const wordsDiffer: Rule = {
  id: 'words-differ-from-figures',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '会计基础工作规范 §52',
  find: ({ expenses }) =>
    expenses.invoices.flatMap(({ totalFen, wordsFen }) =>
      totalFen && wordsFen && totalFen.value !== wordsFen.value
        ? [
            {
              words: {
                zh: `发票大写 ${formatFen(wordsFen.value)} 与小写 ${formatFen(totalFen.value)} 不一致`,
                en: `The invoice says ${formatFen(wordsFen.value)} in words and ${formatFen(totalFen.value)} in figures`,
              },
              regions: regionsOf(wordsFen, totalFen),
            },
          ]
        : [],
    ),
}

const rowsDiffer: Rule = {
  id: 'rows-differ-from-total',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ expenses }) =>
    expenses.uneven.map(({ paper, rowsFen }) => ({
      words: {
        zh: `明细合计 ${formatFen(rowsFen)} 与发票金额对不上`,
        en: `The rows come to ${formatFen(rowsFen)}, which is not the invoice's total`,
      },
      regions: [...regionsOf(paper.totalFen), ...paper.lines.slice(0, 1).map(({ region }) => region)],
    })),
}

const contradiction: Rule = {
  id: 'paper-contradicts-itself',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ facts }) =>
    facts.papers.flatMap(({ contradictions, documentId }) =>
      contradictions.map((check) => ({
        words: fill(
          { zh: '票面二维码、日期与文字不一致（{check}）', en: 'A paper contradicts itself ({check})' },
          { check },
        ),
        regions: [{ documentId, page: 0, box: [0, 0, 1, 1] as const }],
      })),
    ),
}

const strayBill: Rule = {
  id: 'bill-without-invoice',
  version: 1,
  effect: 'refer',
  basis: '保险法 §22',
  find: ({ expenses }) =>
    expenses.strayBills.map((bill) => ({
      words: { zh: '有一份费用清单找不到对应的发票', en: 'A bill belongs to no invoice given' },
      regions: bill.lines.slice(0, 1).map(({ region }) => region),
    })),
}

const publicTooMuch: Rule = {
  id: 'paid-by-others-above-total',
  version: 1,
  effect: 'refer',
  basis: '健康险办法 §5',
  find: ({ expenses }) =>
    expenses.invoices.flatMap(({ totalFen, publicPaidFen, otherPaidFen, selfFundedFen }) => {
      const parts = (publicPaidFen?.value ?? 0) + (otherPaidFen?.value ?? 0)
      return totalFen && Math.max(parts, selfFundedFen?.value ?? 0) > totalFen.value
        ? [
            {
              words: { zh: '发票上医保支付或自费金额大于总额', en: 'The parts of an invoice exceed its total' },
              regions: regionsOf(totalFen, publicPaidFen, otherPaidFen, selfFundedFen),
            },
          ]
        : []
    }),
}

const classUnclear: Rule = {
  id: 'list-class-unclear',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '解释三 §19',
  find: ({ expenses, applied }) => {
    const matters = applied.some(
      ({ coverage }) =>
        coverage.kind === 'medical-expense' && coverage.listPercents['out-of-list'] !== coverage.listPercents.A,
    )
    if (!matters) return []
    return expenses.unclassed.map(({ selfFundedFen }) => ({
      words: {
        zh: '发票有自费金额，但清单没有标明哪些是自费',
        en: 'The invoice has a self-funded part, the bill does not say which rows',
      },
      regions: regionsOf(selfFundedFen),
    }))
  },
}

/** Validators decide, not scores: a total that its words or its rows confirm needs no high score. */
const lowConfidence: Rule = {
  id: 'low-confidence',
  leaves: 'likely',
  version: 1,
  effect: 'refer',
  basis: '个人信息保护法 §24',
  find: ({ facts, applied, expenses }) => {
    const confidenceMin = confidenceFor(facts.settings, applied)
    const unsure = (value: Value<unknown> | undefined) =>
      value !== undefined && !value.corrected && value.confidence < confidenceMin
    const doubtful = ({ documentId, totalFen, publicPaidFen, number }: InvoicePaper) => [
      ...(expenses.confirmed.has(documentId) ? [] : [totalFen]),
      publicPaidFen,
      number,
    ]
    return expenses.invoices.flatMap((invoice): Found[] => {
      const regions = regionsOf(...doubtful(invoice).filter(unsure))
      return regions.length === 0
        ? []
        : [{ words: { zh: '有数字看得不够清楚，请人核对', en: 'Some figures are not read surely enough' }, regions }]
    })
  },
}

const invoiceTwice: Rule = {
  id: 'invoice-twice',
  version: 1,
  effect: 'note',
  basis: '保险法 §22',
  find: ({ expenses }) =>
    expenses.twice.map(({ number }) => ({
      words: { zh: '同一张发票交了两次，只算一次', en: 'The same invoice was given twice and counted once' },
      regions: regionsOf(number),
    })),
}

const claimedBefore: Rule = {
  id: 'claimed-before',
  version: 1,
  effect: 'refer',
  basis: '保险法 §27',
  find: ({ facts }) =>
    facts.repeated.map(({ documentId, by, claimNo }) => ({
      words: {
        zh: `${{ file: '同一份文件', invoice: '同一张发票', expense: '同一人同日同额的发票' }[by]}已用于理赔 ${claimNo}`,
        en: `${{ file: 'The same file', invoice: 'The same invoice', expense: 'An invoice of the same person, day and amount' }[by]} was used in claim ${claimNo}`,
      },
      regions: [{ documentId, page: 0, box: [0, 0, 1, 1] as const }],
    })),
}

export const paperRules: readonly Rule[] = [
  missingPaper,
  unreadablePaper,
  totalMissing,
  wordsDiffer,
  rowsDiffer,
  contradiction,
  strayBill,
  publicTooMuch,
  classUnclear,
  lowConfidence,
  invoiceTwice,
  claimedBefore,
]
