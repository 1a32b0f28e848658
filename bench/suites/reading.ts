// How much of real scanned documents is read right, and how fast.
import { measureReading } from '../reading.ts'
import type { Suite } from '../suite.ts'

export const suite: Suite = { id: 'reading', run: ({ data }) => measureReading(data) }
