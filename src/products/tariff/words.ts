// The words of published tariffs, and the dimension and value each says. A word that is not here is reported, never guessed at.

/** Values by dimension: `{ sex: 'F', pay: '10', term: 'to-80' }`. Ages and years are whole numbers or ranges `16-65`. */
export type Point = Readonly<Record<string, string>>

/** The order of columns in what is written; a dimension of the product's own comes after these. */
export const knownDimensions: readonly string[] = [
  'sex',
  'age',
  'term',
  'pay',
  'annuity-from',
  'payout',
  'plan',
  'class',
  'public',
  'renewal',
  'frequency',
  'deductible',
  'deductible-days',
  'reimbursement',
  'sum-band',
  'tier',
  'days',
  'months',
  'liability',
  'year',
]

interface Word {
  readonly pattern: RegExp
  read(found: RegExpExecArray): Point
}

const digits: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
}
const digit = (written = '') => digits[written] ?? written.toLowerCase()

// Longer words first: what one takes is not offered to the next.
const words: readonly Word[] = [
  { pattern: /\d+日后重新投保|首次投保(或保险期间届满\d+日后重新投保)?(的费率)?/, read: () => ({ renewal: 'new' }) },
  { pattern: /(保险期间届满)?\d+日内重新投保(的费率)?|续保(的费率)?/, read: () => ({ renewal: 'again' }) },
  {
    pattern: /(未|不|没有?)(参加|有)?(当地)?(基本医疗保险|社会?保险?|医保)(、公费医疗)?/,
    read: () => ({ public: 'no' }),
  },
  { pattern: /无(社保|医保)/, read: () => ({ public: 'no' }) },
  { pattern: /(参加|有)(当地)?(基本医疗保险|社会?保险?|医保)(、公费医疗)?/, read: () => ({ public: 'yes' }) },
  {
    pattern: /(养老|生存)?(保险|年)?金?(开始|起始)?(领取|给付)(起始)?年龄(为|:)?(\d+)(周?岁)?/,
    read: (found) => ({ 'annuity-from': found[7] ?? '' }),
  },
  { pattern: /(\d+)周?岁(起|开始)?领取?/, read: ([, age = '']) => ({ 'annuity-from': age }) },
  { pattern: /[年月]领(取)?$/, read: ([all]) => ({ payout: all.startsWith('年') ? 'yearly' : 'monthly' }) },
  {
    pattern: /(保障|保险|投保)?(方案|计划)([一二三四五六七八九十]|\d+|[A-Za-z])(?![\d])/,
    read: (found) => ({ plan: digit(found[3]) }),
  },
  {
    pattern: /([一二三四五六]|\d)(类|级)?(至|-|~)([一二三四五六]|\d)类(职业)?/,
    read: (found) => ({ class: `${digit(found[1])}-${digit(found[4])}` }),
  },
  { pattern: /第?([一二三四五六]|[1-6])类(职业)?/, read: ([, one]) => ({ class: digit(one) }) },
  { pattern: /[交缴]至领取(年龄)?/, read: () => ({ pay: 'to-annuity' }) },
  { pattern: /[交缴](费)?至(\d+)周?岁/, read: ([, , age = '']) => ({ pay: `to-${age}` }) },
  { pattern: /趸[交缴]|一次性?([交缴]清|付清|[交缴]付?)/, read: () => ({ pay: '1' }) },
  {
    pattern: /(\d+)年(期)?[交缴](费)?|([交缴]费|缴付)(期间|年期|年限|期)?:?(\d+)年/,
    read: (found) => ({ pay: found[1] ?? found[6] ?? '' }),
  },
  { pattern: /(保险期间|保障期间|保)(为|:)?(\d+)年(期)?/, read: (found) => ({ term: `${found[3]}y` }) },
  { pattern: /(保险期间|保障期间|保障?)?至(\d+)周?岁/, read: ([, , age = '']) => ({ term: `to-${age}` }) },
  { pattern: /(保险期间|保障期间|保障?)至?(为|:)?终身/, read: () => ({ term: 'whole' }) },
  { pattern: /(半年|季|月)[交缴](费)?/, read: ([, one = '']) => ({ frequency: frequencyWords[one] ?? '' }) },
  { pattern: /^年[交缴](费)?$/, read: () => ({ frequency: 'yearly' }) },
  { pattern: /男(性|士)?/, read: () => ({ sex: 'M' }) },
  { pattern: /女(性|士)?/, read: () => ({ sex: 'F' }) },
]

export const frequencyWords: Readonly<Record<string, string>> = { 半年: 'half-yearly', 季: 'quarterly', 月: 'monthly' }

