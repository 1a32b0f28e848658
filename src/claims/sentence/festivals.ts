// Days that have a name, by either calendar: 国庆第二天, 正月初五, 腊月二十三, 中秋节. Always the latest that is not after today.
import chineseDays from 'chinese-days'
import { addDays, type Day, isDay } from '../../kit/index.ts'
import { numberOf } from './numerals.ts'

type Calendar = 'solar' | 'lunar'
type Named = readonly [names: string, calendar: Calendar, month: number, date: number]

const named: readonly Named[] = [
  ['元旦节?', 'solar', 1, 1],
  ['情人节', 'solar', 2, 14],
  ['三八(?:妇女)?节|妇女节', 'solar', 3, 8],
  ['(?<!周|星期|礼拜|[第十百])五一(?:劳动)?节?|劳动节', 'solar', 5, 1],
  ['五四青年节|青年节', 'solar', 5, 4],
  ['(?<!周|星期|礼拜|[第十百])六一(?:儿童)?节?|儿童节', 'solar', 6, 1],
  ['教师节', 'solar', 9, 10],
  ['国庆节?|十一(?=假期|长假|那天|当天|第)', 'solar', 10, 1],
  ['平安夜', 'solar', 12, 24],
  ['圣诞节?', 'solar', 12, 25],
  ['春节(?!期间|前|后)|(?<!大)年初一', 'lunar', 1, 1],
  ['元宵节?', 'lunar', 1, 15],
  ['端午节?', 'lunar', 5, 5],
  ['七夕节?', 'lunar', 7, 7],
  ['中元节', 'lunar', 7, 15],
  ['中秋节?', 'lunar', 8, 15],
  ['重阳节?', 'lunar', 9, 9],
  ['腊八节?', 'lunar', 12, 8],
]
const terms = ['立春', '清明', '立夏', '夏至', '立秋', '立冬', '冬至'] as const
const sundays = [
  ['母亲节', 5, 2],
  ['父亲节', 6, 3],
] as const
const eve = '除夕|大年三十|年三十|大年夜'
const year = '(?:(前年|去年|今年)的?)?'
const nth = '(?:的?第([二三四五六七])天|的?(前|后|第二)一?天)?'
const lunarDate =
  '初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十'
const lunar = `(?:农历|阴历)\\s*([正冬腊一二三四五六七八九十]{1,2})月(${lunarDate})|([正冬腊])月(${lunarDate})|([一二三四五六七八九十]{1,2})月(初[一二三四五六七八九十])|(大年)(初[一二三四五六七八九十])`

/** The rules that read them, in order. */
export const festivals: readonly (readonly [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[], today: Day) => Day | undefined,
])[] = [
  [
    new RegExp(lunar, 'gu'),
    (groups, today) => {
      const [month, date] = groups.filter((group) => group !== undefined)
      return latestLunar(today, month === '大年' ? 1 : monthOf(month ?? ''), dateOf(date ?? ''))
    },
  ],
  [new RegExp(eve, 'gu'), (_, today) => latestLunar(today, 1, 1, -1)],
  ...named.map(
    ([names, calendar, month, date]) =>
      [
        new RegExp(`${year}(?:${names})${nth}`, 'gu'),
        ([said, ...groups]: readonly (string | undefined)[], today: Day) =>
          inYear(today, said, (on) => shifted(dayIn(calendar, on, month, date), shiftOf(groups))),
      ] as const,
  ),
  ...sundays.map(
    ([name, month, nthOfMonth]) =>
      [
        new RegExp(name, 'gu'),
        (_: unknown, today: Day) => latestYear(today, (year) => sundayOf(year, month, nthOfMonth)),
      ] as const,
  ),
  ...terms.map(
    (term) =>
      [
        new RegExp(`${year}${term}节?${nth}`, 'gu'),
        ([said, ...groups]: readonly (string | undefined)[], today: Day) =>
          inYear(today, said, (on) => shifted(termIn(on, term), shiftOf(groups))),
      ] as const,
  ),
]

function shiftOf([nthDay, beside]: readonly (string | undefined)[]): number {
  if (nthDay) return (numberOf(nthDay) ?? 1) - 1
  return beside === undefined ? 0 : beside === '前' ? -1 : 1
}

function monthOf(written: string): number {
  return { 正: 1, 冬: 11, 腊: 12 }[written] ?? numberOf(written) ?? 0
}

function dateOf(written: string): number {
  return numberOf(written.replace('初', '').replace('廿', '二十')) ?? 0
}

function latestLunar(today: Day, month: number, date: number, shift = 0): Day | undefined {
  return latestYear(today, (on) => shifted(dayIn('lunar', on, month, date), shift))
}

function dayIn(calendar: Calendar, year: number, month: number, date: number): Day | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  if (calendar === 'solar') return isDay(written) ? written : undefined
  if (month < 1 || month > 12 || date < 1 || date > chineseDays.monthDays(year, month)) return undefined
  return chineseDays.getSolarDateFromLunar(written).date
}

function sundayOf(year: number, month: number, nthOfMonth: number): Day {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return addDays(`${year}-0${month}-01`, ((7 - first) % 7) + (nthOfMonth - 1) * 7)
}

function termIn(on: number, term: (typeof terms)[number]): Day | undefined {
  return chineseDays.getSolarTerms(`${on}-01-01`, `${on}-12-31`).find(({ name }) => name === term)?.date
}

function shifted(on: Day | undefined, days: number): Day | undefined {
  return on && addDays(on, days)
}

// In the year that was said, else in the latest in which it is over.
function inYear(today: Day, said: string | undefined, of: (on: number) => Day | undefined): Day | undefined {
  return said ? of(Number(today.slice(0, 4)) - ['今年', '去年', '前年'].indexOf(said)) : latestYear(today, of)
}

function latestYear(today: Day, of: (on: number) => Day | undefined): Day | undefined {
  const now = Number(today.slice(0, 4))
  return [0, 1, 2, 3].map((back) => of(now - back)).find((on) => on !== undefined && on <= today)
}
