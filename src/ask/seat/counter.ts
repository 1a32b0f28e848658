// What the seat is given: what is open while the process lives, and what the store's own answers are made of.
import type { Context } from '../../kit/index.ts'
import type { Answering } from '../answer.ts'
import type { MailPort } from './mail/index.ts'

export interface SeatCounter extends Context, Answering {
  readonly mail: MailPort
}
