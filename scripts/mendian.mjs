#!/usr/bin/env -S node --max-semi-space-size=64
// The program `mendian`: registers the reader of TypeScript, then runs the command. The larger young heap is for a book that passes
// through it once: collecting garbage took a third of the time with it.
import { register } from 'tsx/esm/api'

register()
const { mendian } = await import('./mendian.ts')
process.exitCode = await mendian(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
})
