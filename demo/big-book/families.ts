// Families of a big book. Nobody in it exists: 99 begins no region's ID numbers, no mobile number begins with 142, and the bank
// has no such accounts.
import { checkOf } from '../../src/identity/index.ts'
import { addDays, addYears, type Day } from '../../src/kit/index.ts'
import { withLuhn } from '../book/people.ts'
import type { Draw } from './draw.ts'

export interface Member {
  readonly serial: number
  readonly tie: 'self' | 'spouse' | 'child' | 'parent'
  readonly name: string
  readonly sex: 'F' | 'M'
  readonly birthDate: Day
  readonly idNumber: string
  readonly phone?: string
  readonly email?: string
  readonly address: string
  readonly occupationClass: 1 | 2 | 3 | 4
  readonly publicInsurance: 'employee' | 'resident' | 'none'
  readonly tier: 'standard' | 'silver' | 'gold'
  readonly card?: string
}

export interface Family {
  readonly owner: Member
  readonly members: readonly Member[]
}

// Adults by age (seventh census, 2020, in millions), from the lower end of each five years.
const pyramid = [
  [22, 75],
  [25, 92],
  [30, 124],
  [35, 99],
  [40, 93],
  [45, 114],
  [50, 121],
  [55, 101],
  [60, 73],
  [65, 74],
  [70, 50],
] as const

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
]
const given = {
  F: [...'秀英敏静丽艳娟霞芳燕玲桂红梅婷雪琳慧颖倩欣怡佳悦思涵雨桐梓晨诗若'],
  M: [...'伟强磊军洋勇杰涛明超刚平辉鹏飞斌浩宇轩志建国文博子睿泽俊铭家俊海'],
} as const

/** The family at a place of the book; its members have the serial numbers from `serial` on. */
export function familyOf(draw: Draw, address: string, serial: number, today: Day): Family {
  const surname = surnames[Math.floor(draw.share() ** 2 * surnames.length)] ?? '王'
  let next = serial
  const bornFrom = (age: number): Day => addDays(addYears(today, -age), -draw.whole(0, 364))
  const member = (tie: Member['tie'], sex: 'F' | 'M', age: number, named: string): Member => {
    const own = next
    next += 1
    const birthDate = bornFrom(age)
    const isAdult = age >= 18
    return {
      serial: own,
      tie,
      name: named + nameOf(draw, sex),
      sex,
      birthDate,
      idNumber: idNumberOf(own, birthDate, sex),
      ...(isAdult ? { phone: phoneOf(own) } : {}),
      ...(isAdult && draw.chance(40) ? { email: `customer${own}@example.com` } : {}),
      address,
      occupationClass: isAdult ? draw.weighted(classes) : 1,
      publicInsurance: draw.weighted(isAdult ? insured : [['resident', 1]]),
      tier: draw.weighted(tiers),
      ...(isAdult && tie !== 'parent' ? { card: cardOf(own) } : {}),
    }
  }
  const sex = draw.chance(52) ? 'F' : 'M'
  const age = draw.weighted(pyramid) + draw.whole(0, 4)
  const owner = member('self', sex, age, surname)
  const others: Member[] = []
  const other = (): string => surnames[draw.whole(0, surnames.length - 1)] ?? '李'
  if (age >= 26 && draw.chance(70))
    others.push(member('spouse', sex === 'F' ? 'M' : 'F', Math.max(23, age + draw.whole(-4, 4)), other()))
  const children = others.length > 0 && age <= 62 ? draw.weighted(childCounts) : 0
  for (let child = 0; child < children; child += 1) {
    const born = age - draw.whole(24, 34)
    if (born >= 0) others.push(member('child', draw.chance(52) ? 'M' : 'F', born, surname))
  }
  if (age <= 50 && draw.chance(15))
    others.push(member('parent', draw.chance(60) ? 'F' : 'M', age + draw.whole(23, 32), surname))
  return { owner, members: [owner, ...others] }
}

const classes = [
  [1, 60],
  [2, 25],
  [3, 10],
  [4, 5],
] as const
const insured = [
  ['employee', 60],
  ['resident', 30],
  ['none', 10],
] as const
const tiers = [
  ['standard', 85],
  ['silver', 12],
  ['gold', 3],
] as const
const childCounts = [
  [0, 20],
  [1, 50],
  [2, 25],
  [3, 5],
] as const

function nameOf(draw: Draw, sex: 'F' | 'M'): string {
  const letters = given[sex]
  const one = () => letters[draw.whole(0, letters.length - 1)] ?? ''
  return draw.chance(70) ? one() + one() : one()
}

export function phoneOf(serial: number): string {
  return `142${String(serial).padStart(8, '0')}`
}

// Four digits of place and three of order: five million people born on one day would each have a number of their own.
function idNumberOf(serial: number, birthDate: Day, sex: 'F' | 'M'): string {
  const place = String(serial % 10_000).padStart(4, '0')
  const order = String(((Math.floor(serial / 10_000) % 500) * 2 + (sex === 'M' ? 1 : 0)) % 1_000).padStart(3, '0')
  const digits = `99${place}${birthDate.replaceAll('-', '')}${order}`
  return digits + checkOf(digits)
}

// A debit range of a bank; the 7 keeps clear of the endings the demo bank is awkward with.
function cardOf(serial: number): string {
  return withLuhn(`6217000099${String(1_000_000 + serial)}7`)
}
