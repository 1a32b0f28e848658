// Claims from the first sentence on: one file of bench/claims is one subject.
import { subjectsIn } from '../subjects.ts'
import type { Suite } from '../suite.ts'

export const suite: Suite = { id: 'claims', run: subjectsIn('claims') }
