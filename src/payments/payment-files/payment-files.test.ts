// ISO 20022 files: what is written, what is read, and what a stranger may put there.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../../test/context.ts'
import { registerCustomer } from '../../customers/index.ts'
import { newId, runOutbox, system, writeAs } from '../../kit/index.ts'
import { addAccount, collect, findPaymentState, openGateway, paymentsHandlers, payOut, trialBalance } from '../index.ts'
import { readStatusFiles } from './gateway.ts'
import { isoId, orderFile } from './order-file.ts'
import { readStatusFile } from './status-file.ts'

let context: TestContext
let folder: string

beforeAll(async () => {
  context = await openContext({ PAYMENT_BATCH_SECONDS: '0' })
  folder = join(context.folder, 'bank')
  Object.assign(context, {
    config: {
      ...context.config,
      PAYMENT_FILES_DIR: folder,
      PAYMENT_ACCOUNT_NUMBER: '1001234567890',
      PAYMENT_BANK_BIC: 'ABOCCNBJ',
    },
  })
})

afterAll(() => context.close())

const order = {
  id: '01932b5c-0000-7000-8000-000000000001',
  direction: 'out' as const,
  amountFen: 86_005,
  account: { number: '6228480000000000000', holder: '林悦 & <父>', bank: '中国农业银行' },
  reference: '理赔款 "CL-1" \u0007',
}
const insurer = { name: '示例人寿', account: '1001234567890', bic: 'ABOCCNBJ' }
const at = new Date('2026-11-22T02:00:00Z')

describe('order files', () => {
  test('are well-formed pain.001.001.09 with sums, names and ids', () => {
    const xml = orderFile({ id: newId(), direction: 'out', at, orders: [order, { ...order, amountFen: 5 }] }, insurer)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
    const { Document } = new XMLParser({ parseTagValue: false }).parse(xml)
    const { GrpHdr, PmtInf } = Document.CstmrCdtTrfInitn
    expect(GrpHdr).toMatchObject({ NbOfTxs: '2', CtrlSum: '860.10' })
    expect(GrpHdr.MsgId.length).toBeLessThanOrEqual(35)
    expect(PmtInf).toMatchObject({ PmtMtd: 'TRF', ReqdExctnDt: { Dt: '2026-11-22' } })
    expect(PmtInf.CdtTrfTxInf[0]).toMatchObject({
      PmtId: { EndToEndId: '01932b5c000070008000000000000001' },
      Amt: { InstdAmt: '860.05' },
      Cdtr: { Nm: '林悦 & <父>' },
      CdtrAcct: { Id: { Othr: { Id: '6228480000000000000' } } },
      RmtInf: { Ustrd: '理赔款 "CL-1"' },
    })
    expect(PmtInf.CdtTrfTxInf[1].Amt.InstdAmt).toBe('0.05')
  })

  test('money in is pain.008.001.08', () => {
    const xml = orderFile({ id: newId(), direction: 'in', at, orders: [order] }, insurer)
    const { PmtInf } = new XMLParser({ parseTagValue: false }).parse(xml).Document.CstmrDrctDbtInitn
    expect(PmtInf).toMatchObject({ PmtMtd: 'DD', DrctDbtTxInf: { InstdAmt: '860.05' } })
  })
})

