// How well sentences written apart are understood: which scenario, among three, when answered directly, what is refused, exact values.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  type Library,
  loadKnowledge,
  loadScenarios,
  openLibrary,
  openUnderstanding,
  understand,
} from '../../src/ask/index.ts'
import { loadServices } from '../../src/catalogue/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import type { BenchContext, Measure } from '../suite.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const slots = z.record(z.string(), z.union([z.string(), z.number()]))
const said = z.object({ says: z.string(), scenario: z.string(), slots: slots.default({}) })
type Said = z.infer<typeof said>

// The day the sentences were written for, and the demo family of whoever speaks.
const speaker = {
  today: '2026-11-26',
  family: [
    { customerId: 'lin-yue', name: '林悦', relation: 'self', sex: 'F', guardian: false, birthDate: '1988-05-12' },
    { customerId: 'li-wei', name: '李伟', relation: 'spouse', sex: 'M', guardian: false, birthDate: '1986-03-08' },
    { customerId: 'li-xiaoman', name: '李小满', relation: 'child', sex: 'F', guardian: true, birthDate: '2017-09-01' },
    {
      customerId: 'lin-jianguo',
      name: '林建国',
      relation: 'parent',
      sex: 'M',
      guardian: false,
      birthDate: '1955-10-02',
    },
  ],
} as const

export async function measure({ note }: BenchContext): Promise<Measure[]> {
  const { library, holds } = await open()
  const apart = await rows('apart.jsonl', said)
  const outside = await rows('out-of-scope.jsonl', z.object({ says: z.string() }))
  const turns = await rows('turns.jsonl', z.object({ turns: z.array(said) }))
  const hear = (says: string, before?: { scenario: string; slots: Record<string, never> }) =>
    understand(says, library, { ...speaker, holds }, before)
  const heard = apart.map((row) => ({ row, ...outcome(hear(row.says), row) }))
  const leaned = turns.flatMap((row) => heardInTurn(row.turns, library, holds))
  const refused = outside.map(({ says }) => outcome(hear(says), { says, scenario: '', slots: {} }).isRefused)
  // Thresholds are set on the even rows; how far the odd ones are untouched stands in bench/scenarios/README.md.
  const odd = heard.filter((_, at) => at % 2 === 0)
  const direct = heard.filter(({ isDirect }) => isDirect)
  note(`weakest: ${weakest(heard).join(', ')}`)
  return [
    { id: 'scenario-accuracy', ...share(heard, ({ isFirst }) => isFirst) },
    { id: 'scenario-top3', ...share(heard, ({ isAmongThree }) => isAmongThree) },
    { id: 'direct-answer-precision', ...share(direct, ({ isFirst }) => isFirst) },
    { id: 'direct-answers', ...share(heard, ({ isDirect }) => isDirect) },
    { id: 'out-of-scope-refused', ...share(refused, (one) => one) },
    { id: 'in-scope-refused', ...share(heard, ({ isRefused }) => isRefused) },
    { id: 'slots-exact', ...share(heard, ({ isExact }) => isExact) },
    { id: 'scenario-accuracy-odd-rows', ...share(odd, ({ isFirst }) => isFirst) },
    { id: 'scenario-top3-odd-rows', ...share(odd, ({ isAmongThree }) => isAmongThree) },
    {
      id: 'direct-answer-precision-odd-rows',
      ...share(
        odd.filter(({ isDirect }) => isDirect),
        ({ isFirst }) => isFirst,
      ),
    },
    {
      id: 'out-of-scope-refused-odd-rows',
      ...share(
        refused.filter((_, at) => at % 2 === 0),
        (one) => one,
      ),
    },
    { id: 'turns-understood', ...share(leaned, ({ isFirst }) => isFirst) },
    { id: 'turns-slots-exact', ...share(leaned, ({ isExact }) => isExact) },
  ]
}

function share<T>(items: readonly T[], holds: (item: T) => boolean) {
  return { value: items.filter(holds).length / items.length, unit: 'share', n: items.length }
}

async function open(): Promise<{ library: Library; holds: ReadonlySet<string> }> {
  const knowledge = await loadKnowledge(root('demo/knowledge'))
  const services = await loadServices([root('src/services')])
  const products = await loadProducts(root('demo/products'))
  const scenarios = await loadScenarios(root('src/ask/scenarios'))
  const understanding = openUnderstanding({ scenarios, services: services.list(), knowledge, products })
  const library = openLibrary({ services, knowledge, products, understanding, today: speaker.today })
  return { library, holds: new Set(products.list().map(({ code }) => code)) }
}

async function rows<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  const written = await readFile(new URL(`../scenarios/${file}`, import.meta.url), 'utf8')
  return written
    .trim()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)))
}

function outcome(meaning: ReturnType<typeof understand>, { scenario, slots: stated }: Said) {
  const nearest = meaning.recognised?.nearest.map(({ label }) => label) ?? []
  const first = scenarioOf(meaning) ?? nearest[0]
  const isRefused = meaning.kind === 'chat' || meaning.kind === 'outside' || meaning.kind === 'greeting'
  const isDirect = !isRefused && meaning.kind !== 'unknown' && meaning.kind !== 'nothing'
  return {
    isRefused,
    isDirect,
    isFirst: !isRefused && first === scenario,
    isAmongThree: isRefused ? isOffered(meaning, scenario) : first === scenario || nearest.includes(scenario),
    isExact: alikeSlots(meaning.slots ?? {}, stated),
  }
}

// What is taken for no matter of the store may still have the right one among what is offered beside.
function isOffered(meaning: ReturnType<typeof understand>, scenario: string): boolean {
  return meaning.kind === 'outside' && meaning.scenarios.includes(scenario)
}

// What the rules settle before any scenario is weighed.
function scenarioOf(meaning: ReturnType<typeof understand>): string | undefined {
  if (meaning.kind === 'hand-over') return 'talk-to-person'
  return meaning.kind === 'urgent' ? 'urgent-help' : meaning.said?.scenario
}

function heardInTurn(turns: readonly Said[], library: Library, holds: ReadonlySet<string>) {
  let before: { scenario: string; slots: NonNullable<ReturnType<typeof understand>['slots']> } | undefined
  return turns.flatMap((turn, at) => {
    const meaning = understand(turn.says, library, { ...speaker, holds }, before)
    const scenario = scenarioOf(meaning) ?? meaning.recognised?.nearest[0]?.label
    if (scenario) before = { scenario, slots: meaning.slots ?? {} }
    return at === 0 ? [] : [outcome(meaning, turn)]
  })
}

function alikeSlots(found: object, stated: Record<string, string | number>): boolean {
  const sorted = (all: object) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(found) === sorted(stated)
}

function weakest(heard: readonly { readonly row: Said; readonly isFirst: boolean }[]): string[] {
  const labels = [...new Set(heard.map(({ row }) => row.scenario))]
  return labels
    .map((label) => {
      const own = heard.filter(({ row }) => row.scenario === label)
      return { label, right: own.filter(({ isFirst }) => isFirst).length / own.length }
    })
    .sort((a, b) => a.right - b.right)
    .slice(0, 20)
    .map(({ label, right }) => `${label} ${right.toFixed(2)}`)
}
