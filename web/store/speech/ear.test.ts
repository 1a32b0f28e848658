import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { freshEar, heardSoFar, listen, meterOf } from './ear.ts'
import { levelOf, wavOf } from './sound.ts'

const frameMs = 50

/** The millisecond at which it is over, or nothing was heard; undefined when it goes on to the end. */
function endOf(levels: readonly number[]): { atMs: number; how: string } | undefined {
  let ear = freshEar
  for (const [index, level] of levels.entries()) {
    ear = listen(ear, level, frameMs)
    const how = heardSoFar(ear)
    if (how !== 'on') return { atMs: (index + 1) * frameMs, how }
  }
  return undefined
}

const during = (ms: number, level: (at: number) => number) =>
  Array.from({ length: ms / frameMs }, (_, index) => level(index))
/** Loudness that moves a little, as it does, without chance. */
const around = (db: number) => (at: number) => db + Math.sin(at * 1.7) * 2
const room = (ms: number, db = -57) => during(ms, around(db))
/** Syllables, with a dip every quarter of a second. */
const voice = (ms: number, db = -33) => during(ms, (at) => (at % 5 === 4 ? db - 12 : around(db)(at)))

describe('synthesised', () => {
  test('a sentence is over once it has been quiet for a while', () => {
    expect(endOf([...room(500), ...voice(3_000), ...room(4_000)])).toEqual({ how: 'over', atMs: 5_250 })
  })
  test('a pause to think does not end it', () => {
    const said = [...voice(1_500), ...room(1_500), ...voice(1_500), ...room(3_000)]
    expect(endOf(said)).toEqual({ how: 'over', atMs: 6_300 })
  })
  test.each([-57, -48, -42, -36])('in a room of %s dB', (db) => {
    const end = endOf([...room(1_500, db), ...voice(6_000, db + 18), ...room(4_000, db)])
    expect(end?.how).toBe('over')
    expect(end?.atMs).toBeGreaterThanOrEqual(9_000)
    expect(end?.atMs).toBeLessThanOrEqual(9_600)
  })
  test('who speaks at once is heard, and a long sentence is not cut', () => {
    expect(endOf(voice(20_000))).toBeUndefined()
  })
  test('nobody speaks', () => expect(endOf(room(9_000))).toEqual({ how: 'nothing', atMs: 8_000 }))
  test('a knock is no sentence', () => {
    expect(endOf([...room(1_000), ...during(100, () => -20), ...room(9_000)])?.how).toBe('nothing')
  })
  test('a fan that starts is learnt', () => {
    expect(endOf([...voice(1_000), ...room(30_000, -40)])?.how).toBe('over')
  })
})

describe('recorded', () => {
  const file = readFileSync(new URL('../../../test/speech/two-thousand.wav', import.meta.url))
  const samples = new Float32Array(Math.floor((file.length - 44) / 2)).map(
    (_, at) => file.readInt16LE(44 + at * 2) / 32_768,
  )
  const perFrame = 800
  const levels = Array.from({ length: Math.floor(samples.length / perFrame) }, (_, at) =>
    levelOf(samples.subarray(at * perFrame, (at + 1) * perFrame)),
  )
  test('a person who says something, then stops', () => {
    const spoken = levels.length * frameMs
    const end = endOf([...levels, ...room(4_000)])
    expect(end?.how).toBe('over')
    expect(end?.atMs).toBeGreaterThan(spoken + 1_000)
    expect(end?.atMs).toBeLessThan(spoken + 2_000)
  })
  test('written again as WAV it is the same sound', () => {
    const again = Buffer.from(wavOf(samples, 16_000))
    expect(again.subarray(0, 44).equals(file.subarray(0, 44))).toBe(true)
    const off = samples.map((sample, at) => again.readInt16LE(44 + at * 2) / 32_768 - sample)
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(1 / 16_000)
  })
})

test('the meter goes from nothing to full', () => {
  expect([-90, -60, -37.5, -15, 0].map(meterOf)).toEqual([0, 0, 0.5, 1, 1])
  expect(levelOf(new Float32Array(800))).toBe(-100)
})
