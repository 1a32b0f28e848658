// Staff passwords: scrypt with its parameters beside the hash, so that they can be raised later.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { log2N: 15, r: 8, p: 1 } as const
const keyBytes = 32

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.log2N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether a password fits a hash; takes as long when there is no hash, so that the time does not tell who exists. */
export async function fitsPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [kind, log2N, r, p, salt = '', key = ''] = (hash ?? nobody).split('$')
  const expected = Buffer.from(key, 'base64')
  const given = await derive(password, Buffer.from(salt, 'base64'), {
    log2N: Number(log2N),
    r: Number(r),
    p: Number(p),
  })
  return kind === 'scrypt' && expected.length === given.length && timingSafeEqual(expected, given) && hash !== undefined
}

const nobody = ['scrypt', cost.log2N, cost.r, cost.p, Buffer.alloc(16).toString('base64'), ''].join('$')

function derive(
  password: string,
  salt: Buffer,
  { log2N, r, p }: { log2N: number; r: number; p: number },
): Promise<Buffer> {
  const options = { N: 2 ** log2N, r, p, maxmem: 256 * r * 2 ** log2N }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
