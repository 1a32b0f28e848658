// Asking from the words to the answer: one file of bench/ask is one subject.
import { subjectsIn } from '../subjects.ts'
import type { Suite } from '../suite.ts'

export const suite: Suite = { id: 'ask', run: subjectsIn('ask') }
