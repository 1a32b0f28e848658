import { expect, test } from 'vitest'
import { findEvent, saysOtherwise } from './event.ts'

test.each([
  '左前臂骨折',
  '支气管炎',
  '未见骨折，肺炎',
  '摔伤后感染',
  '急性阑尾炎',
  '车祸',
  '复查',
  '',
  '外伤史不详，椎间盘突出',
  '狂犬疫苗',
])('%s tells another cause exactly when the event found has one', (said) => {
  for (const cause of ['accident', 'illness'] as const) {
    const told = findEvent(said).cause?.value
    expect(saysOtherwise(said, cause)).toBe(told !== undefined && told !== cause)
  }
})
