// The load process: does one job after another, so that the load is not on the measured process's account.

import { loadHttp } from './http-load.ts'
import { job } from './job.ts'
import { loadRaw } from './raw-load.ts'

process.on('message', (message) => {
  const asked = job.parse(message)
  const doing = asked.kind === 'http' ? loadHttp(asked) : loadRaw(asked)
  doing.then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
