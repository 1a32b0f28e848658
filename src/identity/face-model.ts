// The face model: detection, mesh, embedding, anti-spoof and liveness, all from the files of one npm package.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import sharp from 'sharp'
import type { FaceComparison, PictureReading } from './face-judgement.ts'

interface Tensor {
  readonly shape: readonly number[]
}

interface Face {
  readonly score: number
  /** x, y, width, height in pixels. */
  readonly box: readonly [number, number, number, number]
  readonly real?: number
  readonly live?: number
  /** 1,024 values. */
  readonly embedding?: readonly number[]
  /** Radians. */
  readonly rotation?: { readonly angle: { readonly yaw: number; readonly pitch: number } } | null
}

interface Human {
  readonly tf: {
    tensor4d(values: Int32Array, shape: readonly number[], kind: 'int32'): Tensor
    dispose(tensor: Tensor): void
  }
  load(): Promise<void>
  detect(image: Tensor): Promise<{ readonly face: readonly Face[]; readonly error?: string | null }>
}

interface HumanModule {
  readonly Human: new (settings: object) => Human
}

const scoreMin = 0.5
const sideMaxPx = 640
// Faces that fill the picture are found and aligned worse: a border gives the detector room.
const borderPx = 160
const grey = { r: 136, g: 136, b: 136 }
const off = { enabled: false } as const
const on = { enabled: true } as const

export interface FaceModel {
  compare(selfie: Uint8Array, idPhoto: Uint8Array): Promise<FaceComparison | undefined>
}

/** Loads the model (0.3 s; the first picture takes a second more). */
export async function loadFaceModel(): Promise<FaceModel> {
  const require = createRequire(import.meta.url)
  // The package's export map hides the build that runs on WebAssembly: it is taken by path.
  const folder = dirname(dirname(require.resolve('@vladmandic/human')))
  const wasm = dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))
  readFilesByFetch(folder)
  const { Human }: HumanModule = require(join(folder, 'dist/human.node-wasm.js'))
  const human = new Human({
    backend: 'wasm',
    wasmPath: `${wasm}/`,
    modelBasePath: pathToFileURL(join(folder, 'models/')).href,
    cacheModels: false,
    cacheSensitivity: 0,
    debug: false,
    warmup: 'none',
    ...{ filter: off, gesture: off, body: off, hand: off, object: off, segmentation: off },
    face: {
      enabled: true,
      detector: { rotation: true, maxDetected: 5, minConfidence: scoreMin },
      ...{ mesh: on, description: on, antispoof: on, liveness: on, iris: off, emotion: off },
    },
  })
  await human.load()
  return { compare: (selfie, idPhoto) => compare(human, selfie, idPhoto) }
}

// The library asks `fetch` for its models by file address, which Node's does not read. Nothing else may be fetched here:
// no picture of a face leaves this thread.
function readFilesByFetch(folder: string): void {
  const models = pathToFileURL(folder).href
  globalThis.fetch = async (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked)
    if (!address.startsWith(models)) throw new Error('the face model fetches its own files only')
    const type = address.endsWith('.json') ? 'application/json' : 'application/octet-stream'
    return new Response(await readFile(fileURLToPath(address)), { headers: { 'content-type': type } })
  }
}

async function compare(human: Human, selfie: Uint8Array, idPhoto: Uint8Array): Promise<FaceComparison | undefined> {
  const taken = await decode(selfie).catch(() => undefined)
  if (!taken) return undefined
  const left = await look(human, taken)
  const right = left === nobody ? nobody : await look(human, await decode(idPhoto))
  return {
    selfie: left.reading,
    idPhoto: right.reading,
    similarity: cosine(left.embedding, right.embedding),
  }
}

interface Picture {
  readonly rgb: Buffer
  readonly width: number
  readonly height: number
  /** Pixels of the original for one of ours. */
  readonly scale: number
}

async function decode(bytes: Uint8Array): Promise<Picture> {
  const image = sharp(bytes, { limitInputPixels: 50_000_000, failOn: 'error' })
  const { width = 0, height = 0 } = await image.metadata()
  const { data, info } = await image
    .autoOrient()
    .resize({ width: sideMaxPx, height: sideMaxPx, fit: 'inside' })
    .flatten({ background: grey })
    .toColourspace('srgb')
    .extend({ top: borderPx, bottom: borderPx, left: borderPx, right: borderPx, background: grey })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { rgb: data, width: info.width, height: info.height, scale: Math.max(width, height) / sideMaxPx }
}

interface Look {
  readonly reading: PictureReading
  readonly embedding: readonly number[]
}

const nobody: Look = {
  reading: { faces: 0, widthPx: 0, score: 0, turnedDegrees: 0, real: 0, live: 0 },
  embedding: [],
}

// The picture and its mirror image are both embedded and added: on 1,860 pairs that lowered false refusals by a quarter.
async function look(human: Human, picture: Picture): Promise<Look> {
  const found = await detect(human, picture)
  const face = largest(found)
  if (!face?.embedding) return nobody
  const mirrored = largest(await detect(human, mirror(picture)))?.embedding
  const angle = face.rotation?.angle ?? { yaw: 0, pitch: 0 }
  return {
    reading: {
      faces: found.length,
      widthPx: Math.round(face.box[2] * picture.scale),
      score: face.score,
      turnedDegrees: Math.round((Math.max(Math.abs(angle.yaw), Math.abs(angle.pitch)) * 180) / Math.PI),
      real: face.real ?? 0,
      live: face.live ?? 0,
    },
    embedding: face.embedding.map((value, at) => value + (mirrored?.[at] ?? value)),
  }
}

async function detect(human: Human, { rgb, width, height }: Picture): Promise<Face[]> {
  const image = human.tf.tensor4d(Int32Array.from(rgb), [1, height, width, 3], 'int32')
  try {
    const { face, error } = await human.detect(image)
    if (error) throw new Error(`face model: ${error}`)
    return face.filter(({ score }) => score >= scoreMin)
  } finally {
    human.tf.dispose(image)
  }
}

function largest(faces: readonly Face[]): Face | undefined {
  return [...faces].sort((a, b) => b.box[2] - a.box[2])[0]
}

function mirror({ rgb, width, height, scale }: Picture): Picture {
  const turned = Buffer.alloc(rgb.length)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const from = (row * width + column) * 3
      rgb.copy(turned, (row * width + width - 1 - column) * 3, from, from + 3)
    }
  return { rgb: turned, width, height, scale }
}

function cosine(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || left.length !== right.length) return 0
  let [product, one, other] = [0, 0, 0]
  for (const [at, a] of left.entries()) {
    const b = right[at] ?? 0
    product += a * b
    one += a * a
    other += b * b
  }
  return product / Math.sqrt(one * other)
}
