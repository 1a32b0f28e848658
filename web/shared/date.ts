// Business dates are `YYYY-MM-DD` in Asia/Shanghai; instants are ISO strings.
import type { Language } from './text.ts'

const zone = 'Asia/Shanghai'

/** `2026-11-22` → `2026年11月22日` / `22 Nov 2026`. */
export function formatDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'zh') return `${Number(year)}年${Number(month)}月${Number(date)}日`
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** An instant with date and time to the minute. */
export function formatInstant(instant: string, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  )
}

/** The time of day of an instant, to the second: for progress that ticks. */
export function formatClock(instant: string, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: zone }).format(new Date(instant))
}

/** Whole days from one business date to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The business date of an instant. */
export function dayIn(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant)
}

/** The hour of an instant, 0–23. */
export function hourIn(instant: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(instant))
}

/** Business dates within words, written as people of the language write them. */
export function datesIn(words: string, language: Language): string {
  const written = words.replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (day) => formatDay(day, language))
  if (written === words || language !== 'zh') return written
  // figures stand off from Chinese words; a date that begins or ends with one need not
  return written.replace(/(?<=\p{Script=Han}) (?=\d{4}年)|(?<=\d日) (?=\p{Script=Han})/gu, '')
}
