/** Amounts as documents print them: figures and Chinese capital words, to fen. */

const figures = /-?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|-?\d+(?:\.\d{1,2})?/

/** Fen of the first amount in figures in the text ("¥1,234.50元" → 123450), or undefined. */
export function fenOfFigures(text: string): number | undefined {
  const found = figures.exec(likeDigits(text))?.[0]
  if (found === undefined) return undefined
  const [yuan = '0', rest = ''] = found.replaceAll(',', '').split('.')
  const fen = Number(rest.padEnd(2, '0'))
  const whole = Math.abs(Number(yuan)) * 100 + fen
  if (!Number.isSafeInteger(whole)) return undefined
  return found.startsWith('-') ? -whole : whole
}

/** Letters that stand where only a digit can, and the gaps and full stops printing puts inside a number. */
function likeDigits(text: string): string {
  return text
    .replace(/[,，]/g, ',')
    .replace(/(?<=[\d.,])[Oo]|[Oo](?=[\d.,])/g, '0')
    .replace(/(?<=[\d.,])[lI|](?=[\d.,]|$)/g, '1')
    .replace(/(?<=\d)\s*[.。·]\s*(?=\d)/g, '.')
    .replace(/(?<=\d),(?=\d{2}(?!\d))/g, '.')
}

const digits = new Map([
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((c, i) => [c, i] as const),
  ...[...'〇一二三四五六七八九'].map((c, i) => [c, i] as const),
  ...([
    ['两', 2],
    ['貳', 2],
    ['弍', 2],
    ['叄', 3],
    ['参', 3],
    ['陸', 6],
  ] as const),
])

const units = new Map([
  ['拾', 10],
  ['十', 10],
  ['佰', 100],
  ['百', 100],
  ['仟', 1000],
  ['千', 1000],
])

const wordRun =
  /[零〇壹贰叁肆伍陆柒捌玖一二三四五六七八九两貳弍叄参陸拾十佰百仟千万萬亿]+(?:[圆元园]|(?=[角分]))[零壹贰叁肆伍陆柒捌玖一二三四五六七八九角分整正]*/

/** The part of the text that is an amount in capital words ("捌佰陆拾元整"), or undefined. */
export function wordsIn(text: string): string | undefined {
  return wordRun.exec(text.replace(/\s/g, ''))?.[0]
}

/** Fen of an amount in words, or undefined when the words do not make a number. */
export function fenOfWords(text: string): number | undefined {
  const words = wordsIn(text)
  if (words === undefined) return undefined
  const split = words.search(/[圆元园]/)
  const yuan = split < 0 ? 0 : wholeNumber(words.slice(0, split))
  const rest = words.slice(split + 1)
  const jiao = /([^零角分整正])角/.exec(rest)?.[1]
  const fen = /([^零角分整正])分/.exec(rest)?.[1]
  const small = (jiao ? (digits.get(jiao) ?? NaN) : 0) * 10 + (fen ? (digits.get(fen) ?? NaN) : 0)
  const total = yuan === undefined ? NaN : yuan * 100 + small
  return Number.isSafeInteger(total) ? total : undefined
}

function wholeNumber(words: string): number | undefined {
  let total = 0
  let section = 0
  let digit = 0
  for (const c of words) {
    const unit = units.get(c)
    if (digits.has(c)) digit = digits.get(c) ?? 0
    else if (unit) {
      section += (digit || 1) * unit
      digit = 0
    } else if (c === '万' || c === '萬') {
      total += (section + digit) * 10_000
      section = 0
      digit = 0
    } else if (c === '亿') {
      total = (total + section + digit) * 100_000_000
      section = 0
      digit = 0
    } else return undefined
  }
  return total + section + digit
}