function statusFile(batchId: string, body: string, group = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><p:Document xmlns:p="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
    <p:CstmrPmtStsRpt><p:OrgnlGrpInfAndSts><p:OrgnlMsgId>${isoId(batchId)}</p:OrgnlMsgId>${group}</p:OrgnlGrpInfAndSts>
    <p:OrgnlPmtInfAndSts>${body}</p:OrgnlPmtInfAndSts></p:CstmrPmtStsRpt></p:Document>`
}

function status(orderId: string, word: string, more = ''): string {
  return `<p:TxInfAndSts><p:OrgnlEndToEndId>${isoId(orderId)}</p:OrgnlEndToEndId><p:TxSts>${word}</p:TxSts>${more}</p:TxInfAndSts>`
}

describe('status files', () => {
  const [one, two, three] = [newId(), newId(), newId()]

  test('are read with or without a prefix, one order or many', () => {
    const amount = '<p:OrgnlTxRef><p:Amt><p:InstdAmt Ccy="CNY">860.05</p:InstdAmt></p:Amt></p:OrgnlTxRef>'
    const reason = '<p:StsRsnInf><p:Rsn><p:Cd>AC04</p:Cd></p:Rsn></p:StsRsnInf>'
    const xml = statusFile(
      newId(),
      status(one, 'ACSC', amount) + status(two, 'RJCT', reason) + status(three, 'ACCP') + status(newId(), 'PDNG'),
    )
    const expected = [
      { orderId: one, kind: 'settled', amountFen: 860_05, reason: undefined },
      { orderId: two, kind: 'declined', amountFen: undefined, reason: 'AC04' },
      { orderId: three, kind: 'accepted', amountFen: undefined, reason: undefined },
    ]
    expect(readStatusFile(xml).reports).toEqual(expected)
    expect(readStatusFile(xml.replaceAll('p:', '')).reports).toEqual(expected)
  })

  test('a whole file refused', () => {
    const batchId = newId()
    const { whole, reports } = readStatusFile(statusFile(batchId, '', '<p:GrpSts>RJCT</p:GrpSts>'))
    expect({ whole, reports }).toEqual({ whole: { batchId, kind: 'declined' }, reports: [] })
  })

  test('an amount that cannot be read is not the ordered one', () => {
    const bad = '<p:OrgnlTxRef><p:Amt><p:InstdAmt Ccy="CNY">lots</p:InstdAmt></p:Amt></p:OrgnlTxRef>'
    expect(readStatusFile(statusFile(newId(), status(one, 'ACSC', bad))).reports[0]?.amountFen).toBeNaN()
  })

  test.each([
    [
      'an entity bomb',
      `<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${statusFile(newId(), '')}`,
      /entities/,
    ],
    ['an outside entity', '<!DOCTYPE d SYSTEM "file:///etc/passwd"><Document/>', /entities/],
    ['half a file', statusFile(newId(), status(one, 'ACSC')).slice(0, 300), /well-formed/],
    ['something else', '<Document><Other/></Document>', /missing/],
    ['no XML', 'hello', /status file/],
    ['nothing', '', /status file/],
  ])('%s is refused', (_, xml, why) => expect(() => readStatusFile(xml)).toThrow(why))
})

describe('the folder', () => {
  test('orders go out once, answers come in once', async () => {
    const gateway = openGateway(context)
    const { customerId, ids } = await writeAs(context, system('test'), {}, async (tx) => {
      const owner = await registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' })
      const { id: accountId } = await addAccount(tx, {
        customerId: owner,
        number: order.account.number,
        holder: '林悦',
      })
      const one = {
        customerId: owner,
        accountId,
        subject: { type: 'claim', id: 'c' },
        reference: '理赔款',
        amountFen: 7_00,
      }
      const made = [
        await payOut(tx, { ...one, purpose: 'claim' }),
        await payOut(tx, { ...one, purpose: 'claim' }),
        await collect(tx, { ...one, purpose: 'premium' }),
        await payOut(tx, { ...one, purpose: 'claim' }),
      ] as const
      return { customerId: owner, ids: made }
    })
    const runner = runOutbox({ ...context, handlers: paymentsHandlers({ ...context, gateway }), everyMs: 20 })
    await runner.idle()
    await runner.close()

    const files = (await readdir(join(folder, 'out'))).sort()
    expect(files.every((name) => /^pain\.00[18]-[0-9a-f]{32}\.xml$/.test(name))).toBe(true)
    const texts = await Promise.all(files.map((name) => readFile(join(folder, 'out', name), 'utf8')))
    for (const id of ids) expect(texts.join('').split(`<EndToEndId>${isoId(id)}<`)).toHaveLength(2)
    expect((await stat(join(folder, 'out', files[0] ?? ''))).mode & 0o077).toBe(0)
    // told again, by a message delivered twice
    const due = { id: newId(), payload: { orderId: ids[0] }, attempts: 2 }
    const told = () => Promise.all((gateway.handlers['payment-files.due'] ?? []).map((handle) => handle(due)))
    await told()
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(files)
    // killed after the file was written and before that was known: the same file again, by several at once
    await context.db.updateTable('payment_file_batches').set({ writtenAt: null }).execute()
    await Promise.all([told(), told(), told()])
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(files)
    expect(await Promise.all(files.map((name) => readFile(join(folder, 'out', name), 'utf8')))).toEqual(texts)

    const inbox = join(folder, 'in')
    await mkdir(inbox, { recursive: true })
    const answer = statusFile(newId(), status(ids[0], 'ACSC') + status(ids[1], 'RJCT') + status(ids[2], 'ACSC'))
    await writeFile(join(inbox, 'a.xml'), answer)
    await writeFile(join(inbox, 'b.xml'), answer)
    await writeFile(join(inbox, 'c.xml'), '<!DOCTYPE x><x/>')
    await readStatusFiles(context, folder)
    expect((await readdir(inbox)).sort()).toEqual(['a.xml', 'b.xml', 'c.xml']) // they have not rested
    await readStatusFiles(context, folder, 0)
    await writeFile(join(inbox, 'd.xml'), answer)
    await readStatusFiles(context, folder, 0)
    expect((await readdir(join(inbox, 'done'))).sort()).toEqual(['a.xml', 'b.xml', 'd.xml'])
    expect(await readdir(join(inbox, 'refused'))).toEqual(['c.xml'])
    const states = await Promise.all(ids.map(async (id) => (await findPaymentState(context.db, customerId, id))?.state))
    expect(states).toEqual(['settled', 'declined', 'settled', 'submitted'])
    const { accounts, differenceFen } = await trialBalance(context.db)
    expect(differenceFen).toBe(0)
    expect(accounts.find(({ account }) => account === 'bank')?.balanceFen).toBe(0)
    await gateway.close()
  })

  test('a setting that is missing is one clear line', () => {
    const without = { ...context, config: { ...context.config, PAYMENT_BANK_BIC: undefined } }
    expect(() => openGateway(without)).toThrow(/^PAYMENT_BANK_BIC: needed/)
    const noBank = { ...context, config: { ...context.config, PAYMENT_FILES_DIR: undefined, MENDIAN_DEMO: false } }
    expect(() => openGateway(noBank)).toThrow(/^PAYMENT_FILES_DIR: needed/)
  })
})
