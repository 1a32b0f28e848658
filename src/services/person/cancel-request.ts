// Takes back something that is being done, until the point of no return.
import {
  ask,
  cancelRequest,
  canWithdraw,
  field,
  getRequest,
  listRequests,
  no,
  service,
  stateOf,
  titleOf,
  yes,
} from '../../catalogue/index.ts'
import { dayOf, type Text } from '../../kit/index.ts'

const standing: Readonly<Record<string, Text>> = {
  draft: { zh: '填写中', en: 'being filled in' },
  'awaiting-consent': { zh: '等别人同意', en: 'waiting for others to agree' },
  'in-review': { zh: '工作人员审核中', en: 'with a person for review' },
}

export default service({
  id: 'cancel-request',
  counter: 'business',
  topic: 'papers',
  about: 'person',
  mandate: 'nobody',
  title: { zh: '撤销进行中的业务', en: 'Withdraw a request' },
  summary: {
    zh: '提交了又改主意？还没生效的都可以撤销',
    en: 'Changed your mind? What has not taken effect can be withdrawn',
  },
  basis: ['人身保险业务基本服务规定 §19', '民法典 §141'],
  says: [
    '撤销进行中的业务',
    '刚提交的申请不办了',
    '取消我刚才的申请',
    '撤回申请',
    '办到一半不想办了',
    'withdraw my request',
    'cancel the request I submitted',
  ],
  steps: {
    which: ask(
      { zh: '撤销哪一件', en: 'Which one' },
      { requestId: field.option({ title: { zh: '进行中的业务', en: 'In progress' } }) },
    ),
  },
  async facts(db, { customer }) {
    const open = await listRequests(db, customer.customerId, { state: 'open', limit: 50 })
    return { open: open.filter((row) => row.serviceId !== 'cancel-request' && canWithdraw(row)) }
  },
  may: ({ open }) =>
    open.length > 0
      ? yes
      : no({
          zh: '没有可以撤销的业务：已经生效或正在扣款的不能撤，可以再办一次改回来',
          en: 'Nothing can be withdrawn: what has taken effect, or is being paid, can only be changed back by a new request',
        }),
  keyFacts: ({ open }) => open.map((row) => ({ label: titleOf(row.serviceId), value: standing[stateOf(row)] ?? '' })),
  options: ({ open }) => ({
    'which.requestId': open.map((row) => ({
      value: row.id,
      label: titleOf(row.serviceId),
      note: {
        zh: `${dayOf(row.openedAt)} 开始，${standing[stateOf(row)]?.zh ?? ''}`,
        en: `since ${dayOf(row.openedAt)}, ${standing[stateOf(row)]?.en ?? ''}`,
      },
    })),
  }),
  preview({ answers: { which }, open, today }) {
    const row = open.find(({ id }) => id === which.requestId)
    return {
      effectiveOn: today,
      changes: [
        {
          label: titleOf(row?.serviceId ?? ''),
          from: (row && standing[stateOf(row)]) ?? { zh: '进行中', en: 'in progress' },
          to: { zh: '撤销', en: 'withdrawn' },
        },
      ],
      notes: [
        {
          zh: '保单一切照旧；请别人同意的任务也一并取消',
          en: 'Everything stays as it is; what others were asked is withdrawn too',
        },
      ],
    }
  },
  async apply(tx, { answers: { which }, customer }) {
    await cancelRequest(tx, await getRequest(tx.db, customer.customerId, which.requestId))
    return { says: { zh: '已经撤销，一切照旧。', en: 'Withdrawn; everything stays as it is.' } }
  },
  examples: [
    {
      name: '受益人变更还在审核，不改了',
      as: 'lin-yue',
      after: { service: 'change-beneficiary', example: '给朋友，转人工审核' },
      answers: { which: { requestId: '$first' } },
      expect: 'done',
    },
    {
      name: '不在名单上的业务',
      as: 'lin-yue',
      after: { service: 'change-beneficiary', example: '给朋友，转人工审核' },
      answers: { which: { requestId: 'nothing' } },
      expect: { fault: '/requestId' },
    },
    { name: '没有进行中的业务', as: 'wang-fang', expect: 'may-not' },
  ],
})
