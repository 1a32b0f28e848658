// `npm run train:ask` learns the scenarios anew from the files in this repository, prints what that is worth and writes the weights.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { checksumOf, featuresOf, isTalk, loadKnowledge, loadScenarios, rowsOf, verdictOf } from '../src/ask/index.ts'
import { loadServices } from '../src/catalogue/index.ts'
import { packed, train } from '../src/kit/index.ts'
import { type Asked, crossValidate, type Known, shareOf, sharpened, sharpnessOf } from './ask/cross-validate.ts'

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const choices = { rounds: 20, rate: 6, seenMin: 2, restraint: 1e-6, seed: 1 } as const
/** Of the sentences of a scenario no more are refused than this share. */
const refusedMax = 0.03
/** Of what is answered without a choice so much is right. */
const rightMin = 0.9

// What is outside is of many kinds: it counts as several scenarios do.
const talkWeight = 6

const note = (line: string) => process.stderr.write(`${line}\n`)
const knowledge = await loadKnowledge(root('demo/knowledge'))
const services = await loadServices([root('src/services')])
const scenarios = await loadScenarios(root('src/ask/scenarios'))
const sources = { scenarios, services: services.list(), knowledge }
const rows = weighed(rowsOf(sources))
const asked = crossValidate(rows, choices, note)
const sharpness = sharpnessOf(asked)
const calibrated = asked.map((one) => sharpened(one, sharpness))
const inScope = calibrated.filter(({ label }) => !isTalk(label))
const outOfScope = calibrated.filter(({ label }) => isTalk(label))
const refuseMin = lowest(
  (refuse) =>
    shareOf(inScope, ({ ranked }) => verdictOf(ranked, { refuseMin: refuse, sureMin: 0 }) === 'none') <= refusedMax,
)
const isSure = (one: Asked, sureMin: number) => verdictOf(one.ranked, { refuseMin, sureMin }) === 'sure'
const right = (sureMin: number) =>
  shareOf(
    calibrated.filter((one) => isSure(one, sureMin)),
    ({ label, ranked }) => ranked.find((one) => !isTalk(one.label))?.label === label,
  )
const sureMin = lowest((sure) => right(sure) >= rightMin)
const three = ({ label, ranked }: Asked) =>
  ranked
    .filter((one) => !isTalk(one.label))
    .slice(0, 3)
    .some((one) => one.label === label)
const about = {
  checksum: checksumOf(sources),
  sharpness: round(sharpness),
  refuseMin,
  sureMin,
  rows: rows.length,
  labels: new Set(rows.map(({ label }) => label)).size,
  crossValidated: {
    first: round(shareOf(inScope, ({ label, ranked }) => ranked[0]?.label === label)),
    amongThree: round(shareOf(inScope, three)),
    answeredDirectly: round(shareOf(inScope, (one) => isSure(one, sureMin))),
    rightWhenDirect: round(right(sureMin)),
    refusedOutOfScope: round(shareOf(outOfScope, ({ ranked }) => verdictOf(ranked, { refuseMin, sureMin }) === 'none')),
    refusedInScope: round(shareOf(inScope, ({ ranked }) => verdictOf(ranked, { refuseMin, sureMin }) === 'none')),
  },
}
note('learning from all')
const file = packed({ weights: train(rows, choices), about })
await writeFile(root('src/ask/understand/weights.bin'), file)
process.stdout.write(`${JSON.stringify({ ...about, bytes: file.length, weakest: weakest() }, null, 2)}\n`)

/** A pattern counts as much as another of its scenario, a scenario as much as another, however many sentences they are. */
function weighed(found: ReturnType<typeof rowsOf>): Known[] {
  const sizes = countBy(found, (row) => `${row.label}\n${row.pattern}`)
  const share = (row: (typeof found)[number]) => 1 / (sizes.get(`${row.label}\n${row.pattern}`) ?? 1)
  const patterns = new Map<string, number>()
  for (const row of found) patterns.set(row.label, (patterns.get(row.label) ?? 0) + share(row))
  const mean = found.length / patterns.size
  return found.map((row) => ({
    label: row.label,
    pattern: row.pattern,
    features: featuresOf(row.says, knowledge.synonyms),
    weight: (share(row) * mean * (isTalk(row.label) ? talkWeight : 1)) / (patterns.get(row.label) ?? 1),
  }))
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

function lowest(holds: (threshold: number) => boolean): number {
  const steps = Array.from({ length: 100 }, (_, at) => at / 100)
  return steps.find(holds) ?? 1
}

function weakest(): string[] {
  const labels = [...new Set(inScope.map(({ label }) => label))]
  return labels
    .map((label) => {
      const own = inScope.filter((one) => one.label === label)
      const missed = countBy(
        own.filter(({ ranked }) => ranked[0]?.label !== label),
        ({ ranked }) => ranked[0]?.label ?? '',
      )
      const [taken = ''] = [...missed].sort((a, b) => b[1] - a[1])[0] ?? []
      return { label, taken, first: shareOf(own, ({ ranked }) => ranked[0]?.label === label) }
    })
    .sort((a, b) => a.first - b.first)
    .slice(0, 25)
    .map(({ label, taken, first }) => `${label} ${first.toFixed(2)}, taken for ${taken}`)
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
