// The browser inside `@sparticuz/chromium`, with the libraries it carries for systems that have none of them.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { cached } from './cache.ts'

const inflate = promisify(brotliDecompress)
const block = 512

export async function unpackBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome or Chromium, or set CHROMIUM_PATH')
  }
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin')
  const manifest = await readFile(join(bin, '..', 'package.json'), 'utf8')
  const version = /"version": "([\d.]+)"/.exec(manifest)?.[1] ?? 'unknown'
  const folder = await cached(`chromium-${version}`, async (partial) => {
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(partial, 'chromium'), { mode: 0o700 }),
    )
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await untar(await inflate(await readFile(join(bin, archive))), partial)
    }
  })
  const libraries = [join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } }
}

// Plain ustar entries are all these archives hold: name, size in octal, type, then the content in blocks of 512 bytes.
async function untar(archive: Buffer, folder: string): Promise<void> {
  const field = (at: number, length: number) => archive.toString('utf8', at, at + length).split('\0')[0] ?? ''
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const path = join(folder, field(at, 100))
    const size = Number.parseInt(field(at + 124, 12), 8)
    if (field(at + 156, 1) === '5') await mkdir(path, { recursive: true })
    else {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, archive.subarray(at + block, at + block + size), { mode: 0o700 })
    }
    at += block + Math.ceil(size / block) * block
  }
}
