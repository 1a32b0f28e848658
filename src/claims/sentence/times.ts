// The hour, when it was said: 下午三点半, 15:20, 晚上十一点, at 3 pm.
import type { Found } from './found.ts'
import { chineseDigits, numberOf } from './numerals.ts'

const n = `[\\d${chineseDigits}十]{1,3}`
const parts =
  '凌晨|拂晓|清晨|清早|大清早|一大早|一早|早上|早晨|早起|大早上|上午|今早|昨早|前早|中午|正午|晌午|午后|下午|后晌|后半晌|傍晚|黄昏|傍黑|天黑|晚上|晚间|昨晚|今晚|前晚|当晚|那晚|晚|夜里|夜间|深夜|后半夜|下半夜|大半夜|三更半夜|半夜|午夜|昨夜|前夜|夜'
const clock = new RegExp(
  `(?:(${parts})的?(?:大概|大约|差不多|也就|快|将近|约|不到|刚过|是|，|,)?)?\\s*(?:(\\d{1,2})[:：](\\d{2})(?!\\d)|(${n})(?:来|多)?\\s*(?:点(?!几)|时(?!间|候|不|常|[的不，。]))(?:钟|整)?(?:(半)|过?([一三])刻|过?(${n})(?![个天次块元号多])\\s*分?)?)`,
  'gu',
)
const english =
  /(?<![\d.])(\d{1,2})(?:[:.](\d{2}))?\s*(?:(am|pm|a\.m\.|p\.m\.)(?![a-z])|o'?clock(?: (in the (?:morning|afternoon|evening)|at night))?|(in the (?:morning|afternoon|evening)|at night))/gi
const late = /下午|午后|后晌|后半晌|傍|黄昏|天黑|晚|深夜|夜|afternoon|evening|night|^p/i

/** The hour as HH:MM. */
export function findTime(sentence: string): Found<string> | undefined {
  for (const match of sentence.matchAll(english)) {
    const [text, hour = '', minutes, half, part, other] = match
    const said = half ?? part ?? other ?? ''
    const value = clockTime((Number(hour) % 12) + (late.test(said) ? 12 : 0), Number(minutes ?? 0), '')
    if (value) return { value, from: match.index, to: match.index + text.length }
  }
  for (const match of sentence.matchAll(clock)) {
    const [text, said, h, m, hour, half, quarters, minutes] = match
    if (isNoHour(text, sentence.slice(match.index + text.length))) continue
    const part = said ?? partBefore(sentence, match.index)
    const asked = numberOf(h ?? hour ?? '')
    const minute = half ? 30 : quarters ? (numberOf(quarters) ?? 0) * 15 : (numberOf(m ?? minutes ?? '零') ?? 0)
    const value = clockTime(asked, minute, part)
    if (value) return { value, from: match.index, to: match.index + text.length }
  }
  return undefined
}

const lookBack = 24
const partOfDay = new RegExp(parts, 'gu')

// 昨晚吃了海鲜，十一点多…: the part of the day was said before.
function partBefore(sentence: string, at: number): string {
  return [...sentence.slice(Math.max(0, at - lookBack), at).matchAll(partOfDay)].at(-1)?.[0] ?? ''
}

// 好一点, 三点要求: a little, and a count of points.
function isNoHour(text: string, after: string): boolean {
  return (
    /^\s*(?:多钱|[个些]|儿小|要求|建议|原因|问题|意见)/.test(after) ||
    (/^[\s,，]*(?:一|1)点$/.test(text) && !/^[多左钟]/.test(after))
  )
}

function clockTime(hour: number | undefined, minute: number, part: string): string | undefined {
  if (hour === undefined || hour > 24 || minute > 59) return undefined
  return `${String(ofDay(hour, part) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

// The hour of 24: 晚上八点 20, 夜里一点 1, 半夜十二点 0, 中午一点 13.
function ofDay(hour: number, part: string): number {
  if (/凌晨|拂晓/.test(part) && hour === 12) return 0
  if (/晚|夜/.test(part) && (hour === 12 || hour < 5)) return hour % 12
  if (/后半夜|下半夜/.test(part)) return hour
  if (late.test(part) && hour < 12) return hour + 12
  return /中午|正午|晌午/.test(part) && hour < 5 ? hour + 12 : hour
}
