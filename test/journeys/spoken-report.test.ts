// A claim reported by voice: the browser's microphone plays a recorded person, the end of the sentence is noticed, what was
// misheard is corrected before it is used, and it goes from photos to paid.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openSpeechEndpoint, recordingPath, type SpeechEndpoint } from '../speech/endpoint.ts'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { fall, handIn, heardOn, photosFor } from './pages/claim.ts'
import { next } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import type { Stage } from './stage.ts'

const { linYue } = people
const misheard = fall.replace('花了八百六', '花了八百九')

let stage: Stage
let speech: SpeechEndpoint
let folder: string

beforeAll(async () => {
  speech = await openSpeechEndpoint(misheard)
  folder = await mkdtemp(join(tmpdir(), 'mendian-voice-'))
  const voice = join(folder, 'voice.wav')
  await writeFile(voice, followedBySilence(await readFile(recordingPath), 4))
  stage = await openDemoStage({
    environment: { SPEECH_URL: speech.url },
    browser: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${voice}`,
    ],
  })
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(async () => {
  await stage?.close()
  await speech?.close()
  await rm(folder, { recursive: true, force: true })
})

/** The same recording with seconds of nothing behind it: the browser plays it over and over. */
function followedBySilence(wav: Buffer, seconds: number): Buffer {
  const longer = Buffer.concat([wav, Buffer.alloc(seconds * 32_000)])
  longer.writeUInt32LE(longer.length - 8, 4)
  longer.writeUInt32LE(longer.length - 44, 40)
  return longer
}

// A browser without a face cannot be told to refuse the microphone: for once its answer is given in its place.
const refuseOnce = `{
  const { mediaDevices } = navigator
  const asked = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async () => {
    mediaDevices.getUserMedia = asked
    throw new DOMException('Permission denied', 'NotAllowedError')
  }
}`

test('she says what happened, corrects what was misheard, and is paid', async () => {
  const { page } = await stage.device()
  await signIn(page, linYue, '/claims/new')
  await page.evaluate(refuseOnce)
  const box = page.getByLabel('发生了什么？')
  await page.getByRole('button', { name: '说话代替打字' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: '请说' })
  await sheet.getByText('没有得到话筒的许可').waitFor()
  await expectSound(page)
  expect(speech.likeness).toEqual([])

  await sheet.getByRole('button', { name: '再说一遍' }).press('Enter')
  await sheet.getByText('正在听').waitFor()
  await sheet.getByRole('meter', { name: '音量' }).waitFor()
  await expectSound(page)
  await sheet.waitFor({ state: 'hidden' }) // nobody presses anything: the silence ends it
  await page.getByText('这是听出来的').waitFor()
  expect(await box.inputValue()).toBe(misheard)
  expect(speech.likeness).toHaveLength(1)
  expect(speech.likeness[0]).toBeGreaterThan(0.8)

  await box.fill(fall)
  await page.getByText('听懂了这些').waitFor()
  await page.getByRole('button', { name: '开始报案' }).click()
  const heard = await heardOn(page)
  await next(page)
  await handIn(page, await photosFor(heard, '李小满'), linYue)
  await page.getByText('已赔付').first().waitFor({ timeout: 60_000 })
  const player = page.getByLabel(misheard)
  const sound = await page.request.get((await player.getAttribute('src')) ?? '')
  expect(sound.headers()['content-type']).toBe('audio/wav')
  expect(stage.faults()).toEqual([])
})
