// Letters of a claim: what was paid and why, and what is still needed.
import { getCustomer } from '../customers/index.ts'
import { type LetterTable, writeLetter } from '../documents/index.ts'
import { formatFen, type Text, type Tx } from '../kit/index.ts'
import { type Account, accountName } from '../payments/index.ts'
import type { Claim } from './claim.ts'
import type { Decision } from './decisions.ts'
import type { DeductionRule, FixedBenefit } from './judge/index.ts'
import type { Payee } from './payees.ts'

const standsWords: Text = {
  zh: '理赔人员重新看过了您的案件，金额不变：应付的此前已经付清，这次没有新的付款。',
  en: 'An adjuster has looked at your claim anew. The amount stands: what is due was paid before, and nothing more is paid now.',
}

const disputeWords: Text = {
  zh: '如有不同意见，您可以联系我们、投诉（金融消费者投诉热线 12378），或者依法申请仲裁、提起诉讼。',
  en: 'If you disagree you can contact us, complain (the regulator’s line is 12378), or turn to arbitration or the courts.',
}

export async function factsOf(tx: Tx, { claimNo, insuredId, happenedOn }: Claim) {
  const insured = await getCustomer(tx.db, insuredId)
  return [
    { label: { zh: '理赔编号', en: 'Claim number' }, value: claimNo },
    { label: { zh: '被保险人', en: 'Insured' }, value: insured.name },
    { label: { zh: '事故日期', en: 'Day of the event' }, value: happenedOn },
  ]
}

interface Told {
  readonly account: Account
  readonly payees?: readonly Payee[]
  /** Looked at anew, and the amount stands: all of it was paid before. */
  readonly stands?: boolean
}

export async function writeDecisionLetter(
  tx: Tx,
  claim: Claim,
  decision: Decision,
  { account, payees = [], stands = false }: Told,
): Promise<void> {
  const { covers, fixed, claimedFen } = decision.adjudication
  const paying = [
    ...covers.filter(({ payFen }) => payFen > 0),
    ...fixed.filter(({ amountFen }) => (amountFen ?? 0) > 0),
  ]
  const policies = [...new Set(paying.map(({ policyNo }) => policyNo))]
  const rows = [...lineRows(decision), ...benefitRows(decision)]
  await writeLetter(tx, {
    customerId: claim.customerId,
    kind: 'claim-decision',
    title: stands ? { zh: '理赔复核通知书', en: 'Review of a claim' } : { zh: '理赔决定通知书', en: 'Claim decision' },
    subject: { type: 'claim', id: claim.id },
    facts: [
      ...(await factsOf(tx, claim)),
      ...(policies.length > 0 ? [{ label: { zh: '保单号', en: 'Policy' }, value: policies.join('、') }] : []),
      ...(claimedFen > 0 ? [{ label: { zh: '申请金额', en: 'Claimed' }, value: formatFen(claimedFen) }] : []),
      ...(stands
        ? [
            { label: { zh: '核定金额（此前已付）', en: 'Granted (paid before)' }, value: formatFen(decision.payFen) },
            { label: { zh: '本次付款', en: 'Paid now' }, value: formatFen(0) },
          ]
        : [{ label: { zh: '赔付金额', en: 'Paid' }, value: formatFen(decision.payFen) }]),
      ...(payees.length > 0
        ? [{ label: { zh: '收款人', en: 'Payees' }, value: payees.map(({ name }) => name).join('、') }]
        : [{ label: { zh: '收款账户', en: 'Account' }, value: accountName(account) }]),
    ],
    paragraphs: [
      ...(stands ? [standsWords] : []),
      {
        zh: '我们按合同条款逐项计算，结果如下表。每一项没有赔付的部分都写明了所依据的条款。',
        en: 'We calculated item by item under the terms of the contract. For every part that is not paid the table names the clause.',
      },
      ...rightsOf(decision),
    ],
    ...(rows.length > 0 ? { table: tableOf(rows, decision) } : {}),
  })
}

/** To one of several payees, of their own part alone. */
export async function writePayeeLetter(tx: Tx, claim: Claim, payee: Payee, amountFen: number): Promise<void> {
  const { receiverId, payeeId, name, basis, account } = payee
  await writeLetter(tx, {
    customerId: receiverId,
    kind: 'claim-payment',
    title: { zh: '保险金给付通知书', en: 'Payment of a benefit' },
    subject: { type: 'claim', id: claim.id },
    facts: [
      ...(await factsOf(tx, claim)),
      { label: { zh: '受益人', en: 'Beneficiary' }, value: name },
      { label: { zh: '给付金额', en: 'Paid' }, value: formatFen(amountFen) },
      { label: { zh: '收款账户', en: 'Account' }, value: accountName(account) },
    ],
    paragraphs: [
      {
        zh: '这是受益人应得的保险金，已付到上面的账户。',
        en: 'This is the beneficiary’s part of the benefit; it has been paid to the account above.',
      },
      ...(receiverId === payeeId ? [] : [guardianWords(basis ?? '')]),
      disputeWords,
    ],
  })
}

function guardianWords(basis: string): Text {
  return {
    zh: `款项由您作为监护人代收（${basis}）。除为维护被监护人利益外，不得处分被监护人的财产（民法典 §35）。`,
    en: `You receive it as guardian (${basis}). What is the ward’s may be used in the ward’s interest alone (民法典 §35).`,
  }
}

