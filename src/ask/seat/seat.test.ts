// The rules of the seat without a database: who is needed, how long it takes, when somebody is there, whether to ask how it went.
import { describe, expect, test } from 'vitest'
import { checkVariables } from './canned.ts'
import { callWindows, type Hours, hours, isOpen, openings } from './hours.ts'
import { draftMinutes } from './notes.ts'
import { asksRating } from './rate.ts'
import { skillOf } from './skills.ts'
import { expectedWait } from './waiting-time.ts'

describe('who is needed', () => {
  test.each([
    [['我的理赔怎么还没到账'], [], 'claims'],
    [['保费扣了两次', '转人工'], [], 'money'],
    [['你们骗人，我要投诉，理赔一个月没消息'], [], 'complaints'],
    [['我想买一份意外险'], [], 'sales'],
    [['收不到验证码'], [], 'account'],
    [['Can I change the beneficiary'], [], 'policies'],
    [['在吗', '转人工'], ['borrow'], 'money'],
    [['转人工'], ['change-beneficiary'], 'policies'],
    [['转人工'], [], 'general'],
    [['理赔要什么材料', '那体检怎么约'], [], 'benefits'],
  ])('%j after %j: %s', (sentences, serviceIds, wanted) => expect(skillOf({ sentences, serviceIds })).toBe(wanted))
})

describe('the wait', () => {
  const busy = { before: 2, seats: 1, held: 3, handledSeconds: [300, 600, 300, 300, 900] }
  test('is the promise where somebody is free', () =>
    expect(expectedWait({ before: 0, seats: 1, held: 2, handledSeconds: [] })).toEqual({ seconds: 90 }))
  test('follows from who is before and how long it took lately', () => {
    expect(expectedWait(busy)).toEqual({ seconds: 300 })
    expect(expectedWait({ ...busy, seats: 2, held: 6 })).toEqual({ seconds: 150 })
  })
  test('is not told where it is not known', () => {
    expect(expectedWait({ ...busy, seats: 0 })).toEqual({ unknown: 'nobody-there' })
    expect(expectedWait({ ...busy, handledSeconds: [60, 60] })).toEqual({ unknown: 'no-experience' })
  })
})

describe('hours', () => {
  const set: Hours = { workdays: { from: '09:00', to: '18:00' }, otherDays: null }
  const at = (written: string) => new Date(`${written}+08:00`)
  test('of a working day, by the calendar of the State Council', () => {
    expect(isOpen(set, at('2026-11-26T09:00:00'))).toBe(true)
    expect(isOpen(set, at('2026-11-26T18:00:00'))).toBe(false)
    expect(isOpen(set, at('2026-10-01T10:00:00'))).toBe(false) // National Day, a Thursday
    expect(openings(set, at('2026-11-27T19:00:00'))[0]?.from).toEqual(at('2026-11-30T09:00:00')) // Friday evening
  })
  test('a call is promised for two hours that lie ahead', () => {
    const [first, second] = callWindows(set, at('2026-11-26T16:40:00'))
    expect(first).toEqual({ from: at('2026-11-26T17:00:00'), to: at('2026-11-26T18:00:00') })
    expect(second?.from).toEqual(at('2026-11-27T09:00:00'))
  })
  test('an end before its beginning, and never, are no hours', () => {
    expect(hours.safeParse({ workdays: { from: '18:00', to: '09:00' }, otherDays: null }).success).toBe(false)
    expect(hours.safeParse({ workdays: null, otherDays: null }).success).toBe(false)
  })
})

describe('asking how it went', () => {
  const over = { rating: null, ratingSkippedAt: null, closedAt: null, closedHow: null, leftAt: null }
  const said = (sentence: string) => [{ by: 'customer' as const, sentence }, { by: 'store' as const }]
  const asks = (more: object, sentence = '犹豫期多久') => {
    const blank = {
      customerId: '',
      id: '',
      openedAt: new Date(),
      touchedAt: new Date(),
      handedOverAt: null,
      takenAt: null,
    }
    const rest = { takenBy: null, takenByName: null, ratingComment: null, ratedAt: null, readTo: null }
    return asksRating({ ...blank, ...rest, ...over, ...more }, said(sentence))
  }
  test('once it is solved, left or ended by a person, with the store alone too', () => {
    expect(asks({})).toBe(false)
    expect(asks({}, '好的，谢谢')).toBe(true)
    expect(asks({ leftAt: new Date() })).toBe(true)
    expect(asks({ closedAt: new Date(), closedHow: 'person' })).toBe(true)
  })
  test('not twice, and not of somebody who had gone', () => {
    expect(asks({ leftAt: new Date(), rating: 4 })).toBe(false)
    expect(asks({ leftAt: new Date(), ratingSkippedAt: new Date() })).toBe(false)
    expect(asks({ closedAt: new Date(), closedHow: 'quiet' })).toBe(false)
  })
})

test('a canned answer knows its variables', () => {
  expect(() => checkVariables({ zh: '{customer.name}您好', en: 'Hello {customer.name}' })).not.toThrow()
  expect(() => checkVariables({ zh: '{customer.nmae}您好', en: 'Hello' })).toThrow('canned-variable-unknown')
})

test('minutes begin from what was said, without the wish for a person', () => {
  const message = (by: 'customer' | 'staff', sentence: string) => ({
    id: '',
    at: new Date(),
    by,
    staffName: null,
    channel: 'chat' as const,
    sentence,
  })
  const said = [
    message('customer', '我想找人工'),
    message('customer', '保费扣了两次'),
    message('staff', '已为您退回一笔'),
  ]
  expect(draftMinutes(said)).toEqual({ wanted: '保费扣了两次', done: '已为您退回一笔' })
})
