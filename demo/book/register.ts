// Puts the demo's people on record, with their families, accounts and staff.
import { registerCustomer, relate } from '../../src/customers/index.ts'
import {
  demoPortrait,
  enrolStaff,
  grantConsent,
  hashPassword,
  setIdPhoto,
  storeIdPhoto,
} from '../../src/identity/index.ts'
import type { Context, Day } from '../../src/kit/index.ts'
import { addAccount } from '../../src/payments/index.ts'
import { type Book, type Known, on } from './on-a-day.ts'
import { cardNumberOf, type DemoPerson, idNumberOf, ties } from './people.ts'

export async function registerPerson(book: Book, day: Day, person: DemoPerson, serial: number): Promise<Known> {
  const { key, accounts, ...given } = person
  const idNumber = idNumberOf(person, serial)
  const customerId = await on(book, day, 9, `${key}|register`, (tx) => registerCustomer(tx, { ...given, idNumber }))
  const accountIds = await on(book, day, 9.5, `${key}|accounts`, async (tx) => {
    const ids: string[] = []
    for (let place = 0; place < accounts; place += 1) {
      const number = cardNumberOf(serial * 10 + place)
      ids.push((await addAccount(tx, { customerId, number, holder: person.name })).id)
    }
    return ids
  })
  return { ...person, customerId, idNumber, accountIds }
}

/** The picture on the ID card: made by a machine, of nobody (it comes with the face models). */
export async function putIdPhotos(
  book: Book,
  files: Context['files'],
  day: Day,
  people: readonly (Known | undefined)[],
): Promise<void> {
  const picture = await demoPortrait('id-photo')
  for (const person of people) {
    if (!person) continue
    const photoKey = await storeIdPhoto({ files }, picture)
    await on(book, day, 11, `${person.key}|id-photo`, async (tx) => {
      await setIdPhoto(tx, person.customerId, photoKey)
      return null
    })
  }
}

/** A consent that can be withdrawn: nothing of a contract hangs on it. */
export async function consentToNews(book: Book, day: Day, person: Known | undefined): Promise<void> {
  if (!person) return
  await on(book, day, 12, `${person.key}|health-news`, async (tx) => {
    const text = { zh: '接收健康资讯和活动通知', en: 'To be sent health news and events' }
    grantConsent(tx, { customerId: person.customerId, purpose: 'health-news', version: '1', text })
    return null
  })
}

export async function relateFamily(book: Book, day: Day, people: ReadonlyMap<string, Known>): Promise<void> {
  // One after the other: the family is listed in the order its ties were made.
  for (const [index, [from, to, relation]] of ties.entries())
    await on(book, day, 10 + index, `${from}|${relation}|${to}`, async (tx) => {
      const [one, other] = [people.get(from), people.get(to)]
      if (one && other) await relate(tx, one.customerId, other.customerId, relation)
      return null
    })
}

export const staff = [
  { login: 'chen-jie', name: '陈洁', roles: ['claims-adjuster'], totpSecret: 'MENDIANDEMOCHENJIEAAAAAAAAAAAAAA' },
  { login: 'zhao-min', name: '赵敏', roles: ['service-agent'], totpSecret: 'MENDIANDEMOZHAOMINAAAAAAAAAAAAAA' },
  { login: 'he-ning', name: '何宁', roles: ['counter-agent'], totpSecret: 'MENDIANDEMOHENINGAAAAAAAAAAAAAAA' },
  { login: 'sun-lan', name: '孙岚', roles: ['underwriter'], totpSecret: 'MENDIANDEMOSUNLANAAAAAAAAAAAAAAA' },
  { login: 'admin', name: '系统管理员', roles: ['operator'], totpSecret: 'MENDIANDEMOADMINAAAAAAAAAAAAAAAA' },
  { login: 'wang-fang', name: '王芳', roles: ['claims-adjuster'], totpSecret: 'MENDIANDEMOWANGFANGAAAAAAAAAAAAA' },
] as const

export const staffPassword = 'mendian-demo'

export async function enrolDemoStaff(book: Book, day: Day): Promise<void> {
  await Promise.all(
    staff.map(async (member, place) => {
      const idNumber = idNumberOf({ birthDate: '1990-01-01', sex: 'F' }, 900 + place)
      const passwordHash = await hashPassword(staffPassword)
      await on(book, day, 8, `staff|${member.login}`, async (tx) => {
        await enrolStaff(tx, { ...member, idNumber, passwordHash, isDemo: true })
        return null
      })
    }),
  )
}
