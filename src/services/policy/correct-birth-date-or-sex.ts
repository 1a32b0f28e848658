// The insured's true birth date or sex, and what follows for premium and cover (保险法 §32; §16 for an age that is not insured).
import {
  accept,
  ask,
  field,
  identify,
  no,
  open,
  owned,
  type Preview,
  paidFor,
  pay,
  premiumShown,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import { type Customer, correctBirth, getCustomer } from '../../customers/index.ts'
import { readIdNumber } from '../../identity/index.ts'
import { addYears, type Day, formatFen, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { correctionOf, type Policy, reducedSumFen, rerated, reratePolicy } from '../../policies/index.ts'
import type { Product } from '../../products/index.ts'

type Sex = 'F' | 'M'
type Correction = { readonly birthDate: Day; readonly sex: Sex }
type Known = { readonly policy: Policy; readonly product: Product; readonly today: Day }

const sexes = { F: { zh: '女', en: 'female' }, M: { zh: '男', en: 'male' } } as const

export default service({
  id: 'correct-birth-date-or-sex',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '出生日期性别更正', en: 'Correct birth date or sex' },
  summary: {
    zh: '按证件更正，多交的退、少交的补，或者按比例调整保额',
    en: 'As the ID document says: too much comes back, too little is topped up or the sum reduced',
  },
  basis: [law.ageMisstated.article, law.rescission.article, law.servicingDone.article],
  says: [
    '出生日期错了',
    '生日写错了',
    '性别写错了',
    '年龄报错了',
    '更正出生日期',
    'wrong birth date',
    'correct my age',
  ],
  steps: {
    identity: identify('id'),
    correct: ask(
      { zh: '正确的资料', en: 'What is right' },
      {
        birthDate: field.date({ title: { zh: '被保险人出生日期', en: "The insured's birth date" } }),
        sex: field.choice({ title: { zh: '性别', en: 'Sex' } }, ['F', 'M'], sexes),
      },
      { zh: '以身份证件为准', en: 'As the identity document has it' },
    ),
    proof: upload({ zh: '被保险人身份证件', en: "The insured's identity document" }),
    remedy: ask(
      { zh: '保费少交了，怎么补', en: 'Too little was paid: how to make it good' },
      {
        how: field.choice({ title: { zh: '您来选', en: 'Your choice' } }, ['top-up', 'reduce'], {
          'top-up': { zh: '补交差额，保额不变', en: 'Pay the difference and keep the sum' },
          reduce: { zh: '不补交，保额按比例减少', en: 'Pay nothing; the sum falls in proportion' },
        }),
      },
    ),
    account: ask(
      { zh: '多交的退到哪里', en: 'Where the money goes back to' },
      { accountId: field.account({ title: { zh: '投保人本人的账户', en: "The policyholder's own account" } }) },
    ),
    signature: sign(),
    payment: pay('premium'),
  },
  async facts(db, { policy }) {
    const [insured] = policy.insureds
    return { insured: await getCustomer(db, insured?.customerId ?? policy.customerId) }
  },
  when({ answers: { correct, remedy }, ...known }) {
    const differenceFen = correct ? correctionOf(known.policy, known.product, correct, known.today).differenceFen : 0
    return {
      remedy: differenceFen > 0,
      account: differenceFen < 0,
      payment: differenceFen > 0 && remedy?.how !== 'reduce',
    }
  },
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    return facts.policy.insureds.length === 1
      ? yes
      : no({ zh: '这份保单有多位被保险人，请到柜台或转人工办理', en: 'It insures several people: please ask a person' })
  },
  known: ({ policy: { insureds, premiumAccountId }, insured }) => ({
    correct: {
      birthDate: readIdNumber(insured.idNumber ?? '')?.birthDate ?? insureds[0]?.birthDate,
      sex: insureds[0]?.sex,
    },
    ...(premiumAccountId ? { account: { accountId: premiumAccountId } } : {}),
  }),
  documents: () => [{ kind: 'id-card', title: { zh: '身份证件（人像面）', en: 'Identity document' }, required: true }],
  check({ answers: { correct }, policy, today }, step) {
    if (step !== 'correct' || !correct) return []
    const [insured] = policy.insureds
    if (correct.birthDate > today || correct.birthDate < addYears(today, -120))
      return [{ pointer: '/birthDate', detail: { zh: '请核对出生日期', en: 'Please check the birth date' } }]
    if (insured?.birthDate === correct.birthDate && insured.sex === correct.sex)
      return [{ pointer: '/birthDate', detail: { zh: '和保单上的一样，不用更正', en: 'The policy says so already' } }]
    return []
  },
  preview({ answers, policy, product, today }) {
    return previewOf({ policy, product, today }, answers.correct, answers.remedy?.how)
  },
  amountFen({ answers: { correct, remedy }, policy, product, today }) {
    const { differenceFen } = correctionOf(policy, product, correct, today)
    return differenceFen > 0 && remedy?.how !== 'reduce' ? differenceFen : 0
  },
  decide({ answers: { correct }, insured, policy, product, today }) {
    const { remedy } = correctionOf(policy, product, correct, today)
    const because = [
      ...(provedBy(insured, correct) ? [] : [unproved]),
      ...(remedy === 'may-rescind' ? [mayRescind] : []),
      ...(rerated(policy, product, correct) ? [] : [notInTariff]),
    ]
    return because.length > 0 ? review(...because) : accept
  },
  async apply(tx, { answers: { correct, remedy, account }, insured, policy, product, today }, request) {
    const { to, differenceFen } = correctionOf(policy, product, correct, request.submittedOn)
    if (insured.birthDate !== correct.birthDate || insured.sex !== correct.sex)
      await correctBirth(tx, insured.customerId, correct)
    const reduces = remedy?.how === 'reduce'
    const difference =
      differenceFen > 0 && !reduces
        ? paidFor(request)
        : differenceFen < 0 && account
          ? { amountFen: -differenceFen, accountId: account.accountId }
          : undefined
    await reratePolicy(tx, {
      policy,
      product,
      to,
      difference,
      sinceBegin: !reduces,
      ...(reduces ? { sumInsuredFen: reducedSumFen(policy, to.after.premiumFen) } : {}),
    })
    return { says: saidOf(differenceFen, reduces, today) }
  },
  examples: [
    {
      name: '少报两岁，补交差额',
      as: 'lin-yue',
      policy: 'misdated-life',
      answers: { correct: { birthDate: '1988-05-12', sex: 'F' }, remedy: { how: 'top-up' } },
      uploads: ['id-card'],
      expect: 'done',
    },
    {
      name: '和证件不一致，请人核对',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { correct: { birthDate: '1987-05-12', sex: 'F' }, remedy: { how: 'reduce' } },
      uploads: ['id-card'],
      expect: 'in-review',
    },
    {
      name: '和保单上一样',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { correct: { birthDate: '1986-03-08', sex: 'M' } },
      expect: { fault: '/birthDate' },
    },
    { name: '保单已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
    { name: '被保险人要请投保人办', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})

const unproved: Text = {
  zh: '与我们记录的身份证号码不一致，请人核对证件',
  en: 'It differs from the ID number on record: a person checks the document',
}
const mayRescind: Text = {
  zh: '真实年龄不在承保范围内，且还在法律给的期限内，请人决定（保险法 §32、§16）',
  en: 'The true age is not insured and the time the law gives has not passed: a person decides',
}
const notInTariff: Text = {
  zh: '费率表里没有这样的年龄，请人决定怎么办；在此之前保障不变',
  en: 'The tariff has no such age: a person decides; cover goes on as it is',
}

/** The ID number says both: birth date and sex. */
function provedBy({ idNumber }: Customer, { birthDate, sex }: Correction): boolean {
  const read = readIdNumber(idNumber ?? '')
  return read?.birthDate === birthDate && read.sex === sex
}

function previewOf(known: Known, correct: Correction, how: 'top-up' | 'reduce' | undefined): Preview {
  const { policy, today } = known
  const { to, differenceFen, basis, remedy } = correctionOf(known.policy, known.product, correct, known.today)
  const [insured] = policy.insureds
  const reduces = how === 'reduce'
  const sumFen = reduces ? reducedSumFen(policy, to.after.premiumFen) : policy.sumInsuredFen
  return {
    effectiveOn: today,
    changes: [
      { label: { zh: '出生日期', en: 'Birth date' }, from: insured?.birthDate ?? '', to: correct.birthDate },
      { label: { zh: '性别', en: 'Sex' }, from: sexes[insured?.sex ?? correct.sex], to: sexes[correct.sex] },
      { label: { zh: '投保年龄', en: 'Age at entry' }, from: `${policy.rated.age}`, to: `${to.after.rated.age}` },
      premiumShown(policy.premiumFen, reduces ? policy.premiumFen : to.after.premiumFen),
      { label: { zh: '保额', en: 'Sum insured' }, from: formatFen(policy.sumInsuredFen), to: formatFen(sumFen) },
    ],
    ...(differenceFen === 0 || reduces ? {} : { money: [moneyOf(differenceFen)] }),
    notes: [
      basis,
      ...(remedy === 'may-rescind' ? [mayRescind] : []),
      {
        zh: '同一位被保险人的其他保单要分别更正；电子保单会同时换发',
        en: 'Other policies on the same person are corrected each on its own; the electronic policy is issued anew',
      },
    ],
  }
}

function moneyOf(differenceFen: number) {
  return differenceFen > 0
    ? { label: { zh: '补交保费差额', en: 'Premium to top up' }, amountFen: differenceFen }
    : {
        label: { zh: '退还多交的保费', en: 'Premium given back' },
        amountFen: -differenceFen,
        where: { zh: '您选的账户', en: 'your account' },
      }
}

function saidOf(differenceFen: number, reduces: boolean, today: Day): Text {
  const [zh, en] = reduces
    ? [`保额从 ${today} 起按比例调整`, `the sum is reduced in proportion from ${today}`]
    : differenceFen > 0
      ? [`补交了 ${formatFen(differenceFen)}`, `${formatFen(differenceFen)} was topped up`]
      : differenceFen < 0
        ? [`${formatFen(-differenceFen)} 正在退回`, `${formatFen(-differenceFen)} is on its way back`]
        : ['保费不变', 'the premium stays the same']
  return { zh: `已更正，${zh}。`, en: `Corrected; ${en}.` }
}
