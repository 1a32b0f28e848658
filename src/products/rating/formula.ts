// The small language of rating formulas: `基础费率 * 职业因子 * if(age >= 66, 1.2, 1)`. Decimals throughout, no access to anything but the names given.
import { Decimal } from 'decimal.js'
import type { Text } from '../../kit/index.ts'

export type Formula =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'name'; readonly name: string; readonly column: number }
  | { readonly kind: 'call'; readonly name: Call; readonly of: readonly Formula[] }
  | { readonly kind: 'binary'; readonly sign: Sign; readonly left: Formula; readonly right: Formula }

type Sign = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '!='

// How many arguments each takes.
const calls = { min: [1, 20], max: [1, 20], if: [3, 3], round: [2, 2], up: [2, 2], down: [2, 2], pow: [2, 2] } as const
type Call = keyof typeof calls

/** What is wrong with a formula, and where: columns are counted from 1. */
export class FormulaError extends Error {
  readonly column: number
  readonly text: Text

  constructor(column: number, text: Text) {
    super(`${column}: ${text.en}`)
    this.name = 'FormulaError'
    this.column = column
    this.text = text
  }
}

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end'
  readonly text: string
  readonly column: number
}

const depthMost = 50
const lengthMost = 2_000

/** Parses a formula. Raises `FormulaError` with the column. */
export function parseFormula(written: string): Formula {
  if (written.length > lengthMost) throw new FormulaError(lengthMost, { zh: '公式太长', en: 'the formula is too long' })
  const tokens = tokensOf(written)
  let at = 0
  let depth = 0
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '', column: written.length + 1 }
  const next = (): Token => {
    const token = peek()
    at += 1
    return token
  }
  const expect = (text: string) => {
    const token = next()
    if (token.text !== text) throw strange(token, `「${text}」`)
  }
  const level = (signs: readonly Sign[], below: () => Formula, chains: boolean) => (): Formula => {
    let left = below()
    for (let sign = signs.find((one) => one === peek().text); sign; sign = signs.find((one) => one === peek().text)) {
      next()
      left = { kind: 'binary', sign, left, right: below() }
      if (!chains) break
    }
    return left
  }
  const unary = (): Formula => {
    if (peek().text !== '-') return atom()
    next()
    return { kind: 'binary', sign: '-', left: { kind: 'number', value: new Decimal(0) }, right: nested(unary) }
  }
  const product = level(['*', '/'], unary, true)
  const sum = level(['+', '-'], product, true)
  const comparison = level(['<=', '<', '>=', '>', '!=', '='], sum, false)
  const nested = <T>(read: () => T): T => {
    depth += 1
    if (depth > depthMost) throw new FormulaError(peek().column, { zh: '括号套得太深', en: 'nested too deeply' })
    const value = read()
    depth -= 1
    return value
  }
  const atom = (): Formula => {
    const token = next()
    if (token.kind === 'number') return { kind: 'number', value: new Decimal(token.text) }
    if (token.text === '(') {
      const inner = nested(comparison)
      expect(')')
      return inner
    }
    if (token.kind !== 'name') throw strange(token, '数、名字或括号', 'a number, a name or a bracket')
    return peek().text === '(' ? call(token) : { kind: 'name', name: token.text, column: token.column }
  }
  const call = (token: Token): Formula => {
    const name = callOf(token.text)
    if (!name)
      throw new FormulaError(token.column, {
        zh: `没有 ${token.text} 这个函数`,
        en: `there is no function ${token.text}`,
      })
    next()
    const of = [nested(comparison)]
    while (peek().text === ',') {
      next()
      of.push(nested(comparison))
    }
    expect(')')
    const [least, most] = calls[name]
    if (of.length < least || of.length > most)
      throw new FormulaError(token.column, {
        zh: `${name} 要 ${least} 个参数，这里有 ${of.length} 个`,
        en: `${name} takes ${least} arguments, here are ${of.length}`,
      })
    return { kind: 'call', name, of }
  }
  const whole = comparison()
  if (peek().kind !== 'end') throw strange(peek(), '运算符或结尾', 'an operator or the end')
  return whole
}

