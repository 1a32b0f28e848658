// A small insurer for tests of claims: a family, an accident policy on the child, a hospital, and papers with what is read of them.
import sharp from 'sharp'
import { type ClaimReport, claimsHandlers, linkHandlers, openClaim } from '../src/claims/index.ts'
import { registerCustomer, relate } from '../src/customers/index.ts'
import { attach, type Box, documentsHandlers, type Reading } from '../src/documents/index.ts'
import { addDays, fixedClock, type Handlers, newId, runOutbox, startOf, system, writeAs } from '../src/kit/index.ts'
import { addAccount, demoBankBooks, openDemoBank, paymentsHandlers } from '../src/payments/index.ts'
import type { Beneficiary } from '../src/policies/index.ts'
import { loadProducts } from '../src/products/index.ts'
import { addProvider, providersHandlers } from '../src/providers/index.ts'
import { accidentContract } from './claims-contract.ts'
import { openContext } from './context.ts'
import { cardEnding, idNumberFor } from './made-up-numbers.ts'

export const hospital = '示例市第一人民医院'
const by = system('test')
const whole: Box = [0.1, 0.1, 0.5, 0.05]

export type ClaimsDesk = Awaited<ReturnType<typeof openClaimsDesk>>

/** Settings are given as in the environment. */
export async function openClaimsDesk(settings: Readonly<Record<string, string>> = {}) {
  const context = await openContext(settings)
  const products = await loadProducts('demo/products')
  const gateway = openDemoBank(context, { delayMs: 1 })
  const known = new Map<string, Reading>()
  const reader = {
    read: async (bytes: Buffer) => known.get(bytes.toString('base64')) ?? readingOf('unknown', {}),
    warm: () => undefined,
    close: async () => undefined,
  }
  const refused = async () => Promise.reject(new Error('not printed here'))
  const printer = { print: refused, printReport: refused, close: async () => undefined }
  const open = { ...context, products, gateway, reader, printer }
  const handlers: Handlers = merged(
    providersHandlers(open),
    claimsHandlers(open),
    linkHandlers(open),
    paymentsHandlers(open),
    {
      'document.uploaded': documentsHandlers(open)['document.uploaded'],
    },
  )

  let marks = 0
  /** Hands a paper in; `reading` is what will be read of it. */
  async function paper(customerId: string, reading: Reading): Promise<string> {
    marks += 1
    const content = await sharp({
      create: { width: 8, height: 8, channels: 3, background: { r: marks % 256, g: marks >> 8, b: 7 } },
    })
      .png()
      .toBuffer()
    known.set(content.toString('base64'), reading)
    return (await writeAs(context, by, {}, (tx) => attach(tx, context.files, { customerId, content }))).id
  }

  /** A parent with an account (its number ends so), a child, and an accident policy of 100,000 on the child since 200 days. */
  async function family(
    options: { name?: string; ending?: string; sinceDays?: number; beneficiaries?: Beneficiary[] } = {},
  ) {
    const name = options.name ?? `林${newId().slice(-4)}`
    const childIdNumber = idNumberFor('20170901')
    const parentIdNumber = idNumberFor('19880512')
    const issuedOn = addDays(context.clock.today(), -(options.sinceDays ?? 200) - 1)
    const then = { db: context.db, clock: fixedClock(startOf(issuedOn)) }
    const made = await writeAs(then, by, {}, async (tx) => {
      const parent = await registerCustomer(tx, {
        name,
        sex: 'F',
        birthDate: '1988-05-12',
        idNumber: parentIdNumber,
      })
      const child = await registerCustomer(tx, {
        name: '李小满',
        sex: 'F',
        birthDate: '2017-09-01',
        idNumber: childIdNumber,
      })
      await relate(tx, parent, child, 'child')
      const account = await addAccount(tx, {
        customerId: parent,
        number: cardEnding(options.ending ?? '1234'),
        holder: name,
      })
      const { beneficiaries = [] } = options
      const insured = { parent, child, accountId: account.id, beneficiaries }
      const policy = await accidentContract(tx, products, insured)
      return { parent, child, childIdNumber, parentIdNumber, parentName: name, accountId: account.id, policy }
    })
    await deliver()
    return made
  }
  type Family = Awaited<ReturnType<typeof family>>

  /** A contract that began before the family's own, and has ended since if it was long ago. */
  async function earlier(whose: Family, sinceDays: number): Promise<void> {
    const then = { db: context.db, clock: fixedClock(startOf(addDays(context.clock.today(), -sinceDays - 1))) }
    await writeAs(then, by, {}, (tx) => accidentContract(tx, products, whose))
    await deliver()
  }

  /** The three papers of an emergency of `totalFen`, handed in. */
  async function threePapers({ parent }: Family, totalFen: number, number = newId().slice(-10)): Promise<string[]> {
    const on = addDays(context.clock.today(), -1)
    const about = { patientName: '李小满', hospital }
    const invoice = {
      ...about,
      invoiceCode: '33060126',
      invoiceNumber: number,
      issuedOn: on,
      totalFen: String(totalFen),
    }
    return [
      await paper(
        parent,
        readingOf('medical-invoice', invoice, [
          ['诊察费', totalFen - 10_000],
          ['石膏固定', 10_000],
        ]),
      ),
      await paper(
        parent,
        readingOf('itemised-bill', { ...about, totalFen: String(totalFen) }, [
          ['诊察费', totalFen - 10_000],
          ['石膏固定', 10_000],
        ]),
      ),
      await paper(
        parent,
        readingOf('outpatient-record', { ...about, visitedOn: on, diagnosis: '左前臂骨折', cause: '摔伤' }),
      ),
    ]
  }

  async function file(
    whose: Family,
    documentIds: readonly string[],
    report: Partial<ClaimReport> = {},
    requestId = newId(),
  ) {
    const told: ClaimReport = {
      happenedOn: addDays(context.clock.today(), -1),
      cause: 'accident',
      event: '摔伤',
      visitKind: 'emergency',
      said: '昨天孩子在学校摔伤',
      ...report,
    }
    const asked = {
      customerId: whose.parent,
      insuredId: whose.child,
      report: told,
      documentIds,
      payoutAccountId: whose.accountId,
      requestId,
    }
    return writeAs(context, by, {}, (tx) => openClaim(tx, asked))
  }

  async function deliver(): Promise<void> {
    const runner = runOutbox({ ...context, handlers, everyMs: 5 })
    for (let round = 0; round < 6; round += 1) {
      await runner.idle()
      await new Promise((resolve) => setTimeout(resolve, 12))
    }
    await runner.idle()
    await runner.close()
  }

  const hospitalId = await writeAs(context, by, {}, (tx) =>
    addProvider(tx, {
      kind: 'hospital',
      name: hospital,
      level: 3,
      grade: '三级甲等',
      isPublic: true,
      province: '示例省',
      city: '示例市',
      district: '示例区',
      address: '示例路 1 号',
      phone: '',
    }),
  )
  return {
    ...open,
    hospitalId,
    handlers,
    paper,
    family,
    earlier,
    threePapers,
    file,
    deliver,
    books: () => demoBankBooks(context.db),
  }
}

export function readingOf(
  kind: Reading['kind'],
  fields: Readonly<Record<string, string>>,
  rows: readonly (readonly [string, number])[] = [],
  confidence = 0.98,
): Reading {
  return {
    kind,
    kindConfidence: 0.97,
    papers: [{ kind, kindConfidence: 0.97, pages: [0] }],
    pages: [{ width: 100, height: 100, rotation: 0, lines: [], uprightJpeg: Buffer.from('page') }],
    fields: Object.entries(fields).map(([name, value]) => ({
      name,
      value,
      raw: value,
      confidence,
      page: 0,
      region: whole,
    })),
    billLines: rows.map(([name, amountFen], nth) => ({
      name,
      amountFen,
      listClass: '甲',
      page: 0,
      region: [0.1, 0.2 + nth / 20, 0.5, 0.05],
      confidence,
    })),
    quality: { ok: true, score: 0.98 },
    checks: [],
  }
}

function merged(...tables: readonly object[]): Handlers {
  const all: Record<string, unknown[]> = {}
  for (const table of tables)
    for (const [topic, rows] of Object.entries(table))
      all[topic] = [...(all[topic] ?? []), ...(Array.isArray(rows) ? rows : [])]
  return all
}
