// The workbench by keyboard. Keys typed into a field or a dialogue are left alone.
import { useEffect } from 'react'

export interface Keys {
  readonly next: () => void
  readonly previous: () => void
  readonly edit: () => void
  readonly larger: () => void
  readonly smaller: () => void
  readonly turn: () => void
}

const meanings: Readonly<Record<string, keyof Keys>> = {
  j: 'next',
  k: 'previous',
  e: 'edit',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  r: 'turn',
}

export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meaning = meanings[event.key]
      if (!meaning || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      keys[meaning]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role="dialog"], [contenteditable]') !== null
  )
}
