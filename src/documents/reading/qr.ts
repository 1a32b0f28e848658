/** The QR code of an e-invoice: a second, exact copy of its number and amount. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { fenOfFigures } from './amounts.ts'
import type { InvoiceCode } from './found.ts'
import type { Raster } from './raster.ts'
import { dateIn } from './values.ts'

let ready = false

/** The texts of all codes on a page; an empty list when there is none or the image is too poor. */
export async function codesOn(page: Raster): Promise<string[]> {
  if (!ready) {
    // Handed over by us: by default the library would fetch its wasm from a server.
    const wasmBinary = Uint8Array.from(
      readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')),
    ).buffer
    prepareZXingModule({ overrides: { wasmBinary } })
    ready = true
  }
  const size = page.width * page.height
  const data = new Uint8ClampedArray(size * 4)
  for (let i = 0; i < size; i++) {
    data[i * 4] = page.data[i * 3] ?? 0
    data[i * 4 + 1] = page.data[i * 3 + 1] ?? 0
    data[i * 4 + 2] = page.data[i * 3 + 2] ?? 0
    data[i * 4 + 3] = 255
  }
  const image = { data, width: page.width, height: page.height, colorSpace: 'srgb' as const }
  const results = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 3 })
  return results.filter((r) => r.isValid).map((r) => r.text)
}

/** `01,type,code,number,amount,yyyymmdd,check`; parts may be empty. Undefined for any other text. */
export function invoiceCodeOf(text: string): InvoiceCode | undefined {
  const parts = text.split(',').map((part) => part.trim())
  const [version, , code = '', number = '', amount = '', day = '', checkCode = ''] = parts
  if (parts.length < 6 || !/^\d{2}$/.test(version ?? '') || !/^\d{6,20}$/.test(number) || !/^\d*$/.test(code))
    return undefined
  const amountFen = /^\d+(\.\d{1,2})?$/.test(amount) ? fenOfFigures(amount) : undefined
  const issuedOn = dateIn(day)?.value
  return {
    code,
    number,
    ...(amountFen === undefined ? {} : { amountFen }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(checkCode === '' ? {} : { checkCode }),
  }
}
