// The API's shapes by the names the desk uses.
import type { components } from '../shared/api.ts'
import type { Workbench } from './claim/read.ts'

type Schemas = components['schemas']

export type { Workbench }
export type Paper = Workbench['papers'][number]
export type Adjudication = NonNullable<Workbench['proposal']>
export type Finding = Adjudication['findings'][number]
export type RefusalSettled = Schemas['ClaimRefusalSettledInput']
export type ClaimFigures = Schemas['ClaimFigures']
export type ClaimSettings = Schemas['ClaimSettings']
export type ClaimTotals = Schemas['ClaimTotals']
export type ClaimRow = Schemas['ClaimRow']
export type Request = Schemas['Request']
export type Step = Schemas['Step']
export type Policy = Schemas['Policy']
export type SeatConversation = Schemas['SeatConversation']
export type SeatContext = Schemas['SeatContext']
export type Seat = Schemas['Seat']
export type QueuedConversation = Schemas['QueuedConversation']
export type RatingCase = Schemas['RatingCase']
export type CannedAnswer = Schemas['CannedAnswer']
export type SeatHours = Schemas['SeatHours']
export type Message = Schemas['Message']
export type Mandate = Schemas['Mandate']
export type RegisteredMandate = Schemas['RegisteredMandate']
export type PolicyParties = Schemas['PolicyParties']
export type CustomerPage = Schemas['CustomerPage']
export type Agent = Schemas['Agent']
export type OrphanPolicy = Schemas['OrphanPolicy']
export type BusinessDay = Schemas['BusinessDay']
export type DayFault = Schemas['DayFault']
export type CatastropheHold = Schemas['CatastropheHold']
export type Declarable = Schemas['Declarable']
export type Declaration = Schemas['Declaration']
