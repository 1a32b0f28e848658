// What holds for one claim, or for a question that is no claim yet.
import type { Config, Db } from '../../kit/index.ts'
import { defaultSettings, type Settings } from '../judge/index.ts'
import { settingsFor } from './settings.ts'
import { drawOf, statedNow } from './store.ts'

const neverDrawn = 1_000

export async function settingsOf(
  db: Db,
  config: Pick<Config, 'AUTO_PAY_MAX_YUAN'>,
  claim?: { readonly id: string },
): Promise<Settings> {
  const store = { ...defaultSettings, autoPayMaxFen: config.AUTO_PAY_MAX_YUAN * 100 }
  return settingsFor(await statedNow(db), store, claim ? drawOf(claim.id) : neverDrawn)
}
