// Loads the demo insurer once: people, families, accounts, contracts lived through day by day, hospitals, check-ups, staff.
// Every step has an idempotency key: a load that was interrupted goes on where it stopped, on the day it began.
import { recordDeath } from '../src/customers/index.ts'
import { addDays, type Context, type Day, system, type Text, writeAs } from '../src/kit/index.ts'
import { findPolicyByNumber } from '../src/policies/index.ts'
import type { Products } from '../src/products/index.ts'
import { enrolAgents, leaveAgents, soldBy } from './book/agents.ts'
import { contractsOn, type DemoContract } from './book/contracts.ts'
import { crowdContracts, crowdPolicyNo } from './book/crowd-contracts.ts'
import { liveThrough } from './book/history.ts'
import { type Book, type Known, on } from './book/on-a-day.ts'
import { crowd, departed, idNumberOf, people } from './book/people.ts'
import { addCentresAndSlots, addHospitals, grantCheckups } from './book/places.ts'
import {
  consentToNews,
  enrolDemoStaff,
  putIdPhotos,
  registerPerson,
  relateFamily,
  staff,
  staffPassword,
} from './book/register.ts'
import { furnishSeat } from './book/seat.ts'
import { connectHospital } from './hospital/demo-hospital.ts'

export interface DemoStore extends Pick<Context, 'db' | 'clock' | 'files'> {
  readonly products: Products
}

/** What each of the staff is there for. */
const does: Readonly<Record<(typeof staff)[number]['roles'][0], Text>> = {
  'claims-adjuster': { zh: '理赔', en: 'claims' },
  'service-agent': { zh: '客服', en: 'service and chat' },
  'counter-agent': { zh: '柜面', en: 'counter' },
  underwriter: { zh: '核保', en: 'underwriting' },
  operator: { zh: '管理，全部权限', en: 'everything' },
}

const notes: readonly Text[] = [
  {
    zh: '演示数据里的人、号码和公司都是虚构的；医院的名称取自公开名录，与演示无关。',
    en: 'Every person, number and company of the demo is invented; hospitals bear names of a public list and have no part in it.',
  },
  {
    zh: '客户登录：13800000001（林悦），验证码在 /demo/inbox；家人 13800000002（李伟）、13800000003（林建国）',
    en: 'Customer: 13800000001 (林悦), the code is at /demo/inbox; family: 13800000002 (李伟), 13800000003 (林建国)',
  },
  {
    zh: `核身用的身份证号：${idNumbersOf('、')}；刷脸可用 /api/demo/portrait 的照片`,
    en: `ID numbers to verify with: ${idNumbersOf(', ')}; for the face, the picture at /api/demo/portrait`,
  },
  {
    zh: `柜台登录：${staff.map(({ login, roles: [role] }) => `${login}（${does[role].zh}）`).join('、')}，密码 ${staffPassword}，动态码在 /demo/inbox`,
    en: `Desk: ${staff.map(({ login, roles: [role] }) => `${login} (${does[role].en})`).join(', ')}, password ${staffPassword}, the one-time code is at /demo/inbox`,
  },
]

function idNumbersOf(between: string): string {
  return people
    .flatMap((person, index) => (person.phone ? [`${person.name} ${idNumberOf(person, index + 1)}`] : []))
    .slice(0, 3)
    .join(between)
}

const registeredOn: Day = '2010-06-01'
const lanes = 6

/** Loads what is missing, tells what it does, and returns what to try first. A loaded demo costs two short reads. */
export async function loadDemo(store: DemoStore, progress: (line: Text) => void): Promise<readonly Text[]> {
  const book: Book = { db: store.db, clock: store.clock, products: store.products }
  if (!(await isLoaded(book))) await loadBook(book, store.files, progress)
  await addCentresAndSlots(book)
  await furnishSeat(book, registeredOn)
  await connectHospital(book)
  return notes
}

// The crowd's last contract is loaded last of all.
async function isLoaded({ db }: Book): Promise<boolean> {
  return (await findPolicyByNumber(db, crowdPolicyNo(crowd.length - 1))) !== undefined
}

async function loadBook(book: Book, files: Context['files'], progress: (line: Text) => void): Promise<void> {
  const today = await begin(book)
  progress({ zh: '正在载入演示保险公司：柜员与医院', en: 'Loading the demo insurer: staff and hospitals' })
  await Promise.all([enrolDemoStaff(book, registeredOn), addHospitals(book, registeredOn)])
  progress({ zh: '正在载入演示保险公司：客户与家庭', en: 'Loading the demo insurer: customers and families' })
  const everybody = await registerAll(book)
  await relateFamily(book, registeredOn, everybody)
  await putIdPhotos(book, files, registeredOn, [everybody.get('lin-yue'), everybody.get('li-wei')])
  await consentToNews(book, registeredOn, everybody.get('lin-yue'))
  await grantCheckups(book, today, [everybody.get('lin-yue'), everybody.get('li-wei')])
  const named = contractsOn(today)
  const others = crowdContracts(crowd, today)
  progress({
    zh: `正在载入演示保险公司：${named.length + others.length} 份保单`,
    en: `Loading the demo insurer: ${named.length + others.length} policies`,
  })
  const agents = await enrolAgents(book, registeredOn)
  const live = (contract: DemoContract) => liveThrough(book, everybody, soldBy(agents, contract), today)
  await inLanes([...named, ...others.slice(0, -1)], live)
  await mourn(book, everybody, today)
  await leaveAgents(book, agents, today)
  await inLanes(others.slice(-1), live)
}

async function mourn(book: Book, everybody: ReadonlyMap<string, Known>, today: Day): Promise<void> {
  for (const { key, diedDaysAgo } of departed) {
    const day = addDays(today, -diedDaysAgo)
    const customerId = everybody.get(key)?.customerId
    if (customerId)
      await on(book, addDays(day, 5), 10, `${key}|died`, async (tx) => {
        await recordDeath(tx, customerId, day)
        return null
      })
  }
}

/** The day the load began; a load that goes on tomorrow keeps to it. */
function begin(book: Book): Promise<Day> {
  return writeAs(book, system('demo'), { key: 'demo|begin', input: {} }, async (tx) => tx.today)
}

async function registerAll(book: Book): Promise<ReadonlyMap<string, Known>> {
  const all = new Map<string, Known>()
  const listed = [...people, ...crowd, ...departed].map((person, index) => ({ person, serial: index + 1 }))
  await inLanes(listed, async ({ person, serial }) => {
    all.set(person.key, await registerPerson(book, registeredOn, person, serial))
  })
  return all
}

/** A few at a time: the database has more connections than one, and two cores. */
async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
