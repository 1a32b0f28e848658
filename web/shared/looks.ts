// How the pages look to this person on this device: theme and letter size. Kept in the browser only.
import { useSyncExternalStore } from 'react'
import { record } from './problem.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export interface Looks {
  readonly theme: Theme
  readonly large: boolean
}

const key = 'mendian.looks'
const listeners = new Set<() => void>()
let looks = read()

/** The looks now, and again whenever they change. */
export function useLooks(): Looks {
  return useSyncExternalStore(subscribe, () => looks)
}

export function setLooks(change: Partial<Looks>): void {
  looks = { ...looks, ...change }
  try {
    localStorage.setItem(key, JSON.stringify(looks))
  } catch {
    // Private browsing may refuse: the choice then lasts as long as the page.
  }
  applyLooks()
  for (const listener of listeners) listener()
}

/** Writes the looks onto the document, where the style sheets read them. */
export function applyLooks(): void {
  const { dataset } = document.documentElement
  dataset.theme = looks.theme === 'system' ? (isDark() ? 'dark' : 'light') : looks.theme
  // the name by which antd-mobile's own sheets know the theme
  dataset.prefersColorScheme = dataset.theme
  if (looks.large) dataset.large = 'true'
  else delete dataset.large
}

/** Follows the system's theme while nothing else is chosen. */
export function watchSystemTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    looks = { ...looks } // the same choice, seen anew
    applyLooks()
    for (const listener of listeners) listener()
  })
}

function isDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): Looks {
  const kept = parse()
  return { theme: themes.find((theme) => theme === kept.theme) ?? 'system', large: kept.large === true }
}

function parse(): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(localStorage.getItem(key) ?? '{}'))
  } catch {
    return {}
  }
}
