// A process of its own that makes load when told.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Done, type Job, told } from './job.ts'

export type { Lane } from './job.ts'
export { makeRawTables } from './raw-load.ts'

export interface Load {
  /** Does a job and tells how much was done; rejects when an answer was not one of success. One at a time. */
  run(job: Job): Promise<Done>
  close(): void
}

export function openLoad(): Load {
  const child = fork(fileURLToPath(new URL('main.ts', import.meta.url)), [], { execArgv: ['--import', 'tsx'] })
  return {
    run: (job) =>
      new Promise((done, fail) => {
        child.once('message', (message) => {
          const result = told.parse(message)
          if ('error' in result) fail(new Error(result.error))
          else done(result)
        })
        child.send(job)
      }),
    close: () => child.disconnect(),
  }
}
