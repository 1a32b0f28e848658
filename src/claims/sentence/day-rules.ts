// The ways to say a day, in order: an earlier rule wins over a later one that overlaps it.
import { addDays, type Day, daysBetween, isDay } from '../../kit/index.ts'
import { festivals } from './festivals.ts'
import { chineseDigits, chineseUnits, numberOf } from './numerals.ts'

const y4 = `20\\d{2}|二[〇零][${chineseDigits}]{2}`
const n = `[\\d${chineseDigits}${chineseUnits}廿]+`
const week = '(?:周|星期|礼拜)'
const weekdays = new Map([...'一二三四五六日天'].map((letter, index) => [letter, Math.min(index, 6)]))
const englishWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekdayNames =
  '(mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `(${months.join('|')})[a-z]*\\.?`

type Rule = readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[], today: Day) => Day | undefined]

export const dayRules: readonly Rule[] = [
  ...festivals,
  [
    new RegExp(
      `(${y4})\\s*[-./年]\\s*(\\d{1,2}|[${chineseDigits}十]+)\\s*[-./月]\\s*(\\d{1,2}|[${chineseDigits}十]+)\\s*[日号]?`,
      'gu',
    ),
    ([y, m, d]) => dayFrom(numberOf(y ?? '') ?? 0, numberOf(m ?? ''), numberOf(d ?? '')),
  ],
  [
    /(?<!\d)(2\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)\s*[日号]?/g,
    ([y, m, d]) => dayFrom(2000 + Number(y), Number(m), Number(d)),
  ],
  [/(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g, ([y, m, d]) => dayFrom(Number(y), Number(m), Number(d))],
  [
    new RegExp(`(前年|去年|今年)\\s*(${n})\\s*月(?:份)?\\s*(${n})\\s*[日号]?`, 'gu'),
    ([y, m, d], today) =>
      dayFrom(yearOf(today) - ['今年', '去年', '前年'].indexOf(y ?? ''), numberOf(m ?? ''), numberOf(d ?? '')),
  ],
  [
    new RegExp(`(上*)(?:(?<=上)个?|这个?|本|当)月(?:份|的)?\\s*(?:(${n})\\s*[日号]|(最后一天))`, 'gu'),
    ([back, d, isLast], today) => (isLast ? lastOfMonth : inMonth)(today, -(back ?? '').length, numberOf(d ?? '')),
  ],
  [
    new RegExp(`(?<![个年\\d])(${n})\\s*月(?:份)?的?(最后一天)`, 'gu'),
    ([m], today) =>
      [0, -12]
        .map((back) => lastOfMonth(today, (numberOf(m ?? '') ?? 0) - Number(today.slice(5, 7)) + back))
        .find((day) => day && day <= today),
  ],
  [
    new RegExp(`(${n}|半)\\s*个?月(?:多)?(?:以前|之前|前)(?:的?今天)?|上个?月的?今天|(去年|前年)的?今天`, 'gu'),
    ([count, year], today) =>
      count === '半'
        ? addDays(today, -15)
        : sameDayBack(today, year ? (year === '去年' ? 12 : 24) : count === undefined ? 1 : numberOf(count)),
  ],
  [
    new RegExp(`(?<![个年\\d])(${n})\\s*月(?:份)?\\s*(${n})(?:\\s*[日号]|(?![\\d个天月]))`, 'gu'),
    ([m, d], today) => latest(today, numberOf(m ?? ''), numberOf(d ?? '')),
  ],
  [
    /(?<![\d.A-Za-z])(\d{1,2})\s*[-/]\s*(\d{1,2})(?!\d|\s*[-/.]|号楼)/g,
    ([m, d], today) => latest(today, Number(m), Number(d)),
  ],
  [
    /(?<![\d.了费¥￥共是到:：药花付报额款计交用销掏出销块元]\s*)(1[0-2]|[1-9])\.(3[01]|[12]\d|[1-9])(?![\d.]|\s*(?:元|块|万|千|折|度|厘米|公斤|公里|米|斤|小时|cm|kg|%|[wWkK]))/g,
    ([m, d], today) => latest(today, Number(m), Number(d)),
  ],
  [/(大+)前(?:[天日晚夜]|儿个?|个儿?)/g, ([big], today) => addDays(today, -2 - (big ?? '').length)],
  [
    /(?<![天日周期拜月年时之以大])前(?:天|日|晚|儿个?|夜|个儿)(?!性|[^，。]{0,3}小时)/g,
    (_, today) => addDays(today, -2),
  ],
  [
    /昨(?:天|日|晚|夜|儿|早|个|午|朝|宵|黑|后晌|前晌|下午|上午)|隔夜|(?<![a-z])(?<!before )yesterday|(?<![a-z])last night/gi,
    (_, today) => addDays(today, -1),
  ],
  [
    /今(?:天|日|早|晨|晚|儿|午|个儿?|朝|夜|上午|下午|中午)(?!年)|刚才|刚刚(?!出院)|方才|刚(?=摔|撞|被|从|给|在)|(?<![a-z])(?:today|this (?:morning|afternoon|evening|noon)|just now|tonight|(?:an?|two|three|\\d+|half an) hours? ago)(?![a-z])/gi,
    (_, today) => today,
  ],
  [
    new RegExp(`(${n})\\s*个?\\s*${week}(?:以前|之前|前)的?${week}([一二三四五六日天])`, 'gu'),
    ([count, w], today) => inWeek(today, -(numberOf(count ?? '') ?? Number.NaN), weekdays.get(w ?? '')),
  ],
  [
    new RegExp(
      `(?<![一二两三四五六七八九十\\d]、?)(${n})\\s*(?:个)?\\s*(天|日|周|星期|礼拜)\\s*(?:多)?(?:以前|之前|前|了?以前)`,
      'gu',
    ),
    ([count, unit], today) => ago(today, numberOf(count ?? ''), unit === '天' || unit === '日' ? 1 : 7),
  ],
  [new RegExp(`(?:${n}|半|几)\\s*(?:个)?(?:多)?(?:小时|钟头|分钟)(?:多)?(?:以前|之前|前)`, 'gu'), (_, today) => today],
  [
    new RegExp(`(?:(大)?(上+)个?|(?:这个?|本))${week}的?(?:${week}|那个?)?([一二三四五六日天])(?![天晚]?都|岁)`, 'gu'),
    ([more, back, w], today) => inWeek(today, -((back ?? '').length + (more ? 1 : 0)), weekdays.get(w ?? '')),
  ],
  [
    new RegExp(`(?<![下上这本个每前])${week}([一二三四五六日天])(?![天晚]?[都]|岁)`, 'gu'),
    ([w], today) => lastOf(today, weekdays.get(w ?? '')),
  ],
  [
    new RegExp(
      `(?<![\\d${chineseDigits}十月\\-/.第路])(${n})\\s*号(?!楼|线|床|车|店|馆|坑|机|井|桌|位|台|院|门|厅|机|台|病房|诊室)`,
      'gu',
    ),
    ([d], today) => ofLatestMonth(today, numberOf(d ?? '')),
  ],
  [/(?<![a-z])day before yesterday(?![a-z])|(?<![a-z])night before last(?![a-z])/gi, (_, today) => addDays(today, -2)],
  [
    /(?<![a-z])(\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month)s? (?:ago|back|earlier)/gi,
    ([count, unit], today) => {
      const many = englishCount(count ?? '')
      return unit?.toLowerCase() === 'month'
        ? sameDayBack(today, many)
        : ago(today, many, unit?.toLowerCase() === 'week' ? 7 : 1)
    },
  ],
  [
    new RegExp(`(?<![a-z])(?:${weekdayNames} (?:of )?last week|last week(?: on)? ${weekdayNames})`, 'gi'),
    ([first, second], today) => inWeek(today, -1, englishWeekday(first ?? second)),
  ],
  [new RegExp(`(?<![a-z])last ${weekdayNames}`, 'gi'), ([w], today) => lastOf(addDays(today, -1), englishWeekday(w))],
  [
    new RegExp(`(?<![a-z])(?:on|this|this past) ${weekdayNames}`, 'gi'),
    ([w], today) => lastOf(today, englishWeekday(w)),
  ],
  [/(?<![a-z])on the (\d{1,2})(?:st|nd|rd|th)(?! of)(?![a-z])/gi, ([d], today) => ofLatestMonth(today, Number(d))],
  [
    new RegExp(`(?<![a-z])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(20\\d{2}))?(?!\\d)`, 'gi'),
    ([m, d, y], today) => english(today, m, d, y),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s*(20\\d{2}))?(?![a-z])`, 'gi'),
    ([d, m, y], today) => english(today, m, d, y),
  ],
]

function dayFrom(year: number, month: number | undefined, date: number | undefined): Day | undefined {
  const written = `${year}-${String(month ?? 0).padStart(2, '0')}-${String(date ?? 0).padStart(2, '0')}`
  return isDay(written) ? written : undefined
}

function yearOf(today: Day): number {
  return Number(today.slice(0, 4))
}

/** The latest such day that is not after today. */
function latest(today: Day, month: number | undefined, date: number | undefined): Day | undefined {
  const tries = [0, 1, 2, 3, 4].map((back) => dayFrom(yearOf(today) - back, month, date))
  return tries.find((value) => value !== undefined && value <= today)
}

function inMonth(today: Day, shift: number, date: number | undefined): Day | undefined {
  const count = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 + shift
  return dayFrom(Math.floor(count / 12), (count % 12) + 1, date)
}

function ofLatestMonth(today: Day, date: number | undefined): Day | undefined {
  const days = [0, -1, -2].map((shift) => inMonth(today, shift, date))
  return days.find((value) => value !== undefined && value <= today)
}

// The day of the same number so many months back, or the last of a shorter month.
function sameDayBack(today: Day, count: number | undefined): Day | undefined {
  if (count === undefined || count > 120) return undefined
  return inMonth(today, -count, Number(today.slice(8))) ?? lastOfMonth(today, -count)
}

function lastOfMonth(today: Day, shift: number): Day | undefined {
  const first = inMonth(today, shift + 1, 1)
  return first && addDays(first, -1)
}

function ago(today: Day, count: number | undefined, days: number): Day | undefined {
  return count === undefined || count > 2_000 ? undefined : addDays(today, -count * days)
}

// Monday is 0; 1970-01-05 was a Monday.
function weekdayOf(on: Day): number {
  return ((daysBetween('1970-01-05', on) % 7) + 7) % 7
}

function inWeek(today: Day, shift: number, weekday: number | undefined): Day | undefined {
  return weekday === undefined || weekday < 0 || Number.isNaN(shift)
    ? undefined
    : addDays(today, shift * 7 + weekday - weekdayOf(today))
}

function lastOf(today: Day, weekday: number | undefined): Day | undefined {
  return weekday === undefined || weekday < 0 ? undefined : addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
}

function englishWeekday(word: string | undefined): number {
  return englishWeekdays.indexOf((word ?? '').slice(0, 3).toLowerCase())
}

function englishCount(word: string): number | undefined {
  const index = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(
    word.toLowerCase().replace('an', 'a'),
  )
  return index < 0 ? Number(word) || undefined : Math.max(index, 1)
}

function english(today: Day, m: string | undefined, d: string | undefined, y: string | undefined): Day | undefined {
  const index = months.indexOf((m ?? '').slice(0, 3).toLowerCase()) + 1
  return y ? dayFrom(Number(y), index, Number(d)) : latest(today, index, Number(d))
}
