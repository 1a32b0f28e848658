// The microphone: how loud it is while it listens, and in the end one recording as speech recognition wants it.
import { levelOf, wavOf } from './sound.ts'

export interface Taking {
  /** Ends it; gives a WAV file of 16,000 samples a second. */
  stop(): Promise<ArrayBuffer>
  /** Ends it and forgets what was said. */
  cancel(): void
}

const rate = 16_000
const lookMs = 50

/** Asks for the microphone and begins to record; `onLevel` hears the loudness and the milliseconds since it heard last. */
export async function openMicrophone(onLevel: (levelDb: number, ms: number) => void): Promise<Taking> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  })
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  let lookedAt = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    analyser.getFloatTimeDomainData(samples)
    onLevel(levelOf(samples), now - lookedAt)
    lookedAt = now
  }, lookMs)
  const recorder = new MediaRecorder(stream)
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  recorder.start()
  const close = () => {
    clearInterval(timer)
    for (const track of stream.getTracks()) track.stop()
    void context.close()
  }
  return {
    async stop() {
      clearInterval(timer)
      const ended = new Promise((done) => recorder.addEventListener('stop', done, { once: true }))
      recorder.stop()
      await ended
      close()
      return toWav(await new Blob(parts).arrayBuffer())
    },
    cancel() {
      if (recorder.state !== 'inactive') recorder.stop()
      close()
    },
  }
}

/** Whatever the browser recorded as, at the rate wanted: its own decoder changes both. */
async function toWav(recorded: ArrayBuffer): Promise<ArrayBuffer> {
  const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(recorded)
  return wavOf(decoded.getChannelData(0), rate)
}
