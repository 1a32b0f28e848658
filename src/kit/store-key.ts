// The store's own signature (Ed25519): what it recorded can be told from what somebody wrote into the database later.
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto'
import { currentKey, keyOf } from './crypto.ts'

export interface StoreSignature {
  /** The sealing key from which the signing key derives; old ones stay in the keyring so that old signatures can be checked. */
  readonly keyId: number
  /** 64 bytes. */
  readonly signature: Buffer
}

/** Signs bytes with the key that derives from the current sealing key. */
export function signAsStore(bytes: Buffer): StoreSignature {
  const { key, keyId } = currentKey()
  return { keyId, signature: sign(null, bytes, signingKey(keyId, key)) }
}

/** Whether the store signed exactly these bytes; false when either was altered or the key is not in the keyring. */
export function isSignedByStore(bytes: Buffer, { keyId, signature }: StoreSignature): boolean {
  try {
    return verify(null, bytes, createPublicKey(signingKey(keyId, keyOf(keyId))), signature)
  } catch {
    return false
  }
}

/** The key for whoever checks the store's signatures from outside (SPKI, PEM). */
export function storePublicKey(keyId: number): string {
  return createPublicKey(signingKey(keyId, keyOf(keyId)))
    .export({ format: 'pem', type: 'spki' })
    .toString()
}

// RFC 8410: an Ed25519 private key in PKCS #8 is this head and its 32-byte seed.
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')
const known = new Map<string, KeyObject>()

function signingKey(keyId: number, key: Buffer): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', key, '', 'mendian store signature', 32))
  const name = `${keyId}:${seed.toString('hex')}`
  const made =
    known.get(name) ?? createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
  known.set(name, made)
  return made
}
