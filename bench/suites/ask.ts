// Whether a question finds what answers it, and how fast; whether the reader of wordings knows what is covered.
import { measureChoices } from '../ask/choices.ts'
import { measureCited } from '../ask/cited.ts'
import { measureCoverage } from '../ask/coverage.ts'
import { measureIntents } from '../ask/intents.ts'
import { measureRetrieval } from '../ask/retrieval.ts'
import { measureScenarios } from '../ask/scenarios.ts'
import type { Suite } from '../suite.ts'

export const suite: Suite = {
  id: 'ask',
  run: async (context) => [
    ...(await measureRetrieval(context)),
    ...(await measureCoverage(context.data)),
    ...(await measureCited(context)),
    ...(await measureScenarios(context.note)),
    ...(await measureChoices(context.data)),
    ...(await measureIntents(context.data)),
  ],
}
