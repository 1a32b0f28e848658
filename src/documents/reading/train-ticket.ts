/** Train tickets have no labels: everything is told by its form and its neighbours. */
import { fenOfFigures } from './amounts.ts'
import { type Found, foundAs } from './found.ts'
import { joined, type Line, overlapY, rowsOf, slice } from './layout.ts'
import { dateIn } from './values.ts'

const trainNumber = /(?<![A-Z0-9])([GDCZTKYLS]\d{1,4}|\d{4})(?!\d)/
const seatClass = /(新空调)?(二等座|一等座|商务座|特等座|二等卧|一等卧|硬座|软座|硬卧|软卧|高级软卧|动卧|无座)/

export function trainFields(lines: Line[]): Found[] {
  const rows = rowsOf(lines)
  return [
    ...ticketNumber(lines),
    ...route(lines),
    ...departure(rows),
    ...first(lines, 'seat', /(\d{1,2})\s*车\s*(\d{1,3}[A-F]?)\s*号?(上铺|中铺|下铺)?|(\d{1,2})\s*车\s*(无座)/, (m) =>
      seat(m),
    ),
    ...price(lines),
    ...first(lines, 'seatClass', seatClass, (m) => m[0]),
  ]
}

function first(lines: Line[], name: string, pattern: RegExp, value: (match: RegExpExecArray) => string): Found[] {
  for (const line of lines) {
    const match = pattern.exec(line.text)
    if (match) return [foundAs(name, value(match), slice(line, match.index, match.index + match[0].length))]
  }
  return []
}

function seat(match: RegExpExecArray): string {
  const [, car = match[4] ?? '', place, berth = ''] = match
  return match[5] ? `${car}车无座` : `${car}车${place ?? ''}号${berth}`
}

/** The number at the head: two letters and digits on blue tickets, one letter on red ones; O cannot stand among the digits. */
function ticketNumber(lines: Line[]): Found[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y)
  const form = /(?<![A-Z0-9])(?:[A-Z][\dO]{2}[A-Z][\dO]{6}|[A-Z][\dO]{6})(?![A-Z0-9])/
  return first(sorted, 'ticketNumber', form, (m) => m[0].slice(0, 1) + m[0].slice(1).replaceAll('O', '0'))
}

/** Departure station, train and arrival station stand side by side; the stations are set larger, so their middles differ. */
function route(lines: Line[]): Found[] {
  for (const line of lines) {
    const train = trainNumber.exec(line.text)
    if (!train) continue
    const beside = lines.filter((l) => l === line || overlapY(l, line) > 0.3).sort((a, b) => a.x - b.x)
    const whole = joined(beside.map((l) => ({ ...l, text: `${l.text} `, at: [...l.at, 1] })))
    const number = train[1] ?? ''
    const at = whole.text.indexOf(number)
    const before = station(whole, 0, at)
    const after = station(whole, at + number.length, whole.text.length)
    if (!before || !after) continue
    return [
      foundAs('fromStation', before.name, before.span),
      foundAs('train', number, slice(whole, at, at + number.length)),
      foundAs('toStation', after.name, after.span),
    ]
  }
  return []
}

function station(line: Line, from: number, to: number): { name: string; span: Line } | undefined {
  const match = /(\p{Script=Han}[\p{Script=Han}\s]{0,8}?)\s*(?:站|$)/u.exec(line.text.slice(from, to).trimEnd())
  const name = match?.[1]?.replace(/\s/g, '')
  if (!match || !name || name.length > 6) return undefined
  return { name, span: slice(line, from + match.index, from + match.index + match[0].length) }
}

function departure(rows: Line[][]): Found[] {
  for (const row of rows) {
    const whole = joined(row)
    const date = dateIn(whole.text)
    const time = /(\d{1,2})\s*[:：]\s*(\d{2})\s*开?/.exec(whole.text.slice(date?.to ?? 0))
    if (!date || !time) continue
    const to = date.to + time.index + time[0].length
    return [
      foundAs(
        'departsAt',
        `${date.value} ${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}`,
        slice(whole, date.from, to),
      ),
    ]
  }
  return []
}

function price(lines: Line[]): Found[] {
  for (const line of lines) {
    const match = /[¥￥Y半羊]\s*(\d[\d.]*)\s*元?|(\d+\.\d{1,2})\s*元/.exec(line.text)
    const fen = match ? fenOfFigures(match[1] ?? match[2] ?? '') : undefined
    if (match && fen !== undefined)
      return [foundAs('priceFen', String(fen), slice(line, match.index, match.index + match[0].length))]
  }
  return []
}
