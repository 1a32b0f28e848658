// Elements in a line.
interface Looks {
  readonly className?: string
  readonly text?: string
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { className, text }: Looks = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  made.append(...children)
  return made
}
