// What hospitals and payers send, and what comes of it: one file of bench/claims is one subject.
import { subjectsIn } from '../subjects.ts'
import type { Suite } from '../suite.ts'

export const suite: Suite = { id: 'claims', run: subjectsIn('claims') }
