// Hospitals (from demo/providers), invented check-up centres with their slots, and the yearly check-up of some customers.
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { grantEntitlement } from '../../src/benefits/index.ts'
import { addDays, addYears, type Day, system, writeAs } from '../../src/kit/index.ts'
import { addProvider, addSlots, type NewProvider } from '../../src/providers/index.ts'
import { type Book, type Known, on } from './on-a-day.ts'

const hospitalRow = z.object({
  province: z.string(),
  city: z.string(),
  district: z.string(),
  name: z.string(),
  grade: z.string(),
  address: z.string(),
})

export async function addHospitals(book: Book, day: Day): Promise<number> {
  const written = await readFile(new URL('../providers/hospitals.csv', import.meta.url), 'utf8')
  const rows = z.array(hospitalRow).parse(parse(written, { columns: true, comment: '#' }))
  await on(book, day, 7, 'hospitals', async (tx) => {
    for (const { grade, ...row } of rows)
      await addProvider(tx, { ...row, kind: 'hospital', level: levelOf(grade), grade, isPublic: true, phone: '' })
    return null
  })
  return rows.length
}

function levelOf(grade: string): number | null {
  const level = ['一级', '二级', '三级'].findIndex((word) => grade.startsWith(word)) + 1
  return level === 0 ? null : level
}

const centres = [
  { district: '西湖区', name: '示例健康体检中心（西湖馆）', address: '浙江省杭州市西湖区示例路 1 号' },
  { district: '滨江区', name: '示例健康体检中心（滨江馆）', address: '浙江省杭州市滨江区示例路 2 号' },
  { district: '萧山区', name: '示例健康体检中心（萧山馆）', address: '浙江省杭州市萧山区示例路 3 号' },
] as const

const hours = ['08:00', '09:00', '10:00'] as const
const openDays = 30
const seats = 6

/** Slots of the next thirty days; asked for at each start, so that there are always some. */
export async function addCentresAndSlots(book: Book): Promise<void> {
  await writeAs(book, system('demo'), {}, async (tx) => {
    for (const centre of centres) {
      const id = await addProvider(tx, { ...centre, ...centreFacts })
      await addSlots(tx, id, slotsFrom(tx.today))
    }
  })
}

const centreFacts: Omit<NewProvider, 'name' | 'district' | 'address'> = {
  kind: 'checkup-centre',
  level: null,
  grade: null,
  isPublic: false,
  province: '浙江省',
  city: '杭州市',
  phone: '057100000000',
}

function slotsFrom(today: Day) {
  return Array.from({ length: openDays }, (_, index) => addDays(today, index + 1)).flatMap((onDay) =>
    hours.map((atTime) => ({ onDay, atTime, capacity: seats })),
  )
}

/** One check-up a year, begun two months ago. */
export async function grantCheckups(book: Book, day: Day, people: readonly (Known | undefined)[]): Promise<void> {
  const from = addDays(day, -60)
  for (const person of people) {
    if (!person) continue
    await on(book, from, 9, `${person.key}|checkup`, async (tx) => {
      const { customerId } = person
      const until = addDays(addYears(from, 1), -1)
      return grantEntitlement(tx, { customerId, kind: 'checkup', quota: 1, from, until, family: true, source: 'demo' })
    })
  }
}
