// Listening, from the question for the microphone to a recording, or to what is in the way.
import { useCallback, useEffect, useRef, useState } from 'react'
import { freshEar, heardSoFar, listen, meterOf } from './ear.ts'
import { openMicrophone, type Taking } from './microphone.ts'

export const hindrances = ['denied', 'none', 'broken', 'nothing'] as const
export type Hindrance = (typeof hindrances)[number]
export type Stage = 'asking' | 'listening' | 'writing' | Hindrance

interface Listening {
  readonly stage: Stage
  /** 0 to 1. */
  readonly level: number
  readonly seconds: number
  /** Ends the recording before the silence does. */
  readonly finish: () => void
  readonly again: () => void
}

/** Begins at once; leaving the page ends it without a recording. `onSound` gets a WAV file. */
export function useListening(secondsMax: number, onSound: (wav: ArrayBuffer) => void): Listening {
  const [stage, setStage] = useState<Stage>('asking')
  const [heard, setHeard] = useState({ level: 0, seconds: 0 })
  const [turn, setTurn] = useState(0)
  const finish = useRef<() => void>(undefined)
  const sound = useRef(onSound)
  sound.current = onSound
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn begins anew
  useEffect(() => {
    let [ear, ms, isOver] = [freshEar, 0, false]
    let taking: Taking | undefined
    const end = (how: Stage) => {
      if (isOver || !taking) return
      isOver = true
      setStage(how)
      if (how !== 'writing') return taking.cancel()
      taking.stop().then(
        (wav) => sound.current(wav),
        () => setStage('broken'),
      )
    }
    const onLevel = (levelDb: number, passedMs: number) => {
      if (isOver) return
      ms += passedMs
      ear = listen(ear, levelDb, passedMs)
      setHeard({ level: meterOf(levelDb), seconds: Math.floor(ms / 1_000) })
      const so = heardSoFar(ear)
      if (so === 'nothing') end('nothing')
      else if (so === 'over' || ms >= secondsMax * 1_000) end('writing')
    }
    finish.current = () => end('writing')
    setStage('asking')
    openMicrophone(onLevel).then(
      (opened) => {
        taking = opened
        if (isOver) opened.cancel()
        else setStage('listening')
      },
      (error: unknown) => setStage(hindranceOf(error)),
    )
    return () => {
      end('asking')
      isOver = true
    }
  }, [turn, secondsMax])
  const again = useCallback(() => setTurn((before) => before + 1), [])
  return { stage, ...heard, finish: useCallback(() => finish.current?.(), []), again }
}

/** What stands in the way, by what the browser says of the microphone. */
function hindranceOf(error: unknown): Hindrance {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' ? 'none' : 'broken'
}
