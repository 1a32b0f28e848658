// Whether a question finds the clause that answers it.
import { fileURLToPath } from 'node:url'
import { measureCoverage } from '../ask/coverage.ts'
import { measureAsk } from '../ask.ts'
import type { Suite } from '../suite.ts'

const knowledge = fileURLToPath(new URL('../../demo/knowledge', import.meta.url))

export const suite: Suite = {
  id: 'ask',
  async run({ data, note }) {
    const measures = await measureAsk(data, knowledge)
    if (measures.length === 0) note(`insqabench is not in ${data}: left out`)
    return [...measures, ...(await measureCoverage(data))]
  },
}
