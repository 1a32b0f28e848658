import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { findUrgent, urgentHelp, urgentKinds } from './index.ts'

const { now, over } = z
  .object({ now: z.array(z.tuple([z.string(), z.enum(urgentKinds)])), over: z.array(z.string()) })
  .parse(parse(readFileSync(new URL('./sentences.yaml', import.meta.url), 'utf8')))

describe('an emergency comes before any form', () => {
  test.each(now)('%s', (said, kind) => expect(findUrgent(said)).toBe(kind))
  test.each(over)('not: %s', (said) => expect(findUrgent(said)).toBeUndefined())

  test('both kinds are many', () => expect([now.length >= 30, over.length >= 30]).toEqual([true, true]))

  test('what to do is said in both languages, with a number to call first', () => {
    for (const [said] of now) {
      const help = urgentHelp(said)
      expect(help?.calls[0]?.number).toMatch(/^1\d{2,4}$/)
      expect([help?.title.zh, help?.title.en, help?.steps.length].every(Boolean)).toBe(true)
    }
  })
})
