// Exact values of a sentence: which policy, whose, when, how long, how much, what illness, where.
import { expect, test } from 'vitest'
import { leaningOn } from './before.ts'
import { slotsIn } from './slots.ts'

const hearing = {
  today: '2026-11-26',
  family: [
    { name: '林悦', relation: 'self' },
    { name: '李小满', relation: 'child' },
  ],
  names: ['福满终身寿险', '康护百万医疗', '安行定期寿险'],
} as const
const heard = (says: string) => slotsIn(says, hearing)

test.each([
  ['我妈那份医疗险哪天到期', { person: 'parent', policy: 'medical' }],
  ['用保单借两万', { amount: 2_000_000 }],
  ['借３.５w 应急', { amount: 3_500_000 }],
  ['borrow 20k on my annuity', { amount: 2_000_000, policy: 'annuity' }],
  ['福满终身寿的现金价值', { policy: '福满终身寿' }],
  ['尾号 0482 那份还有效吗', { policy: '0482' }],
  ['我在协和医院看的甲状腺癌能报吗', { hospital: '协和医院', disease: '甲状腺癌' }],
  ['上个月的甲状腺癌手术能报吗', { date: '2026-10', disease: '甲状腺癌' }],
  ['昨天孩子骨折了', { date: '2026-11-25', person: 'child', disease: '骨折' }],
  ['下个月五号扣保费', { date: '2026-12-05' }],
  ['去年交的保费', { date: '2025' }],
  ['缓交三个月', { period: 'P3M' }],
  ['改成交二十年', { period: 'P20Y' }],
  ['小满的意外险', { person: '小满', policy: 'accident' }],
  ['受益人从爸爸改成老公', { person: 'spouse' }],
  ['我自己的重疾险保什么', { person: 'self', policy: 'critical-illness' }],
  ['打 12378 投诉', {}],
  ['受益人我占 50%', {}],
  ['我的保单还有效吗', {}],
])('%s', (says, slots) => expect(heard(says).slots).toEqual(slots))

test('a sentence that only changes a value leans on the one before', () => {
  const before = { scenario: 'policy-until', slots: { policy: 'medical' } }
  expect(leaningOn(before, heard('那我妈那份呢'))).toEqual({
    scenario: 'policy-until',
    slots: { policy: 'medical', person: 'parent' },
  })
  expect(leaningOn({ scenario: 'borrow', slots: { amount: 2_000_000 } }, heard('make it 25,000'))?.slots).toEqual({
    amount: 2_500_000,
  })
  expect(leaningOn(before, heard('我妈想换受益人'))).toBeUndefined()
})
