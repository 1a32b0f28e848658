// Business dates as people write them: 2026年11月26日, 26 Nov 2026.
import type { Text } from './text.ts'
import type { Day } from './time.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-03-01` → `2026年3月1日` / `1 Mar 2026`. */
export function dayInWords(on: Day): Text {
  const [year, month, date] = on.split('-').map(Number)
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${months[Number(month) - 1] ?? month} ${year}` }
}

const written = /(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])-\d{2}(?![\w-])/g

// Figures stand off from Chinese words; a date that begins or ends with one need not.
const needless = /(?<=[\p{Script=Han}\p{P}]) (?=\d{4}年)|(?<=\d日) (?=[\p{Script=Han}\p{P}])/gu

/** Words that leave the store on paper or by message: the dates within are written as people of each language write them. */
export function datesIn(words: string | Text): Text {
  const { zh, en } = typeof words === 'string' ? { zh: words, en: words } : words
  const chinese = zh.replace(written, (day) => dayInWords(day).zh)
  return {
    zh: chinese === zh ? zh : chinese.replace(needless, ''),
    en: en.replace(written, (day) => dayInWords(day).en),
  }
}
