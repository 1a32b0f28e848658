// Sealing of sensitive fields (AES-256-GCM, key id beside the value) and blind indexes to find them again.
import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomFillSync } from 'node:crypto'

export interface Keyring {
  /** Key id → 32-byte key. Old ids stay, so that what they sealed can be opened. */
  readonly keys: ReadonlyMap<number, Buffer>
  readonly current: number
}

let ring: Keyring | undefined
let indexKey: Buffer | undefined

/** Sets the keys of this process; called once at start. The blind-index key derives from the lowest key id and never rotates. */
export function useKeyring(keyring: Keyring): void {
  const lowest = keyring.keys.get(Math.min(...keyring.keys.keys()))
  if (!lowest || !keyring.keys.has(keyring.current)) throw new Error('the keyring needs its current key')
  ring = keyring
  indexKey = Buffer.from(hkdfSync('sha256', lowest, '', 'mendian blind index', 32))
}

/** What `make` gave for a text, as long as the keys stay the same; all is forgotten once there are `max` of them. */
export function remembering<T>(make: (text: string) => T, max: number): (text: string) => T {
  const made = new Map<string, T>()
  let by = ring
  return (text) => {
    if (by !== ring || made.size >= max) made.clear()
    by = ring
    const known = made.get(text)
    if (known !== undefined) return known
    const fresh = make(text)
    made.set(text, fresh)
    return fresh
  }
}

const pool = Buffer.alloc(12 * 512)
let drawn = pool.length

// Randomness is fetched for many nonces at once: to ask for twelve bytes costs as much as for thousands.
function writeNonce(into: Buffer, at: number): void {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  pool.copy(into, at, drawn, drawn + 12)
  drawn += 12
}

/** Seals text: key id (1 byte), nonce (12), tag (16), ciphertext. */
export function seal(plain: string): Buffer {
  const { key, keyId } = currentKey()
  const sealed = Buffer.allocUnsafe(29 + Buffer.byteLength(plain))
  sealed[0] = keyId
  writeNonce(sealed, 1)
  const cipher = createCipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
  cipher.update(plain, 'utf8').copy(sealed, 29)
  cipher.final()
  cipher.getAuthTag().copy(sealed, 13)
  return sealed
}

/** Opens what `seal` made; throws when it was altered or its key is gone. */
export function unseal(sealed: Buffer): string {
  const key = keyOf(sealed[0] ?? -1)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
  decipher.setAuthTag(sealed.subarray(13, 29))
  return decipher.update(sealed.subarray(29), undefined, 'utf8') + decipher.final('utf8')
}

export function sealJson(value: unknown): Buffer {
  return seal(JSON.stringify(value))
}

export function unsealJson(sealed: Buffer): unknown {
  return JSON.parse(unseal(sealed))
}

/** A keyed hash by which a sealed value is found again; `purpose` keeps one kind of value from matching another. */
export function blindIndex(purpose: string, value: string): Buffer {
  if (!indexKey) throw new Error('no keyring: call useKeyring at start')
  // By way of a text: bytes of their own are the dearer half of so short a hash.
  const hash = createHmac('sha256', indexKey).update(`${purpose}\0${value}`).digest('binary')
  return Buffer.from(hash, 'binary')
}

export function sha256(data: string | Buffer): Buffer {
  return hash('sha256', data, 'buffer')
}

/** JSON with sorted keys: the same facts give the same bytes, so that they can be hashed. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value)
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`)
    return `{${parts.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** The key a stream (a stored file) is sealed with, and its id. */
export function currentKey(): { key: Buffer; keyId: number } {
  if (!ring) throw new Error('no keyring: call useKeyring at start')
  return { key: keyOf(ring.current), keyId: ring.current }
}

export function keyOf(keyId: number): Buffer {
  const key = ring?.keys.get(keyId)
  if (!key) throw new Error(`no key ${keyId} in the keyring`)
  return key
}
