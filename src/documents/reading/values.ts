/** From the text beside a label to a normalised value, by the type the vocabulary gives the field. */
import { fenOfFigures, wordsIn } from './amounts.ts'
import type { FieldRule } from './vocabulary.ts'

/** The normalised value and the characters of the text it was taken from. */
export type Parsed = { value: string; from: number; to: number }

/** The value a text begins with or holds, or undefined when there is none of that type. */
export function parseValue(rule: FieldRule, text: string): Parsed | undefined {
  switch (rule.type) {
    case 'money':
      return moneyIn(text)
    case 'words':
      return wordsValue(text)
    case 'date':
      return dateIn(text)
    case 'until':
      return untilIn(text)
    case 'person':
      return matched(text, /^[\s:*]*([\p{Script=Han}](?:[\p{Script=Han}·*]|\s(?=[\p{Script=Han}](?:\s|$))){1,14})/u)
    case 'code':
      return codeIn(text, rule.min ?? 4, rule.max ?? 32)
    case 'plate':
      return plateIn(text)
    case 'word':
      return wordIn(text, rule.words ?? {})
    case 'text':
    case 'paragraph':
      return textIn(text, rule)
  }
}

function matched(text: string, pattern: RegExp): Parsed | undefined {
  const match = pattern.exec(text)
  const group = match?.[1]
  if (!match || group === undefined) return undefined
  const from = match.index + match[0].lastIndexOf(group)
  return { value: group.replace(/\s/g, ''), from, to: from + group.length }
}

function found(text: string, part: string | undefined): Parsed | undefined {
  if (part === undefined) return undefined
  const from = Math.max(0, text.indexOf(part))
  return { value: part, from, to: Math.min(text.length, from + part.length) }
}

/** 园 is how 圆 is misread: no amount is written with it. */
function wordsValue(text: string): Parsed | undefined {
  const words = found(text, wordsIn(text))
  return words && { ...words, value: words.value.replaceAll('园', '圆') }
}

function moneyIn(text: string): Parsed | undefined {
  const match = /[¥￥Y$]?\s*-?[\dOo][\d,，.。·OolI\s]*/.exec(text)
  const fen = match ? fenOfFigures(match[0]) : undefined
  if (!match || fen === undefined) return undefined
  return { value: String(fen), from: match.index, to: match.index + match[0].trimEnd().length }
}

const datePatterns = [
  /(\d{4})\s*[年\-./]\s*(\d{1,2})\s*[月\-./]\s*(\d{1,2})(?:\s*[日号])?/,
  /(?<!\d)(\d{4})\s+(\d{1,2})\s+(\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d{2})[\s年.-]?(\d{2})[\s月.-]?(\d{2})(?!\d)/,
]

/** YYYY-MM-DD of the first calendar date in the text. */
export function dateIn(text: string): Parsed | undefined {
  for (const pattern of datePatterns) {
    const match = pattern.exec(text)
    const value = match ? calendarDate(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined
    if (match && value) return { value, from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

function calendarDate(year: string, month: string, day: string): string | undefined {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined
}

function codeIn(text: string, min: number, max: number): Parsed | undefined {
  const match = /[A-Za-z0-9](?:[A-Za-z0-9]|[\s-](?=[A-Za-z0-9]))*/.exec(text)
  const value = match?.[0].replace(/[\s-]/g, '').replace(/^(\d{17})x$/, '$1X') ?? ''
  if (!match || value.length < min || value.length > max || !/\d/.test(value)) return undefined
  return { value, from: match.index, to: match.index + match[0].length }
}

/** A number plate (GA 36): province, letter, five or six characters; the dot between them is left out. */
function plateIn(text: string): Parsed | undefined {
  const match = /\p{Script=Han}[A-HJ-NP-Z][\s·.•-]{0,3}[A-HJ-NP-Z0-9]{5,6}/u.exec(text)
  if (!match) return undefined
  return { value: match[0].replace(/[\s·.•-]/g, ''), from: match.index, to: match.index + match[0].length }
}

/** The later end of "2019.05.20-2039.05.20", or 长期 (no end). */
function untilIn(text: string): Parsed | undefined {
  const forever = found(text, /长期/.exec(text)?.[0])
  if (forever) return forever
  const first = dateIn(text)
  const second = first && dateIn(text.slice(first.to))
  return first && second ? { value: second.value, from: first.to + second.from, to: first.to + second.to } : undefined
}

/** One of the words the vocabulary knows; its value is what the vocabulary calls it. */
function wordIn(text: string, words: Record<string, string>): Parsed | undefined {
  let first: Parsed | undefined
  for (const [word, value] of Object.entries(words)) {
    const from = text.indexOf(word)
    if (from >= 0 && (!first || from < first.from || (from === first.from && word.length > first.to - first.from)))
      first = { value, from, to: from + word.length }
  }
  return first
}

function textIn(text: string, rule: FieldRule): Parsed | undefined {
  const value = text.replace(/\s+/g, '').replace(/[,;:。、]+$/, '')
  if (value.length < (rule.min ?? 2) || value.length > (rule.max ?? 300)) return undefined
  return { value, from: 0, to: text.length }
}
