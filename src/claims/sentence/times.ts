// The hour, when it was said: 下午三点半, 15:20, 晚上十一点, at 3 pm.
import type { Found } from './found.ts'
import { chineseDigits, numberOf } from './numerals.ts'

const n = `[\\d${chineseDigits}十]{1,3}`
const clock = new RegExp(
  `(凌晨|清晨|早上|早晨|上午|今早|昨早|中午|午后|下午|傍晚|晚上|昨晚|今晚|夜里|后半夜|半夜|昨夜)?\\s*(?:(\\d{1,2})[:：](\\d{2})|(${n})\\s*点(?:钟)?(?:(半)|([一三])刻|(${n})\\s*分?)?)`,
  'gu',
)
const english = /(?<![\d.])(\d{1,2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)/gi
const late = /下午|午后|傍晚|晚上|昨晚|今晚|夜里|昨夜|半夜/

/** The hour as HH:MM. */
export function findTime(sentence: string): Found<string> | undefined {
  for (const match of sentence.matchAll(clock)) {
    const [text, part = '', h, m, hour, half, quarters, minutes] = match
    if (/^\s*(?:多钱|[个些]|儿小)/.test(sentence.slice(match.index + text.length))) continue
    const asked = numberOf(h ?? hour ?? '')
    const minute = half ? 30 : quarters ? (numberOf(quarters) ?? 0) * 15 : (numberOf(m ?? minutes ?? '零') ?? 0)
    const value = clockTime(asked, minute, part)
    if (value) return { value, from: match.index, to: match.index + text.length }
  }
  for (const match of sentence.matchAll(english)) {
    const hour = (Number(match[1]) % 12) + ((match[3] ?? '').toLowerCase().startsWith('p') ? 12 : 0)
    const value = clockTime(hour, Number(match[2] ?? 0), '')
    if (value) return { value, from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

function clockTime(hour: number | undefined, minute: number, part: string): string | undefined {
  if (hour === undefined || hour > 24 || minute > 59) return undefined
  const isNight = /半夜|夜里|昨夜|晚上|昨晚|今晚/.test(part) && (hour === 12 || (hour < 5 && /夜/.test(part)))
  const shifted = isNight
    ? hour % 12
    : late.test(part) && hour < 12
      ? hour + 12
      : part === '中午' && hour < 4
        ? hour + 12
        : hour % 24
  return `${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
