// Scenario files: what they stand for, what is wrong with one, and that everything of the store is reached by one.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadServices } from '../../catalogue/index.ts'
import { loadKnowledge } from '../articles/index.ts'
import { policyQuestions } from '../understand/policy-questions.ts'
import { missingBeside } from './check.ts'
import { expand } from './expand.ts'
import { loadScenarios } from './load.ts'
import { families } from './scenario.ts'

const root = resolve(import.meta.dirname, '../../..')
const scenarios = await loadScenarios(import.meta.dirname)
const knowledge = await loadKnowledge(resolve(root, 'demo/knowledge'))
const services = await loadServices([resolve(root, 'src/services')])
const beside = {
  services: new Set(services.list().map(({ id }) => id)),
  entries: new Set(knowledge.entries.map(({ id }) => id)),
}

describe('patterns', () => {
  test('stand for each way through their brackets', () => {
    expect(expand('(我的|)保单(几时|(哪天|什么时候)要)到期')).toEqual([
      '我的保单几时到期',
      '我的保单哪天要到期',
      '我的保单什么时候要到期',
      '保单几时到期',
      '保单哪天要到期',
      '保单什么时候要到期',
    ])
    expect(expand('(my|the) policy(,|) please')).toContain('the policy please')
  })
  test.each(['(我的', '我的)', '(a|b'])('with brackets that do not match are refused: %s', (pattern) =>
    expect(() => expand(pattern)).toThrow(RangeError),
  )
})

describe('what is wrong names its file', () => {
  const copies: string[] = []
  afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true }))))

  async function changed(file: string, written: string): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'scenarios-'))
    copies.push(copy)
    await cp(import.meta.dirname, copy, { recursive: true })
    await writeFile(join(copy, file), written)
    return copy
  }
  const written = (id: string, says: string, more = '') =>
    `id: ${id}\ntitle: { zh: 好, en: Good }\nsays:\n  - ${says}\nanswers: { service: borrow }\nchecks:\n  - { says: 别的话, scenario: ${id} }\n${more}`
  const tens = Array.from({ length: 10 }, (_, at) => `a${at}`).join('|')

  test('too few sentences, a double id, an unknown key', async () => {
    const few = await changed('value/one.yaml', written('one', '(借|贷)钱'))
    await expect(loadScenarios(few)).rejects.toThrow(/value\/one\.yaml: says 2 different sentences/)
    const twice = await changed('claim/borrow.yaml', written('borrow', `(${tens})(${tens})`))
    await expect(loadScenarios(twice)).rejects.toThrow(/borrow\.yaml: the id stands twice/)
    const odd = await changed('value/one.yaml', written('one', `(${tens})(${tens})`, 'color: red\n'))
    await expect(loadScenarios(odd)).rejects.toThrow(/value\/one\.yaml: .*color/s)
  })

  test('services, entries and follow-ups that are not there', async () => {
    const copy = await changed(
      'value/one.yaml',
      written('one', `(${tens})(${tens})`, 'next: [nowhere]\n').replace('service: borrow', 'service: lend'),
    )
    const faults = missingBeside(await loadScenarios(copy), beside)
    expect(faults).toContain('value/one.yaml: there is no service lend')
    expect(faults).toContain('value/one.yaml: there is no scenario nowhere')
  })
})

describe('the store', () => {
  test('has at least 120 scenarios, some in each family, and all they name is there', () => {
    expect(scenarios.all.length).toBeGreaterThanOrEqual(120)
    expect(families.filter((family) => !scenarios.all.some((one) => one.family === family))).toEqual([])
    expect(missingBeside(scenarios, beside)).toEqual([])
  })
  test('is reached: every entry and every question about a policy by a scenario, every service by one or by itself', () => {
    const answers = scenarios.all.map((one) => one.answers)
    expect(knowledge.entries.filter(({ id }) => !answers.some(({ entry }) => entry === id))).toEqual([])
    expect(policyQuestions.filter((question) => !answers.some(({ facts }) => facts === question))).toEqual([])
  })
})
