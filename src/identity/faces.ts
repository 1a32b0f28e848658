// Compares faces in a process of its own: the model takes about a second a picture.
import { z } from 'zod'
import { type Child, openChild } from '../kit/index.ts'
import type { FaceComparison } from './face-judgement.ts'

export interface Faces {
  /** Compares a photo just taken with an ID photo (JPEG, PNG or WebP); undefined when the first is no picture. */
  compare(selfie: Buffer, idPhoto: Buffer): Promise<FaceComparison | undefined>
  close(): Promise<void>
}

const answer = z.object({
  id: z.number(),
  comparison: z.custom<FaceComparison | undefined>().optional(),
  error: z.string().optional(),
})

interface Asked {
  readonly resolve: (comparison: FaceComparison | undefined) => void
  readonly reject: (error: Error) => void
}

const secondsMax = 60

/** The process starts with the first comparison; one that dies or hangs is replaced at the next. */
export function openFaces(): Faces {
  let place: { child: Child; asked: Map<number, Asked> } | undefined
  let last = 0

  function start() {
    const child = openChild(new URL('./face-worker.ts', import.meta.url))
    const asked = new Map<number, Asked>()
    child.onMessage((message) => {
      const { id, comparison, error } = answer.parse(message)
      const waiting = asked.get(id)
      asked.delete(id)
      if (asked.size === 0) child.hold(false)
      if (error === undefined) waiting?.resolve(comparison)
      else waiting?.reject(new Error(error))
    })
    child.onEnd(() => {
      if (place?.child === child) place = undefined
      for (const { reject } of asked.values()) reject(new Error('the face process ended'))
      asked.clear()
    })
    return { child, asked }
  }

  return {
    async compare(selfie, idPhoto) {
      place ??= start()
      const { child, asked } = place
      last += 1
      const id = last
      const timer = setTimeout(child.kill, secondsMax * 1_000)
      child.hold(true)
      try {
        return await new Promise<FaceComparison | undefined>((resolve, reject) => {
          asked.set(id, { resolve, reject })
          child.send({ id, selfie, idPhoto })
        })
      } finally {
        clearTimeout(timer)
      }
    },
    async close() {
      place?.child.kill()
    },
  }
}
