// `npm run train:ask` learns the scenarios anew from the files in this repository, prints what that is worth and writes the weights.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { checksumOf, featuresOf, isTalk, loadKnowledge, loadScenarios, rowsOf, verdictOf } from '../src/ask/index.ts'
import { loadServices } from '../src/catalogue/index.ts'
import { type Classify, classifier, packed, train } from '../src/kit/index.ts'
import { type Asked, crossValidate, type Known, shareOf, sharpened, sharpnessOf } from './ask/cross-validate.ts'

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const choices = { rounds: 12, rate: 6, seenMin: 2, restraint: 1e-5, seed: 1 } as const
/** Of sentences that want something no more are refused than this share; of what is answered without a choice so much is right. */
const refusedMax = 0.026
const rightMin = 0.985

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
note('learning from all')
const weights = train(rows, choices)
const thresholds = await thresholdsOf(classifier(weights, sharpness))
const calibrated = asked.map((one) => sharpened(one, sharpness))
const inScope = calibrated.filter(({ label }) => !isTalk(label))
const outOfScope = calibrated.filter(({ label }) => isTalk(label))
const verdict = ({ ranked }: Pick<Asked, 'ranked'>) => verdictOf(ranked, thresholds)
const firstOf = ({ ranked }: Pick<Asked, 'ranked'>) => ranked.find(({ label }) => !isTalk(label))?.label
const three = ({ label, ranked }: Asked) =>
  ranked
    .filter((one) => !isTalk(one.label))
    .slice(0, 3)
    .some((one) => one.label === label)
const direct = inScope.filter((one) => verdict(one) === 'sure')
const about = {
  checksum: checksumOf(sources),
  sharpness: round(sharpness),
  ...thresholds,
  rows: rows.length,
  labels: weights.labels.length,
  crossValidated: {
    first: round(shareOf(inScope, (one) => firstOf(one) === one.label)),
    amongThree: round(shareOf(inScope, three)),
    answeredDirectly: round(shareOf(inScope, (one) => verdict(one) === 'sure')),
    rightWhenDirect: round(shareOf(direct, (one) => firstOf(one) === one.label)),
    refusedOutOfScope: round(shareOf(outOfScope, (one) => verdict(one) === 'none')),
    refusedInScope: round(shareOf(inScope, (one) => verdict(one) === 'none')),
  },
}
const file = packed({ weights, about })
await writeFile(root('src/ask/understand/weights.bin'), file)
process.stdout.write(`${JSON.stringify({ ...about, bytes: file.length, weakest: weakest() }, null, 2)}\n`)

/**
 * Patterns left out are harder than what people say, so how sure is sure enough is taken from the even rows of the sentences
 * written apart; nothing else is, and the bench prints the odd rows by themselves.
 */
async function thresholdsOf(classify: Classify): Promise<{ refuseMin: number; sureMin: number }> {
  const written = await readFile(root('bench/scenarios/apart.jsonl'), 'utf8')
  const even = written
    .trim()
    .split('\n')
    .filter((_, at) => at % 2 === 1)
  const heard = even.map((line) => {
    const { says, scenario } = z.object({ says: z.string(), scenario: z.string() }).parse(JSON.parse(line))
    return { label: scenario, weight: 1, ranked: classify(featuresOf(says, knowledge.synonyms)) }
  })
  const verdicts = (one: Asked, refuseMin: number, sureMin: number) => verdictOf(one.ranked, { refuseMin, sureMin })
  const refuseMin = lowest((refuse) => shareOf(heard, (one) => verdicts(one, refuse, 0) === 'none') <= refusedMax)
  const sureMin = lowest((sure) => {
    const answered = heard.filter((one) => verdicts(one, refuseMin, sure) === 'sure')
    return (
      shareOf(answered, ({ label, ranked }) => ranked.find((one) => !isTalk(one.label))?.label === label) >= rightMin
    )
  })
  return { refuseMin, sureMin }
}

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
