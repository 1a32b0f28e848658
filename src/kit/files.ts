// Stored files behind a small port: sealed as they stream in, never served by path.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { currentKey, keyOf } from './crypto.ts'
import { isId, newId } from './ids.ts'
import { tooLarge } from './problems.ts'

export interface StoredFile {
  /** Name in the store: a UUID. */
  readonly key: string
  readonly bytes: number
  /** Of the content as received, before sealing. */
  readonly sha256: Buffer
}

export interface Files {
  /** Streams in at most `bytesMax` bytes; raises 413 beyond and leaves nothing. */
  put(content: Readable, options: { bytesMax: number }): Promise<StoredFile>
  /** The whole content; throws when it was altered on disk. */
  read(key: string): Promise<Buffer>
  remove(key: string): Promise<void>
}

const nonceBytes = 12
const tagBytes = 16
const headBytes = 1 + nonceBytes

/** Files in a local folder, each `keyId | nonce | AES-256-GCM ciphertext | tag`. */
export function openLocalFiles(folder: string): Files {
  const pathOf = (key: string) => {
    if (!isId(key)) throw new Error('not a file key')
    return join(folder, key.slice(-2), key)
  }
  return {
    async put(content, { bytesMax }) {
      const key = newId()
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      const part = `${path}.part`
      try {
        const stored = await sealTo(part, content, bytesMax)
        await rename(part, path)
        return { key, ...stored }
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    read: (key) => unsealFrom(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

async function sealTo(path: string, content: Readable, bytesMax: number) {
  const { key, keyId } = currentKey()
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const hash = createHash('sha256')
  let bytes = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > bytesMax) return done(tooLarge())
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const out = createWriteStream(path, { mode: 0o600 })
  out.write(Buffer.concat([Buffer.from([keyId]), nonce]))
  const tail = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk),
    flush(done) {
      this.push(cipher.getAuthTag())
      done()
    },
  })
  await pipeline(content, measured, cipher, tail, out)
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
  return { bytes, sha256: hash.digest() }
}

async function unsealFrom(path: string): Promise<Buffer> {
  const { size } = await stat(path)
  const parts: Buffer[] = []
  for await (const chunk of createReadStream(path)) parts.push(Buffer.from(chunk))
  const whole = Buffer.concat(parts, size)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(whole[0] ?? -1), whole.subarray(1, headBytes))
  decipher.setAuthTag(whole.subarray(size - tagBytes))
  return Buffer.concat([decipher.update(whole.subarray(headBytes, size - tagBytes)), decipher.final()])
}
