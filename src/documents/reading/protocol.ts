/** What travels between the pool and its processes. */
import type { FailureReason } from './failures.ts'
import type { FileType, Reading } from './reading.ts'

export type Request = { id: number; bytes: Uint8Array; type: FileType }

export type Answer =
  | { id: number; reading: Reading }
  | { id: number; failure: { reason: FailureReason; message: string } }
