// The day, month or year a sentence names, and the length of time. Counted from today; days to come as well as past ones.
import { daysSaid, type Found, numberOf, numeral } from '../../claims/index.ts'
import { addDays, type Day, daysBetween } from '../../kit/index.ts'

type Read = (groups: readonly (string | undefined)[], today: Day) => string | undefined

const year = '(20\\d{2}|大前年|前年|去年|今年|明年|后年|last year|this year|next year)'
const month = `(${numeral})`
const weekdays = '一二三四五六日'
const years = new Map([
  ['大前年', -3],
  ['前年', -2],
  ['去年', -1],
  ['今年', 0],
  ['明年', 1],
  ['后年', 2],
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
])
const englishMonths = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|')

const dates: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`(下+)个?月(?:份|的)?\\s*(${numeral})\\s*[日号]`, 'gu'),
    ([on, date], today) => dayIn(monthAt(today, (on ?? '').length), numberOf(date ?? '')),
  ],
  [/大后天/g, (_, today) => addDays(today, 3)],
  [/后天|day after tomorrow/g, (_, today) => addDays(today, 2)],
  [/明(?:天|日|早|晚)|(?<!after )tomorrow/g, (_, today) => addDays(today, 1)],
  [
    /下个?(?:周|星期|礼拜)([一二三四五六日天])/g,
    ([weekday], today) => addDays(today, 7 - weekdayOf(today) + placeOf(weekday)),
  ],
  [
    new RegExp(`${year}\\s*[年的]?\\s*${month}\\s*月(?:份)?(?!\\s*[\\d一二三四五六七八九十])`, 'gu'),
    ([said, on], today) => monthOf(yearOf(said ?? '', today), numberOf(on ?? '')),
  ],
  [/(上+)个?月|(上)月份|last month/g, ([back], today) => monthAt(today, -(back ?? '上').length)],
  [/这个月|本月|当月|this month/g, (_, today) => monthAt(today, 0)],
  [/下个?月|next month/g, (_, today) => monthAt(today, 1)],
  [
    new RegExp(`(?<![个年第\\d])${month}\\s*月(?:份|底|初)?(?!\\s*[\\d一二三四五六七八九十])`, 'gu'),
    ([on], today) => monthOf(Number(today.slice(0, 4)), numberOf(on ?? '')),
  ],
  [
    new RegExp(`(?:in|of|since|last) (${englishMonths.join('|')})`, 'g'),
    ([on], today) => monthOf(Number(today.slice(0, 4)), englishMonths.indexOf(on ?? '') + 1),
  ],
  [new RegExp(`${year}(?:年|(?![\\d-]))(?:份)?`, 'gu'), ([said], today) => String(yearOf(said ?? '', today))],
  [
    new RegExp(`(${numeral})\\s*年(?:多)?(?:以前|之前|前)`, 'gu'),
    ([count], today) =>
      numberOf(count ?? '') ? String(Number(today.slice(0, 4)) - (numberOf(count ?? '') ?? 0)) : undefined,
  ],
]

/** The first date of a sentence: a day before a month, a month before a year. */
export function dateIn(words: string, today: Day): Found<string> | undefined {
  const days = daysSaid(words, today)
    .filter(({ from }) => !justNow.test(words.slice(from)))
    .map((day) => ({ ...day, value: nearer(day.value, words.slice(day.from, day.to), today) }))
  for (const [pattern, read] of dates) {
    for (const match of words.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length }
      if (days.some(({ from, to }) => span.from < to && span.to > from)) continue
      const value = read(match.slice(1), today)
      if (value !== undefined) return earliest([...days, { value, ...span }])
    }
  }
  return earliest(days)
}

// 刚才 tells of this talk, not of a day.
const justNow = /^(?:刚|方才|just now)/

// 12月8号 said in November is the one to come.
function nearer(day: Day, said: string, today: Day): Day {
  const isOfNoYear =
    /^(?:\p{Script=Han}|\d){1,4}月|^(?:[a-z]+\.? \d|\d+(?:st|nd|rd|th)? (?:of )?[a-z])/u.test(said) &&
    !/20\d\d/.test(said)
  const isLongAgo = daysBetween(day, today) > halfYear
  return isOfNoYear && isLongAgo ? `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` : day
}
const halfYear = 183

function earliest(found: readonly Found<string>[]): Found<string> | undefined {
  return [...found].sort((a, b) => b.value.length - a.value.length || a.from - b.from)[0]
}

const lengths: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(${numeral})\\s*(?:年|周年|years?)(?!\\s*[前初末底]|\\s*[\\d一二三四五六七八九十]+\\s*月)`, 'gu'), 'Y'],
  [new RegExp(`(${numeral})\\s*(?:个月|months?)(?!\\s*前)`, 'gu'), 'M'],
  [new RegExp(`(${numeral})\\s*(?:个?星期|周|个?礼拜|weeks?)(?!\\s*[前年岁])`, 'gu'), 'W'],
  [new RegExp(`(${numeral})\\s*(?:天|日(?![期子])|days?)(?!\\s*前)`, 'gu'), 'D'],
  [/(?<![a-z])(a|one|two|three|four|five|six|seven|eight|nine|ten)[ -]years?(?![a-z])/g, 'Y'],
  [/(?<![a-z])(a|one|two|three|four|five|six|seven|eight|nine|ten)[ -]months?(?![a-z])/g, 'M'],
  [/(?<![a-z])(a|one|two|three|four|five|six|seven|eight|nine|ten)[ -]weeks?(?![a-z])/g, 'W'],
]

const english = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function countOf(said: string): number | undefined {
  const at = english.indexOf(said.replace('an', 'a'))
  return at < 0 ? numberOf(said) : Math.max(1, at)
}

/** 三个月 is P3M, 十年 P10Y, sixty days P60D; a year of the calendar is none. */
export function periodIn(words: string, dateSpan: Found<string> | undefined): Found<string> | undefined {
  const half = /(?<![前后上下])半年/.exec(words)
  if (half) return { value: 'P6M', from: half.index, to: half.index + 2 }
  for (const [pattern, unit] of lengths) {
    for (const match of words.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length }
      if (/(?:第|每|times? |once |every |per )$/.test(words.slice(0, match.index))) continue
      const isDate = dateSpan && span.from < dateSpan.to && span.to > dateSpan.from
      const count = countOf(match[1] ?? '')
      if (!isDate && count !== undefined && count > 0 && count < 1_900) return { value: `P${count}${unit}`, ...span }
    }
  }
  return undefined
}

function yearOf(said: string, today: Day): number {
  const shift = years.get(said)
  return shift === undefined ? Number(said) : Number(today.slice(0, 4)) + shift
}

function monthOf(inYear: number, on: number | undefined): string | undefined {
  return on && on <= 12 ? `${inYear}-${String(on).padStart(2, '0')}` : undefined
}

function monthAt(today: Day, shift: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + shift
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

function dayIn(inMonth: string, date: number | undefined): string | undefined {
  return date && date <= 31 ? `${inMonth}-${String(date).padStart(2, '0')}` : undefined
}

// Monday is 0.
function weekdayOf(today: Day): number {
  return (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
}

function placeOf(weekday: string | undefined): number {
  return weekdays.indexOf(weekday === '天' ? '日' : (weekday ?? '一'))
}
