// A recording as it is taken: WAV, one channel of 16-bit PCM. Whatever else a file carries is left out.

export interface Wav {
  /** The same sound with a header of our own and nothing beside it. */
  readonly bytes: Buffer
  readonly ms: number
}

const headBytes = 44
const rates = { min: 8_000, max: 48_000 } as const
const pcm = 1

/** Undefined for anything that is no such recording, whatever it calls itself. */
export function readWav(file: Buffer): Wav | undefined {
  if (file.length < headBytes || file.toString('latin1', 0, 4) !== 'RIFF') return undefined
  if (file.toString('latin1', 8, 12) !== 'WAVE') return undefined
  const format = chunkOf(file, 'fmt ')
  const data = chunkOf(file, 'data')
  if (!format || format.length < 16 || !data) return undefined
  const [kind, channels, rate, bits] = [
    format.readUInt16LE(0),
    format.readUInt16LE(2),
    format.readUInt32LE(4),
    format.readUInt16LE(14),
  ]
  if (kind !== pcm || channels !== 1 || bits !== 16 || rate < rates.min || rate > rates.max) return undefined
  const samples = data.subarray(0, data.length - (data.length % 2))
  if (samples.length === 0) return undefined
  return {
    bytes: Buffer.concat([headOf(samples.length, rate), samples]),
    ms: Math.ceil((samples.length / 2 / rate) * 1_000),
  }
}

/** The first chunk of a name; one that claims more than there is ends where the file does. */
function chunkOf(file: Buffer, name: string): Buffer | undefined {
  for (let at = 12; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4)
    if (file.toString('latin1', at, at + 4) === name) return file.subarray(at + 8, at + 8 + length)
    at += 8 + length + (length % 2)
  }
  return undefined
}

function headOf(dataBytes: number, rate: number): Buffer {
  const head = Buffer.alloc(headBytes)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(headBytes - 8 + dataBytes, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(pcm, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(dataBytes, 40)
  return head
}
