// Writes an iCalendar file (RFC 5545) of whole-day events: all that is needed of the format, so no library for it.
import { addDays, type Day } from './time.ts'

export interface CalendarEvent {
  /** The same event keeps its uid: a calendar that reads the file again moves it instead of doubling it. */
  readonly uid: string
  readonly on: Day
  readonly summary: string
  readonly description: string
  /** Days before at which the calendar reminds; none when absent. */
  readonly remindDaysBefore?: number
}

/** The file's text. `at` is the instant it was made; `product` names who made it, e.g. `-//Mendian//Family//ZH`. */
export function writeCalendar(calendar: {
  readonly name: string
  readonly product: string
  readonly at: Date
  readonly events: readonly CalendarEvent[]
}): string {
  const { name, product, at, events } = calendar
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`, // what most calendars read in place of NAME (RFC 7986)
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, on, summary, description, remindDaysBefore }: CalendarEvent, at: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${at.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plain(on)}`,
    `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`, // the day after: the end is not part of it (§3.6.1)
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...(remindDaysBefore === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(summary)}`,
          `TRIGGER:-P${remindDaysBefore}D`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ]
}

function plain(on: Day): string {
  return on.replaceAll('-', '')
}

/** §3.3.11: backslash, semicolon and comma are escaped, a line break is written `\n`, other control characters may not stand. */
function escaped(words: string): string {
  const marked = words.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')
  return [...marked].filter((letter) => letter >= ' ' && letter !== '\u007f').join('')
}

const octetsMax = 75

/** §3.1: no line is longer than 75 octets; it goes on after a line break and a space, and no character is cut in two. */
function folded(line: string): string {
  let [parts, octets] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > octetsMax) {
      parts += '\r\n '
      octets = 1
    }
    parts += letter
    octets += size
  }
  return parts
}