export interface Said {
  readonly point: Point
  /** What is left when the words are taken out; empty when all was understood. */
  readonly rest: string
  /** 趸 misread by a scanner: taken for the single premium, and said so. */
  readonly assumed?: 'single'
}

/** What a heading says. `plain` is folded text without blanks. */
export function readWords(plain: string): Said {
  let rest = plain
  let point: Point = {}
  for (const { pattern, read } of words) {
    const found = pattern.exec(rest)
    if (!found) continue
    point = { ...read(found), ...point }
    rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length)
  }
  const filler = rest.replace(/^(费率|基本保险金额|年[交缴]保险费|保险费|被保险人|现金价值)$|[/:、,()]/g, '')
  if (point.pay === undefined && /^[^\d年月季]?[交缴]$/.test(filler))
    return { point: { ...point, pay: '1' }, rest: '', assumed: 'single' }
  return { point, rest: filler }
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/领取年龄(\(周?岁\))?$|^annuity-?from$/i, 'annuity-from'],
  [/年龄(段|范围)?(\(周?岁\))?$|^age$/i, 'age'],
  [/(保单|保险)年度末?$|^(policy)?year$/i, 'year'],
  [/保险期间\([日天]\)$|^days$/i, 'days'],
  [/保险期间\(月\)$|^months$/i, 'months'],
  [/(保险|保障)(期间|期限)(\(年\))?$|^term$|^policyterm$/i, 'term'],
  [/([交缴]费|缴付)(期间|年期|年限|期)(\(年\))?$|^pay(term)?$/i, 'pay'],
  [/[交缴]费(方式|频率)$|^frequency$/i, 'frequency'],
  [/性别$|^(sex|gender)$/i, 'sex'],
  [/职业(类别|等级)$|^class$/i, 'class'],
  [/(社保|医保)(状态|情况)$|^public$/i, 'public'],
  [/免赔日数$/, 'deductible-days'],
  [/免赔额(\(元\))?$|^deductible$/i, 'deductible'],
  [/给付比例$/, 'reimbursement'],
  [/^保险金额$/, 'sum-band'],
  [/(保障|保险|投保)?(方案|计划)$|^plan$/i, 'plan'],
  [/档次$/, 'tier'],
  [/保险责任$/, 'liability'],
  [/领取方式$|^payout$/i, 'payout'],
  [/^renewal$/i, 'renewal'],
]

/** The dimension a column of keys is headed with (`投保年龄` → age); undefined when it heads no keys. */
export function dimensionOf(plain: string): string | undefined {
  return labels.find(([pattern]) => pattern.test(plain))?.[1]
}

const wholes = new Set(['age', 'year', 'days', 'months', 'annuity-from', 'deductible', 'deductible-days'])

/** The value of a key cell: `0-17周岁` → `0-17`, `女` → `F`, `5年` → `5y`. Undefined when it says none. */
export function keyValue(dimension: string, plain: string, sexes: ReadonlyMap<string, string>): string | undefined {
  if (plain === '') return undefined
  if (wholes.has(dimension)) {
    const found = /^(\d{1,4})(?:周?岁|天|日|年|元)?(?:(?:-|~|至|—)(\d{1,4})(?:周?岁|天|日|元)?)?$/.exec(plain)
    if (!found) return undefined
    return found[2] === undefined ? found[1] : `${found[1]}-${found[2]}`
  }
  if (dimension === 'sex') return sexes.get(plain.toUpperCase()) ?? readWords(plain).point.sex
  if (dimension === 'pay') return /^(\d+)年?$/.exec(plain)?.[1] ?? readWords(plain).point.pay
  if (dimension === 'term') return termValue(plain)
  if (dimension === 'class') return /^[1-6]$/.test(plain) ? plain : readWords(plain).point.class
  const said = readWords(plain)
  return said.point[dimension] ?? plain.toLowerCase().replace(/[,|"]/g, ' ')
}

function termValue(plain: string): string | undefined {
  const years = /^(\d+)(年|y)?期?$/.exec(plain)?.[1]
  if (years !== undefined) return `${years}y`
  if (/^(至?终身|whole)$/.test(plain)) return 'whole'
  return /^to-\d+$/.test(plain) ? plain : readWords(plain).point.term
}

/** `7. 17`, `1,200`, `41.67%` → a decimal without blanks; undefined when it is no number. */
export function numberOf(plain: string): string | undefined {
  const found = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)(元)?$/.exec(plain)
  if (!found) return undefined
  return `${(found[1] ?? '').replaceAll(',', '')}${found[2] ?? ''}${found[3] ?? ''}`
}

/** A cell that says there is no rate: empty, or a dash as printed or as a scanner reads it. */
export function isNothing(plain: string): boolean {
  return /^[-—–/一二_]*$/.test(plain)
}
