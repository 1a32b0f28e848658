// When it happened: the days people say, never one in the future.
import { addDays, type Day, daysBetween, isDay } from '../../kit/index.ts'
import { festivals } from './festivals.ts'
import { clauseBefore, type Found } from './found.ts'
import { chineseDigits, chineseUnits, numberOf } from './numerals.ts'

const y4 = `20\\d{2}|二[〇零][${chineseDigits}]{2}`
const n = `[\\d${chineseDigits}${chineseUnits}]+`
const weekdays = new Map([...'一二三四五六日天'].map((letter, index) => [letter, Math.min(index, 6)]))
const englishWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `(${months.join('|')})[a-z]*\\.?`

type Rule = readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[], today: Day) => Day | undefined]

// Earlier rules win over later ones that overlap them.
const rules: readonly Rule[] = [
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
  [new RegExp(`(?:上上个?月)\\s*(${n})\\s*[日号]`, 'gu'), ([d], today) => inMonth(today, -2, numberOf(d ?? ''))],
  [new RegExp(`(?:上个?月)\\s*(${n})\\s*[日号]`, 'gu'), ([d], today) => inMonth(today, -1, numberOf(d ?? ''))],
  [new RegExp(`(?:这个?月|本月|当月)\\s*(${n})\\s*[日号]`, 'gu'), ([d], today) => inMonth(today, 0, numberOf(d ?? ''))],
  [
    new RegExp(`(?<![个年\\d])(${n})\\s*月(?:份)?\\s*(${n})(?:\\s*[日号]|(?![\\d个天月]))`, 'gu'),
    ([m, d], today) => latest(today, numberOf(m ?? ''), numberOf(d ?? '')),
  ],
  [
    /(?<![\d.])(\d{1,2})\s*[-/]\s*(\d{1,2})(?!\d|\s*[-/.]|号楼)/g,
    ([m, d], today) => latest(today, Number(m), Number(d)),
  ],
  [
    /(?<![\d.了费¥共是到:：]\s*)(1[0-2]|[1-9])\.(3[01]|[12]\d|[1-9])(?![\d.]|\s*(?:元|块|万|千|折|度|厘米|公斤|cm|kg|%))/g,
    ([m, d], today) => latest(today, Number(m), Number(d)),
  ],
  [/大前[天日]/g, (_, today) => addDays(today, -3)],
  [/(?<![天日周期拜月年时之以])前(?:天|日|晚|儿个?|夜)(?!性)/g, (_, today) => addDays(today, -2)],
  [/昨(?:天|日|晚|夜|儿|早|个儿|午)|(?<![a-z])yesterday|(?<![a-z])last night/gi, (_, today) => addDays(today, -1)],
  [
    /今(?:天|日|早|晨|晚|儿|午)|刚才|刚刚|刚(?=摔|撞|被|出)|半小时前|(?<![a-z])(?:today|this (?:morning|afternoon|evening)|just now|tonight)(?![a-z])/gi,
    (_, today) => today,
  ],
  [
    new RegExp(`(${n})\\s*(?:个)?\\s*(天|日|周|星期|礼拜)\\s*(?:多)?(?:以前|之前|前)`, 'gu'),
    ([count, unit], today) => ago(today, numberOf(count ?? ''), unit === '天' || unit === '日' ? 1 : 7),
  ],
  [/半个?月(?:多)?(?:以前|之前|前)/g, (_, today) => addDays(today, -15)],
  [new RegExp(`(?:${n}|半)\\s*(?:个)?(?:小时|钟头|分钟)(?:以前|之前|前)`, 'gu'), (_, today) => today],
  [/上上个?(?:周|星期|礼拜)([一二三四五六日天])/g, ([w], today) => inWeek(today, -2, weekdays.get(w ?? ''))],
  [/上个?(?:周|星期|礼拜)([一二三四五六日天])/g, ([w], today) => inWeek(today, -1, weekdays.get(w ?? ''))],
  [/(?:这个?|本)(?:周|星期|礼拜)([一二三四五六日天])/g, ([w], today) => inWeek(today, 0, weekdays.get(w ?? ''))],
  [
    /(?<![下上这本个每])(?:周|星期|礼拜)([一二三四五六日天])(?![天晚]?[都]|岁)/g,
    ([w], today) => lastOf(today, weekdays.get(w ?? '')),
  ],
  [
    new RegExp(`(?<![\\d${chineseDigits}十月\\-/.第路])(${n})\\s*号(?!楼|线|床|院|门|厅|机|台|病房|诊室)`, 'gu'),
    ([d], today) => ofLatestMonth(today, numberOf(d ?? '')),
  ],
  [/(?<![a-z])day before yesterday(?![a-z])/gi, (_, today) => addDays(today, -2)],
  [
    /(?<![a-z])(\d+|a|an|one|two|three|four|five|six|seven) (day|week)s? ago/gi,
    ([count, unit], today) => ago(today, englishCount(count ?? ''), unit?.toLowerCase() === 'week' ? 7 : 1),
  ],
  [
    /(?<![a-z])last (mon|tue|wed|thu|fri|sat|sun)[a-z]*/gi,
    ([w], today) => lastOf(addDays(today, -1), englishWeekdays.indexOf((w ?? '').toLowerCase())),
  ],
  [
    /(?<![a-z])on (mon|tue|wed|thu|fri|sat|sun)[a-z]*/gi,
    ([w], today) => lastOf(today, englishWeekdays.indexOf((w ?? '').toLowerCase())),
  ],
  [
    new RegExp(`(?<![a-z])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(20\\d{2}))?(?!\\d)`, 'gi'),
    ([m, d, y], today) => english(today, m, d, y),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s*(20\\d{2}))?(?![a-z])`, 'gi'),
    ([d, m, y], today) => english(today, m, d, y),
  ],
]

/** The day of the event. Of several days the one said with the event wins, else the earliest: an accident comes before the visit. */
export function findDay(sentence: string, today: Day, eventAt: number | undefined): Found<Day> | undefined {
  const days = allDays(sentence, today)
  const inClause =
    eventAt === undefined
      ? []
      : days.filter((found) => found.to <= eventAt && clauseBefore(sentence, eventAt).length >= eventAt - found.from)
  const choice = inClause.length > 0 ? inClause : days
  return [...choice].sort((a, b) => (a.value < b.value ? -1 : 1))[0]
}

function allDays(sentence: string, today: Day): Found<Day>[] {
  const found: Found<Day>[] = []
  const taken: { from: number; to: number }[] = []
  for (const [pattern, read] of rules) {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (taken.some((span) => from < span.to && to > span.from)) continue
      taken.push({ from, to })
      const value = read(match.slice(1), today)
      const isOther =
        /^\s*(?:买了?(?:的|这|那|份|个)*(?:保|意外|医疗|重疾)|投保|生效|出生|(?:才|刚)?出的?院|拆线|上的?保险|交的?保费|复查|复诊)/.test(
          sentence.slice(to),
        )
      if (value !== undefined && value <= today && !isOther) found.push({ value, from, to })
    }
  }
  return found
}

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

function ago(today: Day, count: number | undefined, days: number): Day | undefined {
  return count === undefined || count > 2_000 ? undefined : addDays(today, -count * days)
}

// Monday is 0; 1970-01-05 was a Monday.
function weekdayOf(on: Day): number {
  return ((daysBetween('1970-01-05', on) % 7) + 7) % 7
}

function inWeek(today: Day, shift: number, weekday: number | undefined): Day | undefined {
  return weekday === undefined ? undefined : addDays(today, shift * 7 + weekday - weekdayOf(today))
}

function lastOf(today: Day, weekday: number | undefined): Day | undefined {
  return weekday === undefined || weekday < 0 ? undefined : addDays(today, -((weekdayOf(today) - weekday + 7) % 7))
}

function englishCount(word: string): number | undefined {
  const index = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'].indexOf(
    word.toLowerCase().replace('an', 'a'),
  )
  return index < 0 ? Number(word) || undefined : Math.max(index, 1)
}

function english(today: Day, m: string | undefined, d: string | undefined, y: string | undefined): Day | undefined {
  const index = months.indexOf((m ?? '').slice(0, 3).toLowerCase()) + 1
  return y ? dayFrom(Number(y), index, Number(d)) : latest(today, index, Number(d))
}
