// A stage over a clone of the demo insurer, the store in this process with the parts other files loaded: it stands within a second.
import { openLog, readConfig } from '../../src/kit/index.ts'
import { start } from '../../src/main.ts'
import { cloneDemo, demoSettings } from '../demo-database.ts'
import { partsFor, quick } from '../demo-store.ts'
import { freePort } from '../kill/store-process.ts'
import { openStageAt, type Stage, type StageOptions } from './stage.ts'

/** Opens a stage of its own for one file of journeys. */
export async function openDemoStage({ environment = {}, browser = [] }: StageOptions = {}): Promise<Stage> {
  const clone = await cloneDemo()
  const port = String(await freePort())
  const config = readConfig({ ...demoSettings(), ...quick, ...environment, DATABASE_URL: clone.url, PORT: port })
  const started = await start({ config, log: openLog('fatal'), parts: await partsFor(config) })
  return openStageAt(started.url, browser, async () => {
    await started.close()
    await clone.drop()
  })
}
