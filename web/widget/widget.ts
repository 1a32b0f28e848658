// The widget for an insurer's own site: <script src="https://store.example/widget.js" data-title="…" data-colour="#0b6b5d"></script>.
// Attributes: data-store (where the script comes from when left out), data-lang (zh, en; the page's when left out), data-title,
// data-colour, data-side (right, left). Nothing is kept on the visitor's device.
import type { Language } from '../shared/text.ts'
import { ask, RefusedError } from './ask.ts'
import { element } from './dom.ts'
import { answered, mine, theirs } from './said.ts'
import { style } from './style.ts'
import { words as allWords, type Words } from './words.ts'

interface Settings {
  readonly store: string
  readonly language: Language
  readonly title: string | undefined
  readonly colour: string
  readonly side: 'left' | 'right'
}

const lettersMax = 500

function settingsOf(script: HTMLScriptElement): Settings {
  const { store, lang = document.documentElement.lang, title, colour = '', side } = script.dataset
  return {
    store: store ?? new URL(script.src).origin,
    language: lang.toLowerCase().startsWith('en') ? 'en' : 'zh',
    title,
    colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#0b6b5d',
    side: side === 'left' ? 'left' : 'right',
  }
}

/** Black or white, whichever can be read on the colour (WCAG relative luminance). */
function readableOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}

function open(settings: Settings): void {
  const { language, title, colour, side } = settings
  const words = allWords[language]
  const host = element('div')
  host.lang = language === 'zh' ? 'zh-CN' : 'en'
  host.style.setProperty('--colour', colour)
  host.style.setProperty('--on-colour', readableOn(colour))
  const root = host.attachShadow({ mode: 'open' })
  const dialog = dialogOf(settings, words)
  dialog.classList.add(side)
  const opener = element('button', { className: `open ${side}`, text: title ?? words.title })
  opener.type = 'button'
  opener.setAttribute('aria-haspopup', 'dialog')
  opener.setAttribute('aria-label', `${title ?? words.title}: ${words.open}`)
  opener.addEventListener('click', () => {
    dialog.showModal()
    dialog.querySelector('input')?.focus()
  })
  dialog.addEventListener('close', () => opener.focus())
  root.append(element('style', { text: style }), opener, dialog)
  document.body.append(host)
}

function dialogOf(settings: Settings, words: Words): HTMLDialogElement {
  const title = element('h2', { text: settings.title ?? words.title })
  title.id = 'title'
  const close = element('button', { text: '✕' })
  close.type = 'button'
  close.setAttribute('aria-label', words.close)
  const log = element('ol', {}, theirs(words.hello))
  log.setAttribute('aria-live', 'polite')
  log.setAttribute('aria-label', words.said)
  log.tabIndex = 0
  const dialog = element('dialog', {}, element('header', {}, title, close), log, formOf(settings, words, log))
  dialog.setAttribute('aria-labelledby', 'title')
  close.addEventListener('click', () => dialog.close())
  return dialog
}

function formOf(settings: Settings, words: Words, log: HTMLOListElement): HTMLFormElement {
  const box = element('input')
  box.setAttribute('aria-label', words.box)
  box.placeholder = words.box
  box.maxLength = lettersMax
  const send = element('button', { text: words.send })
  const form = element('form', {}, box, send)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const sentence = box.value.trim()
    if (sentence === '' || send.disabled) return
    box.value = ''
    send.disabled = true
    void tell(sentence, settings, words, log).finally(() => {
      send.disabled = false
      box.focus()
    })
  })
  return form
}

async function tell(sentence: string, { store }: Settings, words: Words, log: HTMLOListElement): Promise<void> {
  const waiting = theirs(words.thinking)
  log.append(mine(sentence), waiting)
  log.scrollTop = log.scrollHeight
  try {
    waiting.replaceWith(answered(await ask(store, sentence), { store, words }))
  } catch (error) {
    waiting.textContent = error instanceof RefusedError && error.status === 429 ? words.busy : words.lost
  }
  log.scrollTop = log.scrollHeight
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const settings = settingsOf(script)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => open(settings))
  else open(settings)
}
