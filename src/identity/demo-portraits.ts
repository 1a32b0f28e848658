// Two pictures of one computer-generated person, taken at run time from the face model's own package (MIT), where they are
// the warm-up pictures: nobody's face is kept in this repository. The check itself does not know them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

const require = createRequire(import.meta.url)
const bundle = join(dirname(dirname(require.resolve('@vladmandic/human'))), 'dist/human.node-wasm.js')
const jpeg = /\/9j\/[A-Za-z0-9+/\s]{2000,}={0,2}/g

/** JPEG: `id-photo` from the front on white, `selfie` another picture of the same person, half turned. */
export async function demoPortrait(kind: 'id-photo' | 'selfie'): Promise<Buffer> {
  const [face, body] = [...(await readFile(bundle, 'latin1')).matchAll(jpeg)].map(([written]) =>
    Buffer.from(written.replace(/\s/g, ''), 'base64'),
  )
  if (!face || !body) throw new Error('the face model’s package no longer holds its warm-up pictures')
  return kind === 'id-photo' ? onWhite(face) : headOf(body)
}

function onWhite(face: Buffer): Promise<Buffer> {
  const margin = { top: 60, bottom: 25, background: '#fff' }
  return sharp(face).resize(358, 358).extend(margin).jpeg({ quality: 92 }).toBuffer()
}

function headOf(body: Buffer): Promise<Buffer> {
  const head = { left: 443, top: 0, width: 300, height: 280 }
  return sharp(body).extract(head).resize(600).jpeg({ quality: 92 }).toBuffer()
}
