// Prints a written letter in the background and keeps the PDF with its hash.
import { Readable } from 'node:stream'
import { getCustomer } from '../../customers/index.ts'
import { verifySignature } from '../../identity/index.ts'
import {
  type Config,
  type Context,
  type Db,
  type Delivery,
  datesIn,
  dayInWords,
  dayOf,
  maskName,
  system,
  type Text,
  unsealJson,
  writeAs,
} from '../../kit/index.ts'
import { type LetterContent, letterContent, shownCode } from './letter.ts'
import type { PrintedLetter } from './printed.ts'
import type { Printer } from './printer.ts'

type PrintContext = Context & { readonly printer: Printer }

const pdfBytesMax = 50_000_000

/** Handles `letter.written`. */
export async function printLetter(context: PrintContext, { payload }: Delivery<'letter.written'>): Promise<void> {
  const { customerId, letterId } = payload
  const row = await findUnprinted(context.db, customerId, letterId)
  if (!row) return
  const content = letterContent.parse(unsealJson(row.content))
  const { name: holder } = await getCustomer(context.db, customerId)
  const code = shownCode(row.verifyCode)
  const letter: PrintedLetter = {
    title: content.title,
    facts: content.facts,
    paragraphs: content.paragraphs,
    ...(content.table ? { table: content.table } : {}),
    insurer: { zh: context.config.INSURER_NAME_ZH, en: context.config.INSURER_NAME_EN },
    number: row.number,
    on: dayInWords(dayOf(row.at)),
    holder,
    code,
    verifyUrl: `${publicUrl(context.config)}/verify/${code}`,
    signatures: await signaturesOf(context.db, content.signatures),
  }
  const { pdf, pages } = await context.printer.print(letter, row.at)
  const stored = await context.files.put(Readable.from([pdf]), { bytesMax: pdfBytesMax })
  const won = await writeAs(context, system('printer'), {}, async (tx) => {
    const { key: fileKey, sha256, bytes } = stored
    const kept = await tx.db
      .insertInto('letter_prints')
      .values({ customerId, letterId, fileKey, sha256, bytes, pages, holderMasked: maskName(holder), at: tx.at })
      .onConflict((conflict) => conflict.constraint('letter_prints_pkey').doNothing())
      .executeTakeFirst()
    return kept.numInsertedOrUpdatedRows === 1n
  })
  if (!won) await context.files.remove(stored.key)
}

function publicUrl(config: Config): string {
  return (config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).replace(/\/$/, '')
}

async function findUnprinted(db: Db, customerId: string, letterId: string) {
  return db
    .selectFrom('letters')
    .select(['number', 'content', 'verifyCode', 'at'])
    .where('customerId', '=', customerId)
    .where('id', '=', letterId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('letter_prints as print')
            .select('print.letterId')
            .whereRef('print.customerId', '=', 'letters.customerId')
            .whereRef('print.letterId', '=', 'letters.id'),
        ),
      ),
    )
    .executeTakeFirst()
}

const levelWords: Readonly<Record<string, Text>> = {
  code: { zh: '短信验证码登录', en: 'signed in by phone code' },
  id: { zh: '身份证号核验', en: 'verified by ID number' },
  face: { zh: '人脸核验', en: 'verified by face' },
}

// A signature that does not verify is not printed as if it did: the letter waits, and somebody hears of it.
async function signaturesOf(db: Db, wanted: LetterContent['signatures']): Promise<PrintedLetter['signatures']> {
  return Promise.all(
    wanted.map(async ({ customerId, signatureId }) => {
      const found = await verifySignature(db, { customerId, signatureId })
      if (!found?.valid || !found.statement) throw new Error(`signature ${signatureId} does not verify`)
      const { name } = await getCustomer(db, customerId)
      const { at, level } = found.statement
      return {
        id: signatureId,
        name,
        at: datesIn(shanghaiTime.format(at)),
        level: levelWords[level] ?? { zh: level, en: level },
        strokes: found.strokes ?? name,
      }
    }),
  )
}

const shanghaiTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})
