import { expect, test } from 'vitest'
import { type CalendarEvent, writeCalendar } from './icalendar.ts'

const at = new Date('2026-11-26T01:02:03.456Z')
const event: CalendarEvent = { uid: 'a@shop', on: '2026-12-31', summary: '交费', description: '一期' }
const write = (change: Partial<CalendarEvent> = {}) =>
  writeCalendar({ name: '家庭', product: '-//T//T//ZH', at, events: [{ ...event, ...change }] })
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

test('a whole-day event ends on the day after, also over a year’s end', () => {
  const lines = unfold(write())
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//T//T//ZH'])
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:a@shop',
      'DTSTAMP:20261126T010203Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:交费',
    ]),
  )
  expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
})

test('a reminder stands in an alarm of the event; without one there is none', () => {
  const lines = unfold(write({ remindDaysBefore: 3 }))
  const [begin, end] = [lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM')]
  expect(lines.slice(begin, end)).toEqual(['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:交费', 'TRIGGER:-P3D'])
  expect(lines[end + 1]).toBe('END:VEVENT')
  expect(write()).not.toContain('VALARM')
})

test('marks are escaped and nothing of a text can become a line of its own', () => {
  const lines = unfold(write({ summary: 'a,b;c\\d\r\nBEGIN:VEVENT', description: 'x\u0007y' }))
  expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VEVENT')
  expect(lines).toContain('DESCRIPTION:xy')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
})

test.each(['示例人寿福满终身寿险'.repeat(12), 'x'.repeat(300), '👪'.repeat(40)])(
  'lines have 75 octets at most and no character is cut',
  (words) => {
    const file = write({ description: words })
    const sizes = file.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\ufffd')
    expect(unfold(file)).toContain(`DESCRIPTION:${words}`)
  },
)

test('every line ends with CR LF', () => expect(write().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/))
