// A lost policy is frozen: nothing that moves money can be done until the report is lifted.
import { ask, field, identify, no, open, owned, service, yes } from '../../catalogue/index.ts'
import { administer, has, statusOf } from '../../policies/index.ts'

const what = {
  paper: { zh: '纸质保单', en: 'The paper policy' },
  'id-card': { zh: '身份证', en: 'My ID card' },
  phone: { zh: '手机', en: 'My phone' },
} as const

export default service({
  id: 'report-lost-policy',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  title: { zh: '保单挂失', en: 'Report a lost policy' },
  summary: { zh: '先冻结退保、贷款、领取，保障不变', en: 'Freezes surrender, loans and payouts; cover goes on' },
  basis: ['合同约定的保单挂失', '民法典 §509'],
  says: ['保单挂失', '保单被偷了先冻结', '怕别人拿我的保单去贷款', '挂失', 'report my policy lost', 'freeze my policy'],
  steps: {
    identity: identify('id'),
    loss: ask(
      { zh: '丢了什么', en: 'What is lost' },
      {
        what: field.choice({ title: { zh: '丢失的是', en: 'What is lost' } }, ['paper', 'id-card', 'phone'], what),
        on: field.date({ title: { zh: '哪天发现的', en: 'Noticed on' } }),
      },
    ),
  },
  may: (facts) =>
    has(statusOf(facts.policy, facts.product, facts.today), 'frozen')
      ? no(
          { zh: '已经挂失了；找到后请解除挂失', en: 'It is reported lost already; lift the report once found' },
          'lift-lost-report',
        )
      : (owned(facts) ?? open(facts) ?? yes),
  known: ({ today }) => ({ loss: { on: today } }),
  check: ({ answers: { loss }, today }, step) =>
    step === 'loss' && loss && loss.on > today
      ? [{ pointer: '/on', detail: { zh: '不能晚于今天', en: 'It cannot be later than today' } }]
      : [],
  preview: ({ answers: { loss }, today }) => ({
    effectiveOn: today,
    changes: [
      {
        label: { zh: '退保、贷款、领取、变更受益人', en: 'Surrender, loans, payouts, beneficiaries' },
        from: { zh: '可以办理', en: 'open' },
        to: { zh: '冻结', en: 'frozen' },
      },
      { label: { zh: '丢失的是', en: 'What is lost' }, to: what[loss.what] },
    ],
    notes: [
      { zh: '保障不变，理赔照常受理，保费照常交', en: 'Cover goes on, claims are taken, premiums stay due' },
      {
        zh: '找到后由您本人解除；要一份新保单，解除后可以补发',
        en: 'You lift it yourself; a new copy can be had after that',
      },
    ],
  }),
  async apply(tx, { answers: { loss }, policy }) {
    await administer(tx, { policy, kind: 'frozen', new: { because: 'lost', what: loss.what, noticedOn: loss.on } })
    return {
      says: {
        zh: '已挂失：退保、贷款、领取都办不了，保障不变。',
        en: 'Reported lost: no surrender, loan or payout; cover goes on.',
      },
    }
  },
  examples: [
    {
      name: '纸质保单丢了',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { loss: { what: 'paper', on: '$today' } },
      expect: 'done',
    },
    {
      name: '日期在将来',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { loss: { what: 'paper', on: '$today+1' } },
      expect: { fault: '/on' },
    },
    { name: '被保险人不能挂失', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})
