// People, visits and vehicles that do not exist, as a reading would give them: dates YYYY-MM-DD, amounts in fen.
import Nzh from 'nzh'
import { cases, drugs, places, services } from './matter.ts'
import { cardNumber, idNumber, vin } from './numbers.ts'
import { type Chance, chance } from './random.ts'

export interface Row {
  readonly name: string
  readonly category: string
  readonly unit: string
  readonly quantity: number
  readonly priceFen: number
  readonly amountFen: number
  readonly listClass: '甲' | '乙' | '自费'
}

export interface Facts {
  /** Field name → value, whatever page it stands on. */
  readonly values: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
  /** By category, as an invoice prints them. */
  readonly sums: readonly Row[]
}

const surnames =
  '赵钱孙周吴郑冯蒋沈韩杨朱秦许何吕施曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤'
const given = '子涵一诺浩宇欣怡梓轩雨桐俊杰思琪建国秀英志强丽华文博晓燕海涛静雯国庆玉兰永康佳颖天佑若云明哲素芬立新春梅'
const peoples = ['汉', '汉', '汉', '回', '满', '苗', '壮', '蒙古'] as const

function personName(random: Chance): string {
  const letter = (from: string) => from[random.whole(0, from.length - 1)] ?? '安'
  return letter(surnames) + letter(given) + (random.next() < 0.75 ? letter(given) : '')
}

function day(random: Chance, from: number, to: number): string {
  const at = new Date(Date.UTC(random.whole(from, to), random.whole(0, 11), random.whole(1, 28)))
  return at.toISOString().slice(0, 10)
}

function later(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Everything one seed knows; the same seed, the same facts. */
export function factsOf(seed: number): Facts {
  const random = chance(seed)
  const sex = random.pick(['男', '女'])
  const birthDate = day(random, 1948, 2019)
  const one = random.pick(cases)
  const where = random.pick(places)
  const visitedOn = day(random, 2025, 2026)
  const stay = random.whole(3, 21)
  const name = personName(random)
  const id = idNumber(random, birthDate, sex)
  const registeredOn = day(random, 2012, 2023)
  const rows = rowsOf(random)
  const totalFen = rows.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const values = {
    ...paymentsOf(random, totalFen, rows),
    name,
    patientName: name,
    motherName: personName(random),
    fatherName: personName(random),
    owner: name,
    sex,
    birthDate,
    age: String(Math.max(1, Number(visitedOn.slice(0, 4)) - Number(birthDate.slice(0, 4)))),
    ethnicity: random.pick(peoples),
    idNumber: id,
    address: `${where.city}${random.pick(['青石', '望江', '柳荫', '长虹', '学府'])}路${random.whole(2, 399)}号${random.whole(1, 28)}幢${random.whole(101, 2804)}室`,
    ...where.names,
    ...one,
    ...peopleOfOffice(random, where.city),
    visitedOn,
    issuedOn: later(visitedOn, random.whole(0, 2)),
    hospitalisedOn: visitedOn,
    dischargedOn: later(visitedOn, stay),
    examinedOn: later(visitedOn, random.whole(0, 3)),
    operatedOn: later(visitedOn, 1),
    happenedOn: visitedOn,
    appraisedOn: later(visitedOn, 120),
    diedOn: later(visitedOn, stay),
    validUntil: later(visitedOn, 3_650 * 2),
    registeredOn,
    firstIssuedOn: registeredOn,
    invoiceCode: random.digits(8).replace(/^0/, '3'),
    invoiceNumber: random.digits(10),
    vatCode: random.digits(12).replace(/^0/, '1'),
    vatNumber: random.digits(8),
    deathPlace: random.pick(['医疗卫生机构', '家中', '来院途中']),
    checkCode: `${random.digits(3)}c${random.digits(2)}`,
    pathologyNumber: `${visitedOn.slice(2, 4)}${random.digits(6)}`,
    certificateNumber: `${random.pick(['P', 'Q', 'R', 'T'])}${random.digits(9)}`,
    accountNumber: cardNumber(random),
    plateNumber: `${random.pick(['苏', '浙', '川', '粤', '鲁', '皖'])}${random.pick(['A', 'B', 'F', 'K'])}${random.whole(1, 9)}${random.pick(['D', 'K', 'M', 'X'])}${random.digits(3)}`,
    vin: vin(random),
    engineNumber: `${random.pick(['G4', 'K9', 'M15'])}${random.digits(6)}`,
    vehicleType: random.pick(['小型轿车', '小型普通客车', '轻型栏板货车']),
    use: random.pick(['非营运', '营转非', '货运']),
    model: random.pick(['江淮牌HFC7150', '长安牌SC6443', '比亚迪牌BYD7152']),
    vehicleClass: random.pick(['C1', 'B2', 'A2', 'C2']),
    grade: String(random.whole(5, 10)),
    liability: random.pick(['全部责任', '主要责任', '同等责任', '次要责任', '无责任']),
  }
  return { values, rows, sums: byCategory(rows) }
}

function peopleOfOffice(random: Chance, city: string) {
  return {
    relationToHead: random.pick(['户主', '妻', '长子', '次女', '父亲']),
    bank: random.pick(['华阳商业银行', '滨海农商行', '临江银行', '中州农村信用社']),
    garage: `${city}${random.pick(['顺达', '宏运', '车之友'])}${random.pick(['汽车维修有限公司', '汽修厂', '汽车服务中心'])}`,
    witness: random.pick(['学府路小学', '宏运机械厂', '望江社区居民委员会']),
    policeAuthority: `${city}公安局`,
    trafficAuthority: `${city}公安局交通警察支队${random.pick(['城东', '开发区', '第三'])}大队`,
    appraisalAuthority: `${city}${random.pick(['正平', '明鉴', '衡信'])}司法鉴定中心`,
  }
}

function rowsOf(random: Chance): Row[] {
  const chosen = [...random.some(services, random.whole(2, 5)), ...random.some(drugs, random.whole(2, 5))]
  return chosen.map(({ name, category, unit, listClass }) => {
    const quantity = random.whole(1, unit === '次' ? 3 : 12)
    const priceFen = random.whole(150, 38_000)
    return { name, category, unit, quantity, priceFen, amountFen: priceFen * quantity, listClass }
  })
}

function byCategory(rows: readonly Row[]): Row[] {
  const sums = new Map<string, Row>()
  for (const row of rows) {
    const amountFen = (sums.get(row.category)?.amountFen ?? 0) + row.amountFen
    sums.set(row.category, { ...row, name: row.category, quantity: 1, priceFen: amountFen, amountFen })
  }
  return [...sums.values()]
}

/** Fund, account and cash make the total; what is self-funded is a part of the cash. */
function paymentsOf(random: Chance, totalFen: number, rows: readonly Row[]): Record<string, string> {
  const selfFunded = rows.filter(({ listClass }) => listClass === '自费').reduce((sum, row) => sum + row.amountFen, 0)
  const fund = Math.round((totalFen - selfFunded) * random.pick([0, 0.5, 0.62, 0.8]))
  const account = Math.round((totalFen - selfFunded - fund) * random.pick([0, 0.3]))
  const cash = totalFen - fund - account
  return {
    totalFen: String(totalFen),
    totalInWords: Nzh.cn.toMoney(totalFen / 100, { outSymbol: false }),
    publicInsurancePaidFen: String(fund),
    accountPaidFen: String(account),
    cashPaidFen: String(cash),
    selfFundedFen: String(selfFunded),
    coPaymentFen: String(cash - selfFunded),
  }
}
