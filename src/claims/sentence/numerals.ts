// Chinese and mixed numerals as people say them: 八百六 = 860, 一千二 = 1200, 三万五, 1.2万, 1千5.
const digits = new Map([...'零一二三四五六七八九'].map((letter, value) => [letter, value]))
for (const [index, letter] of [...'〇壹贰叁肆伍陆柒捌玖'].entries()) digits.set(letter, index)
digits.set('两', 2)
digits.set('俩', 2)

const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1_000],
  ['仟', 1_000],
  ['万', 10_000],
  ['萬', 10_000],
])

export const chineseDigits = '零〇一二两俩三四五六七八九壹贰叁肆伍陆柒捌玖'
export const chineseUnits = '十拾百佰千仟万萬'

/** Source of a pattern for one numeral. */
export const numeral = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+|[${chineseDigits}${chineseUnits}])(?:\\.?\\d|[${chineseDigits}${chineseUnits}])*`

type Token = { kind: 'zero' } | { kind: 'digit' | 'number'; value: number } | { kind: 'unit'; value: number }

/** The value of a numeral; undefined when it is a range (五六百) or not a number. */
export function numberOf(written: string): number | undefined {
  const tokens = tokensOf(written.replaceAll(',', ''))
  if (!tokens || tokens.length === 0) return undefined
  return tokens.some((token) => token.kind === 'unit') ? withUnits(tokens) : withoutUnits(tokens)
}

function tokensOf(written: string): Token[] | undefined {
  const tokens: Token[] = []
  for (const [part] of written.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const digit = digits.get(part)
    const unit = units.get(part)
    if (/^\d/.test(part)) tokens.push({ kind: 'number', value: Number(part) })
    else if (digit === 0) tokens.push({ kind: 'zero' })
    else if (digit !== undefined) tokens.push({ kind: 'digit', value: digit })
    else if (unit !== undefined) tokens.push({ kind: 'unit', value: unit })
    else return undefined
  }
  return tokens
}

// A number in figures, or digits read out one by one (八六零).
function withoutUnits(tokens: readonly Token[]): number | undefined {
  const [first] = tokens
  if (tokens.length === 1) return first && 'value' in first ? first.value : 0
  if (tokens.some((token) => token.kind === 'number') || tokens.length === 2) return undefined
  return tokens.reduce((sum, token) => sum * 10 + ('value' in token ? token.value : 0), 0)
}

function withUnits(tokens: readonly Token[]): number | undefined {
  let total = 0
  let section = 0
  let held: number | undefined
  let unit = 1
  let zero = false
  for (const token of tokens) {
    if (token.kind === 'zero') {
      zero = true
    } else if (token.kind !== 'unit') {
      if (held !== undefined) return undefined // 五六百 is a range, not a number
      held = token.value
    } else {
      if (held === undefined && section === 0 && token.value !== 10) return undefined // 几百: nothing before the unit
      if (token.value === 10_000) {
        total += (section + (held ?? 0)) * token.value
        section = 0
      } else {
        section += (held ?? 1) * token.value
      }
      held = undefined
      unit = token.value
      zero = false
    }
  }
  const tail = held === undefined ? 0 : unit >= 100 && !zero && held < 10 ? (held * unit) / 10 : held
  return total + section + tail
}
