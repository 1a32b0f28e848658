// `node --import tsx scripts/train-doubt.ts` trains the model of doubt anew and writes its weights with what they are worth.
import { writeFile } from 'node:fs/promises'
import { makeExamples } from './doubt/made-up-signs.ts'
import { train, worthOf } from './doubt/train.ts'

const trainedOn = { count: 20_000, seed: 20_260_101 }
const heldOut = { count: 20_000, seed: 20_261_126 }

const model = train(makeExamples(trainedOn.count, trainedOn.seed))
const { likelyMin, ...worth } = worthOf(model, makeExamples(heldOut.count, heldOut.seed))
const written = { likelyMin, ...model, trainedOn, heldOut: { ...heldOut, ...worth } }
const file = new URL('../src/claims/judge/doubt/weights.json', import.meta.url)
await writeFile(file, `${JSON.stringify(written, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(written, null, 2)}\n`)
