// When somebody has finished speaking: by loudness over the noise of the room, with patience for a pause. Pure.

export interface Ear {
  /** Loudness of the room without a voice, in decibels below full scale. */
  readonly floorDb: number
  /** All the voice so far. */
  readonly voicedMs: number
  /** Since the last voice. */
  readonly quietMs: number
}

/** Before anything was heard: a room is taken to be quiet, so that whoever speaks at once is heard. */
export const freshEar: Ear = { floorDb: -50, voicedMs: 0, quietMs: 0 }

const overFloorDb = 9
/** Softer than this is no voice in any room. */
const softestDb = -58
/** The floor falls with the room at once, and rises slowly: a fan that starts is learnt, a long sentence is not. */
const risesDbPerS = 2
const voiceMs = 250
/** People who look for a word pause for a second and more. */
const patienceMs = 1_800
const silentMs = 8_000

/** After `ms` more at this loudness. */
export function listen({ floorDb, voicedMs, quietMs }: Ear, levelDb: number, ms: number): Ear {
  const isVoice = levelDb > Math.max(floorDb + overFloorDb, softestDb)
  const change = levelDb < floorDb ? (levelDb - floorDb) / 4 : Math.min(levelDb - floorDb, (risesDbPerS * ms) / 1_000)
  return {
    floorDb: floorDb + change,
    voicedMs: isVoice ? voicedMs + ms : voicedMs,
    quietMs: isVoice ? 0 : quietMs + ms,
  }
}

/** What to do: go on, the sentence is over, or nobody has spoken. */
export function heardSoFar({ voicedMs, quietMs }: Ear): 'on' | 'over' | 'nothing' {
  if (voicedMs >= voiceMs) return quietMs >= patienceMs ? 'over' : 'on'
  return quietMs >= silentMs ? 'nothing' : 'on'
}

/** For a meter: 0 is the quietest, 1 the loudest. */
export function meterOf(levelDb: number): number {
  return Math.max(0, Math.min(1, (levelDb + 60) / 45))
}
