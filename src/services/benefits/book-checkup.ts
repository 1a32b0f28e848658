// A check-up out of one's benefits: who goes, which centre, when.
import { bookCheckup, listEntitlements } from '../../benefits/index.ts'
import { ask, field, no, service, sign, yes } from '../../catalogue/index.ts'
import { addDays } from '../../kit/index.ts'
import { listSlots } from '../../providers/index.ts'

const daysAhead = 30
const slotsShown = 1_000
const words = {
  centre: { zh: '体检中心', en: 'Check-up centre' },
  person: { zh: '谁去体检', en: 'Who goes' },
  slot: { zh: '日期和时间', en: 'Day and time' },
}

export default service({
  id: 'book-checkup',
  counter: 'benefits',
  about: 'person',
  mandate: 'servicing',
  title: { zh: '预约体检', en: 'Book a check-up' },
  summary: {
    zh: '用您的体检权益，选中心和时间，随时可改期',
    en: 'Use your check-up benefit; choose where and when, move it any time',
  },
  basis: ['关于规范保险公司健康管理服务的通知（银保监办发〔2020〕83号）'],
  says: [
    '预约体检',
    '约体检',
    '做体检',
    '体检怎么约',
    '检查身体',
    'book a checkup',
    'health check',
    'medical check-up',
  ],
  steps: {
    where: ask(
      { zh: '谁去、去哪里', en: 'Who and where' },
      { personId: field.person({ title: words.person }), centreId: field.option({ title: words.centre }) },
    ),
    when: ask({ zh: '什么时候', en: 'When' }, { slotId: field.option({ title: words.slot }) }),
    signature: sign({ zh: '确认预约', en: 'Confirm' }),
  },
  async facts(db, { customer, today }) {
    const [entitlements, slots] = await Promise.all([
      listEntitlements(db, customer.customerId),
      listSlots(db, { from: addDays(today, 1), to: addDays(today, daysAhead), page: { limit: slotsShown } }),
    ])
    const usable = entitlements.find(
      ({ left, validFrom, validUntil }) => left > 0 && validFrom <= today && today <= validUntil,
    )
    return { usable, slots: slots.items.filter(({ free }) => free > 0) }
  },
  may: ({ usable, slots }) => {
    if (!usable) return no({ zh: '您现在没有可用的体检权益', en: 'You have no check-up benefit to use now' })
    if (slots.length === 0)
      return no({
        zh: '近 30 天的号已约满，请过几天再来看看',
        en: 'The next 30 days are fully booked; please look again in a few days',
      })
    return yes
  },
  known: ({ customer }) => ({ where: { personId: customer.customerId } }),
  options({ slots, answers }) {
    const centres = new Map(slots.map((slot) => [slot.providerId, slot]))
    const shown = slots.filter(({ providerId }) => providerId === answers.where?.centreId)
    return {
      'where.centreId': [...centres].map(([value, { providerName, city, address }]) => ({
        value,
        label: { zh: providerName, en: providerName },
        note: { zh: `${city} ${address}`, en: `${city} ${address}` },
      })),
      'when.slotId': shown.map(({ id, onDay, atTime, free }) => ({
        value: id,
        label: { zh: `${onDay} ${atTime}`, en: `${onDay} ${atTime}` },
        note: { zh: `余 ${free} 位`, en: `${free} left` },
      })),
    }
  },
  check({ answers, slots, usable, customer }, step) {
    if (step === 'where' && answers.where?.personId !== customer.customerId && !usable?.family)
      return [{ pointer: '/personId', detail: { zh: '这项权益只限本人使用', en: 'This benefit is for yourself only' } }]
    const slot = slots.find(({ id }) => id === answers.when?.slotId)
    if (step === 'when' && slot?.providerId !== answers.where?.centreId)
      return [
        { pointer: '/slotId', detail: { zh: '请选择所选中心的时间', en: 'Choose a time at the centre you chose' } },
      ]
    return []
  },
  preview({ answers: { when }, slots, usable, today }) {
    const slot = slots.find(({ id }) => id === when.slotId)
    return {
      effectiveOn: today,
      changes: [
        { label: words.centre, to: `${slot?.providerName ?? ''} ${slot?.address ?? ''}` },
        { label: words.slot, to: `${slot?.onDay ?? ''} ${slot?.atTime ?? ''}` },
        {
          label: { zh: '剩余次数', en: 'Visits left' },
          from: String(usable?.left ?? 0),
          to: String(Math.max(0, (usable?.left ?? 0) - 1)),
        },
      ],
      notes: [
        {
          zh: '体检前一天都可以改期或取消，次数会退回',
          en: 'You can move or cancel it until the day before; the visit is given back',
        },
        {
          zh: '由合作体检机构提供服务，体检不是诊断和治疗',
          en: 'Provided by a partner centre; a check-up is neither diagnosis nor treatment',
        },
      ],
    }
  },
  async apply(tx, { answers: { where, when }, usable, customer }) {
    const { bookingId, slot } = await bookCheckup(tx, {
      customerId: customer.customerId,
      entitlementId: usable?.id ?? '',
      personId: where.personId,
      slotId: when.slotId,
    })
    return {
      says: {
        zh: `约好了：${slot.onDay} ${slot.atTime}，${slot.providerName}。请空腹，带身份证。`,
        en: `Booked: ${slot.onDay} ${slot.atTime}, ${slot.providerName}. Please come fasting and bring your ID.`,
      },
      leadsTo: { type: 'booking', id: bookingId },
    }
  },
  examples: [
    {
      name: '本人体检',
      as: 'lin-yue',
      answers: { where: { personId: '$person:lin-yue', centreId: '$first' }, when: { slotId: '$first' } },
      expect: 'done',
    },
    { name: '没有权益', as: 'wang-fang', expect: 'may-not' },
    {
      name: '不在名单上的时间',
      as: 'li-wei',
      answers: { where: { personId: '$person:li-wei', centreId: '$first' }, when: { slotId: 'none' } },
      expect: { fault: '/slotId' },
    },
  ],
})
