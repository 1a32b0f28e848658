// Contracts and their numbers: one file of bench/business is one subject.
import { subjectsIn } from '../subjects.ts'
import type { Suite } from '../suite.ts'

export const suite: Suite = { id: 'business', run: subjectsIn('business') }
