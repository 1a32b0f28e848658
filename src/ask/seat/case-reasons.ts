// Why a conversation was rated low, said in one tap.
import { z } from 'zod'

export const caseReason = z.enum(['wrong', 'not-solved', 'too-slow', 'no-person', 'unclear', 'other'])
export type CaseReason = z.infer<typeof caseReason>
