// How much was spent, in fen: the total when it is said, else the sum of what was paid; what others paid is left out.
import { clauseBefore, type Found } from './found.ts'
import { chineseDigits, numberOf, numeral } from './numerals.ts'

const counter =
  '天|日|次|个|点|号|月|年|岁|周|小时|分钟|针|度|片|盒|瓶|人|米|公里|层|楼|路|排|床|颗|粒|包|袋|支|晚|夜|星期|礼拜|院|病房|级|期|例|%|％|cm|mm|kg|days?|times?'
const one = `[\\d${chineseDigits}]`
const money = new RegExp(
  `(¥|RMB|CNY|人民币)?\\s*(${numeral})\\s*(?:多|来|余|出头)?\\s*` +
    `(?:(元|块钱|(?<=[百千万]|\\d{3})整(?![天年月日周点])|块|圆|塊|人民币|大洋|rmb|cny|yuan|kuai)(?:钱)?(?:(${one})(?:(?:毛|角)(?:(${one})分?)?|(?![\\d共起次直样些些下${chineseDigits}]|${counter})))?)?(?!\\d)`,
  'giu',
)
const spent =
  /(?:(?:第[一二三四五]次|花|用)[掉脱去]?了?|花费了?|花掉了?|花去|用了|用掉|交了|缴了|付了|掏了|结了|刷了|一共|总共|统共|合计|总计|共计?|加起来|费用?|费|账单|发票上?|收据|药|片子?|CT|B超|核磁|化验|检查|打针|疫苗|石膏|包扎|缝针|输液|吊水|破伤风|收了|收费|支付|消费|spent|paid|cost|total(?:led)?|came to|bill(?: of)?(?: was)?)(?:是|为|有|大概|大约|差不多|将近|约|快|about|around|was|[:：]|\s)*$/iu
const total = /(?:一共|总共|统共|拢共|合计|总计|共计|共花|共|加起来|in total|altogether|total)[^，。；]{0,6}$/iu
const others =
  /(?:医保|统筹|报销|报了|减免|赔|退了?|押金|保额|保险金|保费|工资|借|罚|修车|车损|手机|社保|insurance|deposit|refund|reimburs)[^，。；,;]{0,8}$/iu
const meanwhile = '(?:(?!自己|自费|本人|个人|[我俺])[^，。；,;]){0,8}?'
const paidBack = new RegExp(
  `(?<![在给向跟])(?:(?:医保|统筹|社保|农合|学平险|医疗险|意外险|补充医疗|保险公司|保险|对方|肇事方?|司机)${meanwhile}(?:报|付|赔|给|垫)` +
    `|(?:单位|公司)${meanwhile}(?:报|赔)|insurance${meanwhile}(?:reimbursed|paid|covered))(?:销|付|偿)?(?:了|过|掉)?$`,
  'iu',
)
const part = /(?:其中|里面|自付|自费|自己|个人|现金|of which|including)[^，。；,;]{0,8}$/iu
const fee = /(?:费|药|片|检查|B超|CT|化验|石膏|缝针)[^，。；]{0,3}$/iu

interface Sum extends Found<number> {
  readonly before: string
}

/** What others have paid back already, in fen: public insurance, another insurer, the employer, whoever is liable. */
export function findReimbursed(sentence: string): Found<number> | undefined {
  return together([...allSums(sentence)].filter((sum) => paidBack.test(sum.before)))
}

export function findAmount(sentence: string): Found<number> | undefined {
  const sums = [...allSums(sentence)].filter(({ before }) => !others.test(before) && !paidBack.test(before))
  const whole = sums.filter((sum) => !part.test(sum.before))
  const said = whole.find((sum) => total.test(sum.before))
  if (said) return bare(said)
  const counted = whole.length > 0 ? whole : sums
  const fees = counted.filter((sum) => fee.test(sum.before))
  const plain = counted.filter((sum) => !fee.test(sum.before))
  // A sum followed by the fees it is made of is said once: 花了八百六，药费三百.
  const isWhole = plain.length > 0 && add(plain) >= add(fees)
  return together(isWhole ? plain : counted)
}

function* allSums(sentence: string): Generator<Sum> {
  for (const match of sentence.matchAll(money)) {
    const [text, sign, number = '', unit, mao, fenDigit] = match
    const numberAt = match.index + text.indexOf(number)
    const before = clauseBefore(sentence, numberAt)
    const after = sentence.slice(match.index + text.length)
    if (/[几数好第幾]$/.test(before) || (unit === undefined && new RegExp(`^\\s*(?:${counter})`, 'iu').test(after)))
      continue
    const yuan = numberOf(number)
    const isMoney =
      unit !== undefined || sign !== undefined || ((spent.test(before) || paidBack.test(before)) && (yuan ?? 0) >= 10)
    if (yuan === undefined || !(isMoney || isAlone(number, before, after))) continue
    const fen = Math.round(yuan * 100) + (numberOf(mao ?? '') ?? 0) * 10 + (numberOf(fenDigit ?? '') ?? 0)
    if (fen <= 0 || fen > 10_000_000_000) continue
    yield {
      value: fen,
      from: sign ? match.index + text.indexOf(sign) : numberAt,
      to: match.index + text.trimEnd().length,
      before,
    }
  }
}

// A round number that is a clause of its own (…，三万二) is what it cost.
function isAlone(number: string, before: string, after: string): boolean {
  return /[百千万]/.test(number) && before.trim() === '' && /^\s*(?:[，。；！,;!]|$)/.test(after)
}

function add(sums: readonly Sum[]): number {
  return sums.reduce((sum, { value }) => sum + value, 0)
}

function together(sums: readonly Sum[]): Found<number> | undefined {
  const [first] = sums
  const last = sums.at(-1)
  return first && last ? { value: add(sums), from: first.from, to: last.to } : undefined
}

function bare({ value, from, to }: Sum): Found<number> {
  return { value, from, to }
}
