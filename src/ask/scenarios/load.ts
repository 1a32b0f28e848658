// Reads the scenarios: a folder of a family a folder of files. What is wrong with one names its file and stops the start.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { expand } from './expand.ts'
import { families, noneFile, type Scenario, scenarioFile } from './scenario.ts'

export interface Scenarios {
  readonly all: readonly Scenario[]
  find(id: string): Scenario | undefined
  /** Sentences that belong to no scenario, by pattern. */
  readonly chat: Scenario['says']
  readonly outside: Scenario['says']
}

export const sentencesMin = 60
export const sentencesMax = 400

/** Reads `<folder>/<family>/<id>.yaml` and `<folder>/none.yaml`. Throws an Error that names each file that is wrong. */
export async function loadScenarios(folder: string): Promise<Scenarios> {
  const { scenarios, faults } = await readScenarios(folder)
  if (faults.length > 0) throw new Error(`scenarios of ${folder}:\n${faults.join('\n')}`)
  return scenarios
}

/** All that can be read, and what is wrong with the rest. */
export async function readScenarios(folder: string): Promise<{ scenarios: Scenarios; faults: string[] }> {
  const files = await Promise.all(families.map((family) => namesIn(folder, family)))
  const read = await Promise.all(files.flat().map((file) => readScenario(folder, file)))
  const none = await readNone(join(folder, 'none.yaml'))
  const all = read.flatMap(({ scenario }) => scenario ?? [])
  const faults = [...read.flatMap((one) => one.faults), ...faultsAmong(all), ...none.faults]
  return { scenarios: scenariosOf(all, none), faults }
}

export function scenariosOf(all: readonly Scenario[], none: Pick<Scenarios, 'chat' | 'outside'>): Scenarios {
  const byId = new Map(all.map((one) => [one.id, one]))
  return { all, find: (id) => byId.get(id), chat: none.chat, outside: none.outside }
}

interface File {
  readonly family: Scenario['family']
  readonly name: string
}

async function namesIn(folder: string, family: Scenario['family']): Promise<File[]> {
  const names = await readdir(join(folder, family)).catch(() => [])
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ family, name }))
}

interface Read {
  readonly scenario?: Scenario
  readonly faults: readonly string[]
}

async function readScenario(folder: string, { family, name }: File): Promise<Read> {
  const path = `${family}/${name}`
  try {
    const { says, ...rest } = scenarioFile.parse(parse(await readFile(join(folder, path), 'utf8')))
    const scenario = { ...rest, family, says: says.map(patternOf) }
    return { scenario, faults: faultsOf(scenario, name).map((fault) => `${path}: ${fault}`) }
  } catch (error) {
    return { faults: [`${path}: ${told(error)}`] }
  }
}

async function readNone(path: string): Promise<Pick<Scenarios, 'chat' | 'outside'> & { faults: string[] }> {
  try {
    const { chat, outside } = noneFile.parse(parse(await readFile(path, 'utf8')))
    return { chat: chat.map(patternOf), outside: outside.map(patternOf), faults: [] }
  } catch (error) {
    return { chat: [], outside: [], faults: [`none.yaml: ${told(error)}`] }
  }
}

function told(error: unknown): string {
  return error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error)
}

function patternOf(pattern: string): Scenario['says'][number] {
  return { pattern, sentences: expand(pattern) }
}

function faultsOf(scenario: Scenario, name: string): string[] {
  const said = new Set(scenario.says.flatMap(({ sentences }) => sentences))
  return [
    ...(basename(name, '.yaml') === scenario.id ? [] : [`its id is ${scenario.id}`]),
    ...(said.size < sentencesMin ? [`says ${said.size} different sentences, at least ${sentencesMin} are wanted`] : []),
    ...(said.size > sentencesMax ? [`says ${said.size} different sentences, at most ${sentencesMax} are wanted`] : []),
    ...scenario.checks.flatMap(({ says }) => (said.has(says) ? [`the check ${says} is one of its own sentences`] : [])),
  ]
}

function faultsAmong(all: readonly Scenario[]): string[] {
  const twice = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) !== at)
  return twice.map(({ id, family }) => `${family}/${id}.yaml: the id stands twice`)
}
