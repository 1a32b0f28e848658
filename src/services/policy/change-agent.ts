// Somebody else looks after the policy: the customer's own choice, or whoever is next in turn.
import { ask, field, identify, no, open, owned, service, sign, yes } from '../../catalogue/index.ts'
import { agentsInTurn, changeAgent, isOrphan, type Policy, type ServingAgent, servedBy } from '../../policies/index.ts'

const title = { zh: '服务人员', en: 'Serving agent' }
const assign = 'assign'

export default service({
  id: 'change-agent',
  counter: 'business',
  topic: 'other',
  about: 'policy',
  title: { zh: '变更服务人员', en: 'Change the serving agent' },
  summary: {
    zh: '换一位为您服务的人，或者请我们安排；保障不变',
    en: 'Choose who serves you, or have one assigned; cover is unchanged',
  },
  basis: ['保险销售行为管理办法 §36', '人身保险业务基本服务规定 §19'],
  says: [
    '变更服务人员',
    '换业务员',
    '换代理人',
    '我的业务员离职了',
    '孤儿单',
    '谁为我的保单服务',
    'change my agent',
    'my agent has left',
  ],
  steps: {
    identity: identify('id'),
    who: ask(
      { zh: '由谁为您服务', en: 'Who should serve you' },
      {
        agentId: field.option({
          title,
          hint: { zh: '不认识也没关系，可以请我们安排', en: 'If you know none of them, have one assigned' },
        }),
      },
    ),
    signature: sign(),
  },
  facts: async (db, { policy }) => ({ others: (await agentsInTurn(db)).filter(({ id }) => id !== policy.agent?.id) }),
  may: (facts) =>
    owned(facts) ??
    open(facts) ??
    (facts.others.length === 0
      ? no({
          zh: '现在没有别的服务人员，由门店直接为您服务',
          en: 'There is no other agent now; the store itself serves you',
        })
      : yes),
  waits: ({ policy }) =>
    isOrphan(policy)
      ? {
          says: {
            zh: `为保单 ${policy.policyNo} 服务的人员已离职，请另选一位`,
            en: `The agent of policy ${policy.policyNo} has left; please choose another`,
          },
        }
      : undefined,
  keyFacts: ({ policy }) => [
    { label: title, value: servedBy(policy.agent) },
    ...(policy.agent ? [{ label: { zh: '执业证号', en: 'Licence' }, value: policy.agent.licenceNo }] : []),
  ],
  options: ({ others }) => ({
    'who.agentId': [
      ...others.map(({ id, name, licenceNo }) => ({
        value: id,
        label: { zh: name, en: name },
        note: { zh: `执业证号 ${licenceNo}`, en: `Licence ${licenceNo}` },
      })),
      { value: assign, label: { zh: '请帮我安排一位', en: 'Assign one for me' } },
    ],
  }),
  preview({ answers: { who }, policy, others, today }) {
    const agent = chosen(others, who.agentId)
    return {
      effectiveOn: today,
      changes: [
        { label: title, from: servedBy(policy.agent), to: servedBy(agent) },
        { label: { zh: '执业证号', en: 'Licence' }, ...licenceBefore(policy), to: agent.licenceNo },
        { label: { zh: '工作电话', en: 'Phone of work' }, to: agent.phone },
      ],
      notes: [
        {
          zh: '保障、保费、现金价值都不变；我们会发消息告诉您和新老两位服务人员',
          en: 'Cover, premium and cash value are unchanged; you and both agents get a message',
        },
        {
          zh: '服务人员不经手保费，也不会向您要验证码',
          en: 'An agent handles no premium and never asks for your codes',
        },
      ],
    }
  },
  async apply(tx, { answers: { who }, policy, others }) {
    const agent = chosen(others, who.agentId)
    await changeAgent(tx, policy, agent.id)
    return {
      says: {
        zh: `保单现在由${agent.name}服务，工作电话 ${agent.phone}。`,
        en: `The policy is now served by ${agent.name}, phone ${agent.phone}.`,
      },
    }
  },
  examples: [
    {
      name: '自己另选一位',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { who: { agentId: '$first' } },
      expect: 'done',
    },
    {
      name: '没有服务人员的保单，请门店安排一位',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { who: { agentId: assign } },
      expect: 'done',
    },
    {
      name: '只能选列出的在职人员',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { who: { agentId: 'nobody' } },
      expect: { fault: '/agentId' },
    },
    { name: '被保险人不能办', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

// Whoever has left since they were chosen is replaced by the next in turn: the signature over the former name then no longer fits.
function chosen(others: readonly ServingAgent[], agentId: string): ServingAgent {
  const agent = others.find(({ id }) => id === agentId) ?? others[0]
  if (!agent) throw new Error('asked for an agent where there is none')
  return agent
}

function licenceBefore({ agent }: Policy) {
  return agent ? { from: agent.licenceNo } : {}
}
