// Sound as numbers: how loud a moment is, and samples as a WAV file. Pure.

/** Decibels below full scale of samples between -1 and 1; -100 for silence. */
export function levelOf(samples: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < samples.length; at += 1) sum += (samples[at] ?? 0) ** 2
  return Math.max(-100, 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12))
}

const headBytes = 44

/** One channel, 16 bits: what every speech recognition reads. */
export function wavOf(samples: Float32Array, rate: number): ArrayBuffer {
  const buffer = new ArrayBuffer(headBytes + samples.length * 2)
  const view = new DataView(buffer)
  const words = (at: number, text: string) => {
    for (const [place, letter] of [...text].entries()) view.setUint8(at + place, letter.charCodeAt(0))
  }
  words(0, 'RIFF')
  view.setUint32(4, buffer.byteLength - 8, true)
  words(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  words(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, index) => {
    view.setInt16(headBytes + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true)
  })
  return buffer
}
