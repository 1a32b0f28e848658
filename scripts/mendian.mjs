#!/usr/bin/env node
// The program `mendian`: registers the reader of TypeScript, then runs the command.
import { register } from 'tsx/esm/api'

register()
const { mendian } = await import('./mendian.ts')
process.exitCode = await mendian(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
})
