// The printing thread: one letter or report in, one PDF out.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import type { QrCode } from './blocks.ts'
import { drawLetter } from './draw-letter.ts'
import { drawReport } from './draw-report.ts'
import { printedLetter, printedReport } from './printed.ts'

const asked = { id: z.number(), at: z.date() }
const request = z.union([z.object({ ...asked, letter: printedLetter }), z.object({ ...asked, report: printedReport })])

// Handed over by us: by default the library would fetch its wasm from a server.
const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })

async function qrCode(words: string): Promise<QrCode> {
  const { error, symbol } = await writeBarcode(words, { format: 'QRCode', ecLevel: 'M' })
  if (error !== '' || symbol === null) throw new Error(`no QR code: ${error}`)
  return { size: symbol.width, dark: Array.from(symbol.data, (module) => module === 0) }
}

async function answer(message: unknown) {
  const one = request.parse(message)
  const { pdf, pages } =
    'letter' in one
      ? await drawLetter(one.letter, await qrCode(one.letter.verifyUrl), one.at)
      : await drawReport(one.report, one.at)
  return { id: one.id, pdf, pages }
}

parentPort?.on('message', (message: unknown) => {
  // Anything unforeseen ends the thread: whoever waits is told, and the next letter gets a fresh one.
  answer(message).then(
    (printed) => parentPort?.postMessage(printed),
    (error: unknown) => {
      throw error
    },
  )
})
