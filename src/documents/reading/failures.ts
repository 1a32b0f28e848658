/** Why a file could not be read at all. A page that was seen but not understood is a Reading, not a failure. */
export const failureReasons = [
  'not-what-it-says',
  'damaged',
  'too-many-pixels',
  'too-many-pages',
  'locked',
  'timed-out',
  'crashed',
  'busy',
  'closed',
] as const

export type FailureReason = (typeof failureReasons)[number]

export class ReadingFailed extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, message: string = reason, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ReadingFailed'
    this.reason = reason
  }
}
