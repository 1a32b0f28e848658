import { expect, test } from 'vitest'
import { type FaceComparison, faceLimits, judgeFace, type PictureReading } from './face-judgement.ts'

const good: PictureReading = { faces: 1, widthPx: 300, score: 1, turnedDegrees: 5, real: 0.9, live: 0.9 }
const pair = (selfie: Partial<PictureReading>, more: Partial<FaceComparison> = {}): FaceComparison => ({
  selfie: { ...good, ...selfie },
  idPhoto: good,
  similarity: 0.9,
  ...more,
})

test.each([
  ['passed', pair({})],
  ['passed', pair({}, { similarity: faceLimits.similarityMin })],
  ['unsure', pair({}, { similarity: faceLimits.similarityMin - 0.001 })],
  ['different', pair({}, { similarity: faceLimits.similarityUnsure - 0.001 })],
  ['no-face', pair({ faces: 0 })],
  ['many-faces', pair({ faces: 2 })],
  ['too-small', pair({ widthPx: 40 })],
  ['turned-away', pair({ turnedDegrees: 50 })],
  ['not-live', pair({ live: 0.1 })],
  ['not-live', pair({ real: 0.1 })],
  ['id-photo', pair({}, { idPhoto: { ...good, faces: 0 } })],
])('%s', (outcome, compared) => expect(judgeFace(compared)).toBe(outcome))
