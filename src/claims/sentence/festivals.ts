// Days that have a name, by either calendar: 国庆第二天, 正月初五, 腊月二十三, 中秋节. Always the latest that is not after today.
import chineseDays from 'chinese-days'
import { addDays, type Day, daysBetween, isDay } from '../../kit/index.ts'
import { numberOf } from './numerals.ts'

type Calendar = 'solar' | 'lunar'
type Named = readonly [names: string, calendar: Calendar, month: number, date: number]

const named: readonly Named[] = [
  ['元旦节?', 'solar', 1, 1],
  ['情人节', 'solar', 2, 14],
  ['龙抬头|二月二(?!十|[一二三四五六七八九]|号|日)', 'lunar', 2, 2],
  ['植树节', 'solar', 3, 12],
  ['愚人节', 'solar', 4, 1],
  ['护士节', 'solar', 5, 12],
  ['建党节', 'solar', 7, 1],
  ['建军节', 'solar', 8, 1],
  ['万圣(?:节|夜)', 'solar', 10, 31],
  ['双(?:十一|11)|光棍节', 'solar', 11, 11],
  ['双(?:十二|12)', 'solar', 12, 12],
  ['跨年(?:夜|那天|当天|晚上)', 'solar', 12, 31],
  ['三八(?:妇女)?节|妇女节', 'solar', 3, 8],
  ['(?<!周|星期|礼拜|[第十百])五一(?:劳动)?节?|劳动节', 'solar', 5, 1],
  ['五四青年节|青年节', 'solar', 5, 4],
  ['(?<!周|星期|礼拜|[第十百])六一(?:儿童)?节?|儿童节', 'solar', 6, 1],
  ['教师节', 'solar', 9, 10],
  ['国庆节?|(?<![双\\d月三二])十一(?=假期|长假|黄金周|那天|当天|第|放假)', 'solar', 10, 1],
  ['平安夜', 'solar', 12, 24],
  ['圣诞节?', 'solar', 12, 25],
  ['春节|大年初一|(?<!大)年初一', 'lunar', 1, 1],
  ['元宵节?', 'lunar', 1, 15],
  ['端[午阳]节?|五月节', 'lunar', 5, 5],
  ['七夕节?', 'lunar', 7, 7],
  ['中元节?|鬼节|七月半', 'lunar', 7, 15],
  ['中秋节?|八月十五(?!号|日)', 'lunar', 8, 15],
  ['重阳节?', 'lunar', 9, 9],
  ['腊八节?', 'lunar', 12, 8],
  ["\\bNew Year's Day\\b", 'solar', 1, 1],
  ["\\bValentine's Day\\b", 'solar', 2, 14],
  ['\\b(?:Labou?r Day|May Day)\\b', 'solar', 5, 1],
  ['\\bNational Day\\b', 'solar', 10, 1],
  ['\\bHalloween\\b', 'solar', 10, 31],
  ['\\bChristmas Eve\\b', 'solar', 12, 24],
  ['\\bChristmas(?: Day)?\\b', 'solar', 12, 25],
  ["\\bNew Year's Eve\\b", 'solar', 12, 31],
  ['\\bMid-Autumn(?: Festival| Day)?\\b', 'lunar', 8, 15],
  ['\\b(?:Spring Festival|Chinese New Year)(?: Day)?\\b', 'lunar', 1, 1],
  ['\\bDragon Boat Festival\\b', 'lunar', 5, 5],
  ['(?<![大中])小年(?!纪|轻|级)(?:夜)?', 'lunar', 12, 23],
  ['破五|(?<!大)年初五', 'lunar', 1, 5],
]
const terms =
  '立春 惊蛰 春分 清明 谷雨 立夏 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 冬至 小寒 大寒'.split(' ')