function callOf(text: string): Call | undefined {
  return text === 'min' ||
    text === 'max' ||
    text === 'if' ||
    text === 'round' ||
    text === 'up' ||
    text === 'down' ||
    text === 'pow'
    ? text
    : undefined
}

function strange({ text, column }: Token, wanted: string, wantedEn = wanted): FormulaError {
  const stood = text === '' ? '结尾 the end' : text
  return new FormulaError(column, {
    zh: `这里应为${wanted}，却是 ${stood}`,
    en: `${wantedEn} is needed here, not ${stood}`,
  })
}

function tokensOf(written: string): Token[] {
  const tokens: Token[] = []
  const pattern = /\s*(?:(\d+(?:\.\d+)?)(%?)|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|!=|[-+*/<>=(),]|×|÷)|(\S))/guy
  for (const found of written.matchAll(pattern)) {
    const [all, number, percent, name, sign, other] = found
    const column = found.index + (all.length - all.trimStart().length) + 1
    if (other !== undefined)
      throw new FormulaError(column, { zh: `不认识的符号 ${other}`, en: `${other} is not understood` })
    if (number !== undefined)
      tokens.push({ kind: 'number', text: percent ? new Decimal(number).div(100).toString() : number, column })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, column })
    else tokens.push({ kind: 'sign', text: sign === '×' ? '*' : sign === '÷' ? '/' : (sign ?? ''), column })
  }
  return tokens
}

/** The names a formula asks for, each once, with the column where it first stands. */
export function namesIn(formula: Formula): ReadonlyMap<string, number> {
  if (formula.kind === 'name') return new Map([[formula.name, formula.column]])
  const parts = formula.kind === 'call' ? formula.of : formula.kind === 'binary' ? [formula.left, formula.right] : []
  return new Map(parts.flatMap((part) => [...namesIn(part)]).reverse())
}

/** The value of a formula; a comparison is 1 or 0. Raises `FormulaError` for a name without value and for division by zero. */
export function evaluate(formula: Formula, lookUp: (name: string) => Decimal | undefined): Decimal {
  if (formula.kind === 'number') return formula.value
  if (formula.kind === 'name') {
    const value = lookUp(formula.name)
    if (value) return value
    throw new FormulaError(formula.column, { zh: `${formula.name} 没有值`, en: `${formula.name} has no value` })
  }
  if (formula.kind === 'call') return callValue(formula.name, formula.of, lookUp)
  const left = evaluate(formula.left, lookUp)
  const right = evaluate(formula.right, lookUp)
  switch (formula.sign) {
    case '+':
      return left.plus(right)
    case '-':
      return left.minus(right)
    case '*':
      return left.times(right)
    case '/':
      if (right.isZero()) throw new FormulaError(1, { zh: '除数为零', en: 'division by zero' })
      return left.div(right)
    case '<':
      return truth(left.lt(right))
    case '<=':
      return truth(left.lte(right))
    case '>':
      return truth(left.gt(right))
    case '>=':
      return truth(left.gte(right))
    case '=':
      return truth(left.eq(right))
    case '!=':
      return truth(!left.eq(right))
  }
}

const one = new Decimal(1)
const zero = new Decimal(0)

function truth(holds: boolean): Decimal {
  return holds ? one : zero
}

function callValue(name: Call, of: readonly Formula[], lookUp: (name: string) => Decimal | undefined): Decimal {
  const [condition, yes, no] = of
  if (name === 'if' && condition && yes && no) return evaluate(evaluate(condition, lookUp).isZero() ? no : yes, lookUp)
  const values = of.map((one) => evaluate(one, lookUp))
  if (name === 'min') return Decimal.min(...values)
  if (name === 'max') return Decimal.max(...values)
  const [value = new Decimal(0), second = new Decimal(0)] = values
  if (name === 'pow') return value.pow(second)
  const mode = name === 'up' ? Decimal.ROUND_UP : name === 'down' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP
  return value.toDecimalPlaces(Math.min(12, Math.max(0, second.toNumber())), mode)
}
