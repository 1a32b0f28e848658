// A stage over a clone of the demo insurer: it stands as soon as the store is up.
import { cloneDemo, demoSettings } from '../demo-database.ts'
import { openStage, type Stage, type StageOptions } from './stage.ts'

/** Opens a stage of its own for one file of journeys. */
export async function openDemoStage({ environment: more = {}, browser = [] }: StageOptions = {}): Promise<Stage> {
  const clone = await cloneDemo()
  const { MENDIAN_HOME: home, ...environment } = demoSettings()
  const stage = await openStage({
    browser,
    environment: { ...environment, ...more },
    beside: { home, databaseUrl: clone.url },
  })
  return {
    ...stage,
    async close() {
      await stage.close()
      await clone.drop()
    },
  }
}
