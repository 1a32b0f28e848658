// What a machine can find that keeps people out: contrast, names, roles, order.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import { expectNoOverflow } from '../stage.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const violations = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
)

/** axe finds nothing serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(await readFile(axePath, 'utf8'))
  const found = violations.parse(
    await page.evaluate("axe.run({ resultTypes: ['violations'] }).then((r) => r.violations)"),
  )
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = serious.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => `${n.html} ${n.failureSummary}`).join('\n  ')}`,
  )
  expect.soft(told, page.url()).toEqual([])
}

/** As it stands: as wide as the screen at most, and accessible. */
export async function expectSound(page: Page): Promise<void> {
  await expectNoOverflow(page)
  await expectAccessible(page)
}
