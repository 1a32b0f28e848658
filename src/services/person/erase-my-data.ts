// Erases what no law has us keep, and says what is kept and why (PIPL §47). What is asked beyond that a person answers, with reasons (§50).
import { accept, ask, field, identify, optional, review, service, sign, yes } from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import { type Erasable, erasable, eraseData, holdings } from '../../privacy/index.ts'

const titleOf = (id: string): Text => holdings.find((one) => one.id === id)?.title ?? { zh: id, en: id }
const kept = holdings.flatMap(({ title, kept: keep }) =>
  keep
    ? [
        {
          zh: `保留${title.zh}：${keep.article}，${keep.until.zh}`,
          en: `Kept, ${title.en}: ${keep.article}, ${keep.until.en}`,
        },
      ]
    : [],
)
const wish = (id: Erasable) => field.yesNo({ title: titleOf(id) })

export default service({
  id: 'erase-my-data',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '删除我的个人信息', en: 'Erase my data' },
  summary: {
    zh: '法律没有要求保存的都可以删；要保存的告诉您为什么',
    en: 'What no law has us keep is erased; for the rest you are told why',
  },
  basis: ['个人信息保护法 §47', '个人信息保护法 §50'],
  says: [
    '删除我的个人信息',
    '注销账号删除数据',
    '把我的人脸删掉',
    '清除我的聊天记录',
    '不要再保存我的信息',
    'erase my data',
    'delete my personal data',
  ],
  steps: {
    identity: identify('face'),
    what: ask(
      { zh: '删哪些', en: 'What to erase' },
      {
        email: wish('email'),
        particulars: wish('particulars'),
        face: wish('face'),
        conversations: wish('conversations'),
        hospitalVisits: wish('hospitalVisits'),
        beyond: optional(
          field.text(
            {
              title: { zh: '还想删别的', en: 'Something else' },
              hint: { zh: '由工作人员答复，不能删的写明理由', en: 'A person answers, with reasons where it cannot be' },
            },
            { max: 300, long: true },
          ),
        ),
      },
    ),
    signature: sign(),
  },
  may: () => yes,
  keyFacts: () =>
    holdings.map(({ title, kept: keep }) => ({
      label: title,
      value: keep
        ? { zh: `依${keep.article}保存`, en: `kept by ${keep.article}` }
        : { zh: '可以删除', en: 'can be erased' },
    })),
  check({ answers: { what } }, step) {
    if (step !== 'what' || !what) return []
    return chosen(what).length === 0 && !what.beyond
      ? [{ pointer: '', detail: { zh: '请至少选一项', en: 'Choose at least one' } }]
      : []
  },
  preview: ({ answers: { what }, today }) => ({
    effectiveOn: today,
    changes: [
      ...chosen(what).map((id) => ({
        label: titleOf(id),
        from: { zh: '保存', en: 'held' },
        to: { zh: '删除，不能恢复', en: 'erased for good' },
      })),
      ...(what.beyond ? [{ label: { zh: '另外要求', en: 'Besides' }, to: what.beyond }] : []),
    ],
    notes: kept,
  }),
  decide: ({ answers: { what } }) =>
    what.beyond
      ? review({
          zh: '客户要求删除清单以外的信息，须答复并说明理由',
          en: 'More than the list is asked for: answer with reasons',
        })
      : accept,
  async apply(tx, { answers: { what }, customer }, { acceptedBy }) {
    const erased = chosen(what)
    await eraseData(tx, customer.customerId, erased)
    return {
      says: {
        zh: `已删除：${erased.map((id) => titleOf(id).zh).join('；') || '无'}。`,
        en: `Erased: ${erased.map((id) => titleOf(id).en).join('; ') || 'nothing'}.`,
      },
      letter: {
        kind: 'personal-data',
        title: { zh: '个人信息删除结果', en: 'What was erased of your data' },
        facts: erased.map((id) => ({ label: titleOf(id), value: { zh: '已删除', en: 'erased' } })),
        paragraphs: [...(acceptedBy?.because ?? []), ...kept],
      },
    }
  },
  examples: [
    {
      name: '删掉人脸和对话',
      as: 'li-wei',
      answers: { what: { email: false, particulars: false, face: true, conversations: true, hospitalVisits: true } },
      expect: 'done',
    },
    {
      name: '还想删掉理赔记录，由人答复',
      as: 'lin-yue',
      answers: {
        what: {
          email: true,
          particulars: false,
          face: false,
          conversations: false,
          hospitalVisits: false,
          beyond: '把我以前的理赔记录都删掉',
        },
      },
      expect: 'in-review',
    },
    {
      name: '什么都没选',
      as: 'lin-yue',
      answers: { what: { email: false, particulars: false, face: false, conversations: false, hospitalVisits: false } },
      expect: { fault: '' },
    },
  ],
})

function chosen(what: Readonly<Record<Erasable, boolean>>): Erasable[] {
  return erasable.filter((id) => what[id])
}
