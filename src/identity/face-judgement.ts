// Whether two pictures show one living person: pure, on the numbers the model gives.
import type { Text } from '../kit/index.ts'

/** What the model saw in one picture. */
export interface PictureReading {
  /** Faces found with a score of at least 0.5. */
  readonly faces: number
  /** Of the largest face: its width in pixels, detection score, and how far it is turned, in degrees. */
  readonly widthPx: number
  readonly score: number
  readonly turnedDegrees: number
  /** 0-1, small quick models: `real` = not drawn or printed, `live` = not played back. */
  readonly real: number
  readonly live: number
}

export interface FaceComparison {
  readonly selfie: PictureReading
  /** Not looked at, all zero, when the selfie shows no face. */
  readonly idPhoto: PictureReading
  /** 0-1 between the two embeddings; 0 when one of them has no face. */
  readonly similarity: number
}

/**
 * Measured with this model on 71 faces of its package's own pictures (small, many taken at night): of 1,880 pairs of
 * different people one in a hundred reached 0.61 and none went over 0.67; two pictures of one person had a median of 0.70,
 * less with sunglasses or years apart. So nobody passes below 0.72, about half of such hard but honest pairs are asked to
 * try again or to take a call, and the person at the desk decides what the machine does not.
 * The two liveness models are small and quick: they stop what is plainly a picture of a picture, no more.
 */
export const faceLimits = {
  similarityMin: 0.72,
  similarityUnsure: 0.6,
  widthMinPx: 60,
  turnedMaxDegrees: 35,
  realMin: 0.3,
  liveMin: 0.3,
} as const

export const faceOutcomes = {
  passed: { zh: '已确认是本人', en: 'Confirmed' },
  'no-face': { zh: '没有看到人脸，请正对镜头、光线亮一些', en: 'No face was seen; face the camera in better light' },
  'many-faces': { zh: '画面里不止一个人，请独自拍摄', en: 'More than one person is in the picture; be alone in it' },
  'too-small': { zh: '脸太小，请靠近一些', en: 'The face is too small; come closer' },
  'turned-away': { zh: '请正对镜头', en: 'Please look straight into the camera' },
  'not-live': { zh: '这张照片像是翻拍的，请现场拍摄', en: 'This looks like a picture of a picture; take a live photo' },
  unsure: { zh: '没有十足把握是您本人', en: 'We are not quite sure it is you' },
  different: { zh: '与证件照不是同一个人', en: 'It does not look like the person on the ID photo' },
  'id-photo': {
    zh: '登记的证件照看不清，请选择工作人员来电核实',
    en: 'The ID photo on record is not clear; please choose the call',
  },
} as const satisfies Record<string, Text>

export type FaceOutcome = keyof typeof faceOutcomes

/** The first fault found, in the order in which the customer can mend them; `passed` when there is none. */
export function judgeFace({ selfie, idPhoto, similarity }: FaceComparison): FaceOutcome {
  if (selfie.faces === 0) return 'no-face'
  if (idPhoto.faces === 0) return 'id-photo'
  if (selfie.faces > 1) return 'many-faces'
  if (selfie.widthPx < faceLimits.widthMinPx) return 'too-small'
  if (selfie.turnedDegrees > faceLimits.turnedMaxDegrees) return 'turned-away'
  if (selfie.real < faceLimits.realMin || selfie.live < faceLimits.liveMin) return 'not-live'
  if (similarity >= faceLimits.similarityMin) return 'passed'
  return similarity >= faceLimits.similarityUnsure ? 'unsure' : 'different'
}
