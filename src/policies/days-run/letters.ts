// The letters the law asks for: suspended, with what follows and how to come back (基本服务规定 §21), and ended (保险法 §37).
import { writeLetter } from '../../documents/index.ts'
import { formatFen, type Text, type Tx } from '../../kit/index.ts'
import type { Policy } from '../policy.ts'
import type { Act } from './act.ts'

function facts({ policyNo, insureds }: Policy, more: readonly { label: Text; value: string }[]) {
  return [
    { label: { zh: '保单号', en: 'Policy' }, value: policyNo },
    { label: { zh: '被保险人', en: 'Insured' }, value: insureds.map(({ name }) => name).join('、') },
    ...more,
  ]
}

const causes = {
  lapse: {
    owed: { zh: '欠交保费', en: 'Unpaid premium' },
    because: {
      zh: '宽限期满仍未收到保费，合同效力自上述日期起中止（保险法第三十六条）。',
      en: 'The premium was not received within grace: the contract is suspended from the day above (Insurance Law, article 36).',
    },
  },
  'account-lapse': {
    owed: { zh: '每月费用', en: 'Monthly charges' },
    because: {
      zh: '账户不足以扣除费用，宽限期满仍未补足，合同效力按合同约定自上述日期起中止。',
      en: 'The account could not bear its charges and was not made up within grace: under the contract it is suspended from the day above.',
    },
  },
  'debt-lapse': {
    owed: { zh: '贷款本息', en: 'Debt' },
    because: {
      zh: '未还贷款本息已超过现金价值，合同效力按合同约定中止。',
      en: 'The debt exceeds the cash value: under the contract it is suspended.',
    },
  },
} as const

/** Suspended for an unpaid premium, for an account too small for its charges, or because debt exceeds the cash value. */
export async function writeSuspension(tx: Tx, policy: Policy, act: Act): Promise<void> {
  const isTimely = act.kind !== 'debt-lapse'
  const { owed, because } = causes[act.kind === 'lapse' || act.kind === 'account-lapse' ? act.kind : 'debt-lapse']
  await writeLetter(tx, {
    customerId: policy.customerId,
    kind: 'suspension-notice',
    title: { zh: '保单效力中止通知书', en: 'Notice of suspension' },
    subject: { type: 'policy', id: policy.id },
    facts: facts(policy, [
      { label: { zh: '中止日期', en: 'Suspended since' }, value: isTimely ? act.forOn : tx.today },
      { label: owed, value: formatFen(act.amountFen) },
    ]),
    paragraphs: [
      because,
      {
        zh: '后果：中止期间发生的保险事故，我们不承担给付责任。',
        en: 'Consequence: what happens during suspension is not covered.',
      },
      isTimely
        ? {
            zh: `怎样恢复：${act.untilOn ? `${act.untilOn} 以前` : '两年内'}，在“保单复效”里回答几个健康问题，补交保费和利息，补交之日起恢复保障；除非危险程度显著增加，我们不会拒绝（保险法第三十七条）。`,
            en: `How to come back: until ${act.untilOn ?? 'two years have passed'}, answer a few health questions under “Reinstate a policy” and pay the arrears with interest; cover is back that day. It is refused only if the risk rose markedly (Insurance Law, article 37).`,
          }
        : {
            zh: '怎样恢复：在“偿还保单贷款”里还款，使欠款不超过现金价值，效力随即恢复。',
            en: 'How to come back: repay under “Repay a loan” until the debt is within the cash value; the contract is in force again at once.',
          },
      {
        zh: '满两年没有复效的，我们有权解除合同，并退还现金价值。有疑问或交费有困难，请联系我们。',
        en: 'After two years without reinstatement the insurer may end the contract and pays its cash value. Talk to us if anything is unclear or paying is hard.',
      },
    ],
  })
}

/** Ended two years after suspension; the cash value less debt is paid. */
export async function writeTermination(tx: Tx, policy: Policy, paidFen: number, isPaid: boolean): Promise<void> {
  await writeLetter(tx, {
    customerId: policy.customerId,
    kind: 'termination-notice',
    title: { zh: '保险合同终止通知书', en: 'Notice that the contract has ended' },
    subject: { type: 'policy', id: policy.id },
    facts: facts(policy, [
      { label: { zh: '终止日期', en: 'Ended on' }, value: tx.today },
      { label: { zh: '退还现金价值（扣除贷款）', en: 'Cash value paid, after loans' }, value: formatFen(paidFen) },
    ]),
    paragraphs: [
      {
        zh: '合同效力中止满两年，双方没有达成复效协议，合同终止，退还现金价值（保险法第三十七条）。',
        en: 'Two years of suspension have passed without reinstatement: the contract has ended and its cash value is paid (Insurance Law, article 37).',
      },
      ...(isPaid
        ? []
        : [
            {
              zh: '我们没有您的收款账户，请在“领取未到账的款项”里提供本人账户，随即支付。',
              en: 'We know no account of yours: name one under “Receive money that did not arrive” and it is paid at once.',
            },
          ]),
      {
        zh: '如有不同意见，您可以联系我们、投诉，或者依法申请仲裁、提起诉讼。',
        en: 'If you disagree you can contact us, complain, or turn to arbitration or the courts.',
      },
    ],
  })
}
