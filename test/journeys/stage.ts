// A stage for one journey: the real store as a process, a real browser, and people with devices of their own.
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchBrowser } from '../browser/index.ts'
import { openStoreProcess, type StoreProcessOptions } from '../kill/store-process.ts'

export interface DeviceOptions {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly scale?: number
}

export interface Device {
  readonly page: Page
  readonly context: BrowserContext
  /** What broke on this device: exceptions, errors on the console, and answers of 5xx. */
  readonly faults: readonly string[]
}

export interface Stage {
  readonly url: string
  /** A browser of one's own, with nobody signed in: a phone unless told otherwise. */
  device(options?: DeviceOptions): Promise<Device>
  /** Every device's faults; a journey ends without any. */
  faults(): readonly string[]
  /** After a test that failed: what each device showed last, as pictures and as words. */
  show(name: string): Promise<void>
  close(): Promise<void>
}

const patienceMs = 30_000
const phone = { width: 390, height: 844 }

export interface StageOptions extends Pick<StoreProcessOptions, 'environment'> {
  /** Further flags of the browser, such as what its microphone plays. */
  readonly browser?: readonly string[]
}

/** The store as a process in a fresh home, as `npm start` makes it. */
export async function openStage({ environment, browser = [] }: StageOptions = {}): Promise<Stage> {
  const store = await openStoreProcess({ environment: { ...environment, RATE_LIMIT_PER_MINUTE: '100000' } })
  return openStageAt(store.url, browser, () => store.remove())
}

/** A browser before a store that stands; `remove` ends the store. */
export async function openStageAt(url: string, flags: readonly string[], remove: () => Promise<void>): Promise<Stage> {
  const browser = await launchBrowser(flags).catch(async (error) => {
    await remove()
    throw error
  })
  const devices: Device[] = []
  return {
    url,
    async device(options = {}) {
      const device = await openDevice(browser, url, options)
      devices.push(device)
      return device
    },
    faults: () => devices.flatMap(({ faults }) => faults),
    async show(name) {
      const folder = join(tmpdir(), 'mendian-journeys')
      await mkdir(folder, { recursive: true })
      for (const [index, { page }] of devices.entries()) {
        await page.screenshot({ path: join(folder, `${name}-${index}.png`) })
        process.stderr.write(`${page.url()}\n${await page.locator('body').ariaSnapshot()}\n`)
      }
      process.stderr.write(`${devices.flatMap(({ faults }) => faults).join('\n')}\npictures: ${folder}\n`)
    },
    async close() {
      await browser.close()
      await remove()
    },
  }
}

async function openDevice(browser: Browser, url: string, options: DeviceOptions): Promise<Device> {
  const { width = phone.width, height = phone.height, theme = 'light', scale = 1 } = options
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    deviceScaleFactor: scale,
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(patienceMs)
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} ${error.error().stack}`))
  context.on('console', (message) => {
    const isOurs = message.type() === 'error' && !message.text().startsWith('Failed to load resource')
    if (isOurs) faults.push(`${message.page()?.url()} ${message.text()}`)
  })
  context.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`${answer.request().method()} ${answer.url()} ${answer.status()}`)
  })
  return { page: await context.newPage(), context, faults }
}

/** Nothing stands out of the screen to the right; the screen's own width is meant, for a phone shrinks a page that is wider until it fits. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { width = phone.width } = page.viewportSize() ?? {}
  const over = (await page.evaluate<number>('document.documentElement.scrollWidth')) - width
  expect(over, `${page.url()} is ${over} px wider than the screen`).toBeLessThanOrEqual(0)
}
