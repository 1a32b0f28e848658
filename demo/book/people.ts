// The people of the demo. All of them are invented: names, numbers and addresses belong to nobody; 990000 is the code of no region.
import { checkOf } from '../../src/identity/index.ts'
import type { Day } from '../../src/kit/index.ts'

export interface DemoPerson {
  readonly key: string
  readonly name: string
  readonly sex: 'F' | 'M'
  readonly birthDate: Day
  readonly phone?: string
  readonly address: string
  readonly occupationClass: 1 | 2 | 3 | 4
  readonly publicInsurance: 'employee' | 'resident' | 'none'
  readonly tier: 'standard' | 'silver' | 'gold'
  /** How many bank accounts of their own they have on record. */
  readonly accounts: number
}

const address = '浙江省杭州市西湖区示例路'

export const people: readonly DemoPerson[] = [
  {
    key: 'lin-yue',
    name: '林悦',
    sex: 'F',
    birthDate: '1988-05-12',
    phone: '13800000001',
    address: `${address} 8 号 3 幢 501 室`,
    occupationClass: 1,
    publicInsurance: 'employee',
    tier: 'gold',
    accounts: 2,
  },
  {
    key: 'li-wei',
    name: '李伟',
    sex: 'M',
    birthDate: '1986-03-08',
    phone: '13800000002',
    address: `${address} 8 号 3 幢 501 室`,
    occupationClass: 2,
    publicInsurance: 'employee',
    tier: 'standard',
    accounts: 1,
  },
  {
    key: 'li-xiaoman',
    name: '李小满',
    sex: 'F',
    birthDate: '2017-09-01',
    address: `${address} 8 号 3 幢 501 室`,
    occupationClass: 1,
    publicInsurance: 'resident',
    tier: 'standard',
    accounts: 0,
  },
  {
    key: 'lin-jianguo',
    name: '林建国',
    sex: 'M',
    birthDate: '1955-10-02',
    phone: '13800000003',
    address: `${address} 21 号 1 幢 202 室`,
    occupationClass: 1,
    publicInsurance: 'employee',
    tier: 'silver',
    accounts: 1,
  },
  {
    key: 'wang-fang',
    name: '王芳',
    sex: 'F',
    birthDate: '1992-11-20',
    phone: '13800000004',
    address: `${address} 66 号 5 幢 1203 室`,
    occupationClass: 1,
    publicInsurance: 'none',
    tier: 'standard',
    accounts: 1,
  },
  {
    key: 'li-guoqiang',
    name: '李国强',
    sex: 'M',
    birthDate: '1966-03-15',
    phone: '13800000005',
    address: `${address} 12 号 2 幢 301 室`,
    occupationClass: 1,
    publicInsurance: 'employee',
    tier: 'standard',
    accounts: 1,
  },
  // looks around and holds nothing yet
  {
    key: 'sun-yue',
    name: '孙悦',
    sex: 'F',
    birthDate: '1999-09-20',
    phone: '13800000009',
    address: `${address} 5 号 1 幢 902 室`,
    occupationClass: 1,
    publicInsurance: 'employee',
    tier: 'standard',
    accounts: 1,
  },
]

/** Who has died, with the days before the demo's day: what they held waits to be carried on. */
export const departed: readonly (DemoPerson & { readonly diedDaysAgo: number })[] = [
  {
    key: 'zhou-yulan',
    name: '周玉兰',
    sex: 'F',
    birthDate: '1964-07-15',
    address: `${address} 66 号 5 幢 1203 室`,
    occupationClass: 1,
    publicInsurance: 'employee',
    tier: 'standard',
    accounts: 1,
    diedDaysAgo: 40,
  },
]

/** Relative → what the relative is to the first. */
export const ties = [
  ['lin-yue', 'li-wei', 'spouse'],
  ['lin-yue', 'li-xiaoman', 'child'],
  ['li-wei', 'li-xiaoman', 'child'],
  ['lin-yue', 'lin-jianguo', 'parent'],
  ['wang-fang', 'zhou-yulan', 'parent'],
  ['li-wei', 'li-guoqiang', 'parent'],
] as const

const surnames = [...'赵钱孙周吴郑冯陈沈韩杨朱秦许何吕张孔曹严']
const givenNames = [
  '子轩',
  '雨桐',
  '浩然',
  '思琪',
  '建华',
  '秀兰',
  '志强',
  '晓燕',
  '文博',
  '佳怡',
  '海涛',
  '丽娟',
  '明辉',
  '静雯',
  '国栋',
  '梦洁',
]

/** The crowd that fills lists: the same people each time. */
export const crowd: readonly DemoPerson[] = Array.from({ length: 40 }, (_, index) => {
  const serial = String(index + 1).padStart(2, '0')
  const occupations = [1, 1, 2, 3] as const
  const publicly = ['employee', 'employee', 'resident', 'none'] as const
  return {
    key: `crowd-${serial}`,
    name: `${surnames[index % surnames.length]}${givenNames[(index * 7) % givenNames.length]}`,
    sex: index % 2 === 0 ? 'F' : 'M',
    birthDate: `${1962 + ((index * 11) % 43)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`,
    phone: `139000000${serial}`,
    address: `${address} ${100 + index} 号`,
    occupationClass: occupations[index % occupations.length] ?? 1,
    publicInsurance: publicly[index % publicly.length] ?? 'employee',
    tier: 'standard',
    accounts: 1,
  }
})

/** A valid-looking ID number of a region that does not exist. */
export function idNumberOf({ birthDate, sex }: Pick<DemoPerson, 'birthDate' | 'sex'>, serial: number): string {
  const order = String((serial * 2 + (sex === 'M' ? 1 : 0)) % 1000).padStart(3, '0')
  const digits = `990000${birthDate.replaceAll('-', '')}${order}`
  return digits + checkOf(digits)
}

/** A card number that passes the check digit, of a bank's debit range and an account nobody has. */
export function cardNumberOf(serial: number): string {
  return withLuhn(`62170000990${String(serial * 137 + 1_000).padStart(7, '0')}`)
}

/** The digits with their check digit (ISO/IEC 7812-1 annex B). */
export function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((all, digit, index) => all + weighed(Number(digit), index), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

function weighed(digit: number, fromRight: number): number {
  const doubled = fromRight % 2 === 0 ? digit * 2 : digit
  return doubled > 9 ? doubled - 9 : doubled
}

/** Everybody with the ID number they are registered with, in the order they are registered. */
export const everybody: readonly (DemoPerson & { readonly idNumber: string })[] = [...people, ...crowd].map(
  (person, index) => ({ ...person, idNumber: idNumberOf(person, index + 1) }),
)
