// The debt is paid or the pledgee agrees: the policy is free again (民法典 §393).
import { ask, entitled, field, identify, no, open, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { releasePledge } from '../../policies/index.ts'

const how = {
  repaid: { zh: '债务已还清', en: 'The debt is paid' },
  agreed: { zh: '质权人同意提前解除', en: 'The pledgee agrees before that' },
}

export default service({
  id: 'release-pledge',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  title: { zh: '解除保单质押', en: 'Release the pledge' },
  summary: { zh: '凭质权人的证明解除，保单恢复自由', en: 'With the pledgee’s word the policy is free again' },
  basis: ['民法典 §393', '民法典 §436'],
  says: ['解除质押', '解押', '质押还清了', '取消保单质押', 'release the pledge'],
  steps: {
    identity: identify('id'),
    release: ask(
      { zh: '为什么解除', en: 'Why it is released' },
      {
        because: field.choice({ title: { zh: '原因', en: 'Reason' } }, ['repaid', 'agreed'], how),
        number: field.text({ title: { zh: '证明上的编号', en: 'Number on the pledgee’s letter' } }, { max: 40 }),
      },
    ),
    proof: upload({ zh: '质权人的证明', en: 'The pledgee’s letter' }),
    signature: sign(),
  },
  documents: () => [
    {
      kind: 'release-letter',
      title: { zh: '结清证明或同意解除质押的函', en: 'Letter that the debt is paid or the release agreed' },
      required: true,
    },
  ],
  may(facts) {
    const stopped = entitled(facts, 'release-pledge') ?? open(facts)
    if (stopped) return stopped
    if (!facts.policy.pledge) return no({ zh: '这份保单没有质押', en: 'The policy is not pledged' })
    return yes
  },
  preview({ answers: { release }, policy, today }) {
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '质权人', en: 'Pledgee' }, from: policy.pledge?.pledgee ?? '', to: { zh: '没有', en: 'none' } },
        { label: { zh: '原因', en: 'Reason' }, to: how[release.because] },
        { label: { zh: '担保金额', en: 'Secured' }, from: formatFen(policy.pledge?.debtFen ?? 0), to: formatFen(0) },
      ],
    }
  },
  // the right is the pledgee's to give up: a person reads their letter
  decide: ({ answers: { release }, policy }) =>
    review({
      zh: `核对${policy.pledge?.pledgee ?? ''}的证明：${how[release.because].zh}，编号 ${release.number}`,
      en: `Check the letter of ${policy.pledge?.pledgee ?? ''}: ${how[release.because].en}, number ${release.number}`,
    }),
  async apply(tx, { policy }) {
    await releasePledge(tx, policy)
    return { says: { zh: '质押已解除，保单恢复自由。', en: 'The pledge is released; the policy is free again.' } }
  },
  examples: [
    {
      name: '质权人同意提前解除，人工核对',
      as: 'wang-fang',
      policy: 'pledged-life',
      answers: { release: { because: 'agreed', number: 'A-1' } },
      uploads: ['release-letter'],
      expect: 'in-review',
    },
    {
      name: '还清了，核对后解除',
      as: 'wang-fang',
      policy: 'pledged-life',
      answers: { release: { because: 'repaid', number: 'A-2' } },
      uploads: ['release-letter'],
      accepted: true,
      expect: 'done',
    },
    { name: '没有质押', as: 'lin-yue', policy: 'annuity', expect: 'may-not' },
  ],
})