// These are also only rain and snow.
const weather = ['雨水', '小雪', '大雪']
const sundays = [
  ['母亲节', 5, 2],
  ['父亲节', 6, 3],
] as const
const eve = '除夕|大年三十|年三十|大年夜'
const year = '(?:(前年|去年|今年)的?)?'
const holiday = '(?:假期|长假|黄金周|小长假|放假|期间|节)?(?:里|的)?'
const nth = `(?:${holiday}第([一二三四五六七八])天|${holiday}(?:的)?(最后|头|前|后|次|隔|翌)([一二两三])?[天日]|(前夜|前夕|前夜里))?(?!假期|长假|黄金周|小长假|期间|前后|放假|前几天|后几天|那几天|这几天|那阵|前那|[前后](?=[，。摔去]|$))`
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
          inYear(today, said, (on) => shifted(dayIn(calendar, on, month, date), groups)),
      ] as const,
  ),
  [
    new RegExp(`感恩节${nth}`, 'gu'),
    (groups, today) => latestYear(today, (on) => shifted(weekdayOf(on, 11, 4, 4), groups)),
  ],
  [
    /(?<!大|月)年?初([二三四六七八九十])(?![几一二三四五六七八九十中高])/gu,
    ([date], today) => soonAfterNewYear(today, dateOf(date ?? '')),
  ],
  ...sundays.map(
    ([name, month, nthOfMonth]) =>
      [
        new RegExp(name, 'gu'),
        (_: unknown, today: Day) => latestYear(today, (year) => weekdayOf(year, month, 0, nthOfMonth)),
      ] as const,
  ),
  ...[...terms, ...weather].map(
    (term) =>
      [
        new RegExp(`${year}${term}${weather.includes(term) ? '(?=节|那天|当天)' : ''}节?${nth}`, 'gu'),
        ([said, ...groups]: readonly (string | undefined)[], today: Day) =>
          inYear(today, said, (on) => shifted(termIn(on, term), groups)),
      ] as const,
  ),
]

// 国庆第三天, 中秋后一天, 五一前两天, 元旦前夜, 国庆假期最后一天.
function shifted(on: Day | undefined, [nthDay, beside, count, eve]: readonly (string | undefined)[]): Day | undefined {
  if (!on) return undefined
  if (nthDay) return addDays(on, (numberOf(nthDay) ?? 1) - 1)
  if (eve) return addDays(on, -1)
  if (beside === '最后') return lastOfHoliday(on)
  if (beside === undefined || beside === '头') return on
  return addDays(on, (beside === '前' ? -1 : 1) * (numberOf(count ?? '一') ?? 1))
}

function lastOfHoliday(on: Day): Day | undefined {
  const days = [1, 2, 3, 4, 5, 6, 7, 8].findIndex((more) => !chineseDays.isHoliday(addDays(on, more)))
  return days > 0 ? addDays(on, days) : undefined
}

function monthOf(written: string): number {
  return { 正: 1, 冬: 11, 腊: 12 }[written] ?? numberOf(written) ?? 0
}

function dateOf(written: string): number {
  return numberOf(written.replace('初', '').replace('廿', '二十')) ?? 0
}

function latestLunar(today: Day, month: number, date: number, shift = 0): Day | undefined {
  return latestYear(today, (on) => {
    const day = dayIn('lunar', on, month, date)
    return day && addDays(day, shift)
  })
}

function dayIn(calendar: Calendar, year: number, month: number, date: number): Day | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  if (calendar === 'solar') return isDay(written) ? written : undefined
  if (month < 1 || month > 12 || date < 1 || date > chineseDays.monthDays(year, month)) return undefined
  return chineseDays.getSolarDateFromLunar(written).date
}

function weekdayOf(year: number, month: number, weekday: number, nthOfMonth: number): Day {
  const first: Day = `${year}-${String(month).padStart(2, '0')}-01`
  const ahead = (weekday - new Date(first).getUTCDay() + 7) % 7
  return addDays(first, ahead + (nthOfMonth - 1) * 7)
}

// 初六 without a month is said in the weeks after New Year.
function soonAfterNewYear(today: Day, date: number): Day | undefined {
  const on = latestLunar(today, 1, date)
  return on && daysBetween(on, today) <= 60 ? on : undefined
}

function termIn(on: number, term: string): Day | undefined {
  return chineseDays.getSolarTerms(`${on}-01-01`, `${on}-12-31`).find(({ name }) => name === term)?.date
}

// In the year that was said, else in the latest in which it is over.
function inYear(today: Day, said: string | undefined, of: (on: number) => Day | undefined): Day | undefined {
  return said ? of(Number(today.slice(0, 4)) - ['今年', '去年', '前年'].indexOf(said)) : latestYear(today, of)
}

function latestYear(today: Day, of: (on: number) => Day | undefined): Day | undefined {
  const now = Number(today.slice(0, 4))
  return [0, 1, 2, 3].map((back) => of(now - back)).find((on) => on !== undefined && on <= today)
}
