// The hospital of the demo: one of the published list, with a key that derives from the store's own, so that whoever runs the store can
// play it and nobody else.
import { createECDH, createPrivateKey, hkdfSync } from 'node:crypto'
import { addDays, currentKey, type Day, newId, system, writeAs } from '../../src/kit/index.ts'
import { findHospital, publicKey, registerClient, scopes } from '../../src/providers/index.ts'
import type { Book } from '../book/on-a-day.ts'
import { everybody } from '../book/people.ts'
import type { HospitalKey } from './player.ts'
import type { PlayedVisit } from './visit-bundle.ts'

export const demoHospital = { clientId: 'demo-hospital', name: '浙江大学医学院附属第二医院' } as const
const kid = 'demo-1'

/** The demo hospital's key pair; the keys of the store must be in use. */
export function demoHospitalKey(): HospitalKey {
  const scalar = Buffer.from(hkdfSync('sha384', currentKey().key, '', 'mendian demo hospital', 48))
  const pair = createECDH('secp384r1')
  pair.setPrivateKey(scalar)
  const point = pair.getPublicKey()
  const jwk = {
    kty: 'EC',
    crv: 'P-384',
    x: point.subarray(1, 49).toString('base64url'),
    y: point.subarray(49).toString('base64url'),
  }
  const privateKey = createPrivateKey({ key: { ...jwk, d: scalar.toString('base64url') }, format: 'jwk' })
  return { kid, privateKey, publicJwk: publicKey.parse({ ...jwk, kid }) }
}

/** Lets the demo hospital in; asked for at each start, for its key follows the store's. */
export async function connectHospital(book: Pick<Book, 'db' | 'clock'>): Promise<void> {
  const hospital = await findHospital(book.db, demoHospital.name)
  if (!hospital) return
  await writeAs(book, system('demo'), {}, (tx) =>
    registerClient(tx, {
      id: demoHospital.clientId,
      providerId: hospital.id,
      keys: [demoHospitalKey().publicJwk],
      scopes: [...scopes],
    }),
  )
}

/** Who can be played: those of the demo that a policy insures. */
export const playedKeys = ['li-xiaoman', 'lin-yue', 'li-wei'] as const
export type PlayedKey = (typeof playedKeys)[number]

/** A fall the day before, treated in the emergency room: another one at each call. */
export function playedFall(key: PlayedKey, today: Day): PlayedVisit {
  const person = everybody.find((one) => one.key === key)
  if (!person) throw new Error(`the demo has no ${key}`)
  const on = addDays(today, -1)
  const number = newId()
  return {
    messageNo: number,
    visitNo: `V${number.slice(-12).toUpperCase()}`,
    person: { name: person.name, idNumber: person.idNumber },
    kind: 'EMER',
    startedOn: on,
    endedOn: on,
    diagnoses: [{ code: 'S52.500', name: '左侧桡骨下端骨折' }],
    invoiceNumber: String(Date.now()).slice(-10),
    lines: [
      { name: '急诊诊察费', fen: 5_000, listClass: '甲' },
      { name: 'X 线摄影', fen: 21_000, listClass: '甲' },
      // no two falls of a person on one day cost the same: that would be a doubt, and rightly
      { name: '石膏外固定', fen: 60_000 + (Date.now() % 97) * 100, listClass: '甲' },
    ],
  }
}
