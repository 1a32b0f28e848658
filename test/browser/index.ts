// A browser for the journeys: the one installed here, else the one inside an npm package, so that nothing has to be
// installed. Chinese fonts come from an npm package too, so that pages and screenshots hold words instead of boxes.
import { access } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'
import { fontSettings } from './fonts.ts'
import { unpackBrowser } from './packaged.ts'

export interface BrowserProgram {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** CHROMIUM_PATH, else an installed one, else the packaged one (Linux x64). Throws one line when there is none. */
export async function findBrowser(): Promise<BrowserProgram> {
  const given = process.env.CHROMIUM_PATH
  for (const executablePath of given ? [given] : installed) {
    const isThere = await access(executablePath).then(
      () => true,
      () => false,
    )
    if (isThere) return { executablePath, env: await fontSettings(), args: quiet }
  }
  if (given) throw new Error(`CHROMIUM_PATH: there is no ${given}`)
  const unpacked = await unpackBrowser()
  return { ...unpacked, env: { ...unpacked.env, ...(await fontSettings()) }, args: [...quiet, '--no-zygote'] }
}

/** Launches it headless with an empty profile; close it with `browser.close()`. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { executablePath, env, args } = await findBrowser()
  return chromium.launch({ executablePath, args: [...args, ...flags], env: { ...process.env, ...env } })
}
