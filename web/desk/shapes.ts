// The API's shapes by the names the desk uses.
import type { components } from '../shared/api.ts'

type Schemas = components['schemas']

export type Workbench = Schemas['ClaimWorkbench']
export type Paper = Workbench['papers'][number]
export type Adjudication = Schemas['ClaimAdjudication']
export type Finding = Schemas['ClaimFinding']
export type ClaimRow = Schemas['ClaimRow']
export type Request = Schemas['Request']
export type Step = Schemas['Step']
export type Policy = Schemas['Policy']
export type SeatConversation = Schemas['SeatConversation']
export type Message = Schemas['Message']
export type CustomerPage = Schemas['CustomerPage']