function rightsOf({ by }: Decision): Text[] {
  const review = {
    zh: '本决定由计算机自动作出。您可以在“我的理赔”里要求人工复核，并要求我们说明理由（个人信息保护法第二十四条）。',
    en: 'This decision was made automatically. Under “My claims” you can ask for a review by a person and for the reasons (Personal Information Protection Law, article 24).',
  }
  return by.startsWith('system:') ? [review, disputeWords] : [disputeWords]
}

function tableOf(rows: LetterTable['rows'], { payFen, adjudication }: Decision): LetterTable {
  const dueFen = adjudication.claimedFen + grantedOf(adjudication).reduce((sum, one) => sum + dueOf(one), 0)
  return {
    columns: [
      { label: { zh: '项目', en: 'Item' }, weight: 3 },
      { label: { zh: '金额', en: 'Amount' }, align: 'right', weight: 1.4 },
      { label: { zh: '赔付', en: 'Paid' }, align: 'right', weight: 1.4 },
      { label: { zh: '未赔付', en: 'Not paid' }, align: 'right', weight: 1.4 },
      { label: { zh: '依据', en: 'Clause' }, weight: 4 },
    ],
    rows,
    total: [{ zh: '合计', en: 'Total' }, formatFen(dueFen), formatFen(payFen), formatFen(dueFen - payFen), ''],
  }
}

// Every part that a contract does not pay stands with its own clause; what a person set otherwise than calculated is said to be theirs.
function lineRows({ adjudication: { lines, covers } }: Decision): LetterTable['rows'] {
  return lines.map(({ description, claimedFen, allowedFen, deductedFen }, index) => {
    const rows = covers.flatMap(({ rows }) => rows.filter(({ line }) => line === index))
    const parts = rows.flatMap(({ deductions }) =>
      deductions.map((one) => lessOf({ ...one, words: deductionWords[one.rule] })),
    )
    const setFen = allowedFen - rows.reduce((sum, row) => sum + row.allowedFen, 0)
    const basis = setFen === 0 ? parts : [...parts, setByPerson(setFen)]
    return [description, formatFen(claimedFen), formatFen(allowedFen), formatFen(deductedFen), joined(basis)]
  })
}

function setByPerson(fen: number): Text {
  const [zh, en] = fen > 0 ? ['多赔', 'more'] : ['少赔', 'less']
  const amount = formatFen(Math.abs(fen))
  return { zh: `理赔人员核定${zh} ${amount}`, en: `${amount} ${en}, as the adjuster decided` }
}

function lessOf({ words, amountFen, cited }: { words: Text; amountFen: number; cited: Text }): Text {
  const amount = formatFen(amountFen)
  return { zh: `${words.zh} ${amount}：${cited.zh}`, en: `${words.en} ${amount}: ${cited.en}` }
}

function joined(parts: readonly Text[]): Text {
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') }
}

function grantedOf({ fixed }: Decision['adjudication']): FixedBenefit[] {
  return fixed.filter(({ amountFen }) => (amountFen ?? 0) > 0)
}

function dueOf({ grossFen, amountFen }: FixedBenefit): number {
  return Math.max(grossFen ?? 0, amountFen ?? 0)
}

// What fell due, how it came about, and what was taken off it.
function benefitRows({ adjudication }: Decision): LetterTable['rows'] {
  return grantedOf(adjudication).map((benefit) => {
    const basis = [...(benefit.how ? [benefit.how] : []), benefit.cited, ...benefit.less.map(lessOf)]
    return [
      benefit.title,
      formatFen(dueOf(benefit)),
      formatFen(benefit.amountFen ?? 0),
      formatFen(dueOf(benefit) - (benefit.amountFen ?? 0)),
      joined(basis),
    ]
  })
}

const deductionWords = {
  'paid-by-others': { zh: '医保或其他途径已支付', en: 'Paid by public insurance or others' },
  'paid-by-earlier-policy': { zh: '另一份保单已赔付', en: 'Paid under another policy' },
  'excluded-item': { zh: '不予给付的项目', en: 'Item not paid for' },
  'list-class': { zh: '医保目录外按比例计入', en: 'Share of items outside the public list' },
  deductible: { zh: '免赔额', en: 'Deductible' },
  reimbursement: { zh: '给付比例', en: 'Share borne by you' },
  limit: { zh: '限额', en: 'Limit' },
} as const satisfies Record<DeductionRule, Text>

/** 保险法 §22: once, and completely. */
export async function writeSupplementNotice(
  tx: Tx,
  claim: Claim,
  wanted: readonly { readonly title: Text; readonly why: Text }[],
): Promise<void> {
  await writeLetter(tx, {
    customerId: claim.customerId,
    kind: 'supplement-notice',
    title: { zh: '补充材料通知书', en: 'Notice of papers still needed' },
    subject: { type: 'claim', id: claim.id },
    facts: await factsOf(tx, claim),
    paragraphs: [
      {
        zh: '为了核定这次理赔，还需要下面的材料。我们只通知这一次；拿不到的，请说明原因即可。从今天到您补齐材料的时间不计入核定期限。',
        en: 'To decide this claim we still need the following. We ask only once; where you cannot get one, tell us why. The time until you supply them does not count against our time limit.',
      },
    ],
    table: {
      columns: [{ label: { zh: '材料', en: 'Paper' } }, { label: { zh: '用途', en: 'What for' }, weight: 2 }],
      rows: wanted.map(({ title, why }) => [title, why]),
    },
  })
}
