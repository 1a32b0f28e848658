// A text as units of 16 bits: a Chinese character is one, so is a word or number in other letters. Who speaks of whom differs
// from insurer to insurer (我们, 本公司, 保险人): each such word is one unit, and `meantBy` makes those of one meaning the same.
const sentenceEnd = 0
const pause = 1
const wordsFrom = 0xa000
const wordsCount = 0x5000
const numbersFrom = 0xf000
const numbersCount = 0xff0
const rolesFrom = 0xa0 // where nothing else stands

/** Words that stand for the same thing, the longer found before the shorter. */
const roles: readonly (readonly string[])[] = [
  ['被保险人'],
  ['保险公司', '本公司', '贵公司', '承保人', '保险人', '我们', '你们'],
  ['投保人', '保单持有人', '消费者', '您', '我'],
  [
    '本保险合同',
    '本主险合同',
    '本附加险合同',
    '本附加合同',
    '保险合同',
    '附加合同',
    '本合同',
    '合同',
    '保险单',
    '电子保单',
    '保单',
  ],
  ['赔偿', '赔付', '给付', '理赔'],
  ['保险费', '保费'],
  ['死亡', '身故', '去世'],
  ['变更', '修改', '更改', '变动'],
  ['交纳', '缴纳', '交付', '缴付'],
  ['解除合同', '退保'],
  ['第三者', '第三人', '第三方'],
  ['保险金额', '保额'],
  ['资料', '材料'],
]
const allWords = roles.flat()
const unitOfWord = new Map(allWords.map((word, at) => [word, String.fromCharCode(rolesFrom + at)]))
const rolesTo = rolesFrom + allWords.length
const heads = Uint16Array.from(roles.flatMap((words) => words.map(() => rolesFrom + allWords.indexOf(words[0] ?? ''))))
const roleWords = new RegExp([...unitOfWord.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Words by which a contract or a question shows its manner; each is one bit of its style, in this order. */
export const styleWords = [
  '保险人',
  '保险公司',
  '我们',
  '本公司',
  '投保人',
  '您',
  '我',
  '被保险人',
  '受益人',
  '赔偿',
  '给付',
  '赔付',
  '保险金',
  '退还',
  '主险',
  '附加',
  '年金',
  '机动车',
  '货物',
  '财产',
  '团体',
  '疾病',
  '医疗',
  '身故',
  '死亡',
  '责任',
  '本合同',
  '保险合同',
  '保单',
] as const

const inside: Readonly<Record<string, RegExp>> = { 保险人: /(?<!被)保险人/, 我: /(?<!自)我(?!们)/ }

/** One bit for each of the style words a text uses. */
export function styleOf(text: string): number {
  let style = 0
  styleWords.forEach((word, bit) => {
    if (inside[word]?.test(text) ?? text.includes(word)) style |= 1 << bit
  })
  return style
}

/** Printed in bold, a line often comes out of a PDF several times over: it counts once. */
function withoutEchoes(text: string): string {
  const once = text.replace(/(.)\1{3,}/gu, '$1')
  return once === text ? text : once.replace(/(.{3,80}?)\1+/gsu, '$1').replace(/(.{3,80}?)\1+/gsu, '$1')
}

export function plainText(text: string): string {
  return withoutEchoes(text.normalize('NFKC').toLowerCase())
}

const endings = /[。;!\n]|\.(?=\s)/
const isEnd = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) isEnd[code] = endings.test(String.fromCharCode(code)) ? 1 : 0

/** The units of a plain text, with its breaks. */
export function unitsOf(plain: string): Uint16Array {
  const text = plain.replace(roleWords, (word) => unitOfWord.get(word) ?? word)
  const units = new Uint16Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isHan(code) || isRole(code) || code === 0x25) {
      units[count] = code
      count += 1
    } else if (isWordLetter(code)) {
      const from = at
      const number = isDigit(code)
      while (number ? isDigit(text.charCodeAt(at + 1)) : isLatin(text.charCodeAt(at + 1))) at += 1
      units[count] = number ? numberUnit(text.slice(from, at + 1)) : wordUnit(text.slice(from, at + 1))
      count += 1
    } else {
      const ends = code === 0x3002 || isEnd[code] === 1 || (code === 0x2e && text.charCodeAt(at + 1) === 0x20)
      const before = count > 0 ? units[count - 1] : sentenceEnd
      if (before === sentenceEnd) continue
      if (before === pause) count -= 1
      units[count] = ends ? sentenceEnd : pause
      count += 1
    }
  }
  return units.slice(0, count)
}

export const isSentenceEnd = (unit: number): boolean => unit === sentenceEnd
export const isLetter = (unit: number): boolean => unit > pause
export const isNumber = (unit: number): boolean => unit >= numbersFrom
/** A word stands for itself; one Chinese character says little. */
export const isWord = (unit: number): boolean => unit >= wordsFrom
/** The same unit for all words that stand for the same thing. */
export const meantBy = (unit: number): number =>
  unit >= rolesFrom && unit < rolesTo ? (heads[unit - rolesFrom] ?? unit) : unit
/** Two neighbours as one term. */
export const pairOf = (one: number, next: number): number => ((one << 16) | next) >>> 0
/** A word as a term of its own. */
export const termOfWord = (unit: number): number => (unit << 16) >>> 0
/** An idea as a term: below all pairs, for a unit begins at 0x25. */
export const termOfIdea = (idea: number): number => 0x10000 + idea

const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000
const isRole = (code: number): boolean => code >= rolesFrom && code < rolesTo
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isWordLetter = (code: number): boolean => isDigit(code) || isLatin(code)

function numberUnit(digits: string): number {
  return numbersFrom + (Number.parseInt(digits.slice(-9), 10) % numbersCount)
}

function wordUnit(word: string): number {
  let hash = 0x811c9dc5
  const stemmed = word.length < 5 ? word : word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
  for (let at = 0; at < stemmed.length; at += 1) hash = Math.imul(hash ^ stemmed.charCodeAt(at), 0x01000193)
  return wordsFrom + ((hash >>> 0) % wordsCount)
}
