// Small dialogues and notes out of antd-mobile, fetched when first needed.
import { createRoot } from 'react-dom/client'

async function load() {
  const { Dialog, Toast, unstableSetRender } = await import('antd-mobile')
  // antd-mobile draws these into a root of their own; React 19 has no ReactDOM.render, so it is told how.
  unstableSetRender((node, container) => {
    const root = createRoot(container)
    root.render(node)
    return async () => root.unmount()
  })
  return { Dialog, Toast }
}

export interface Question {
  readonly content: string
  readonly confirmText: string
  readonly cancelText: string
}

/** Asks before something that cannot be undone. */
export async function confirm(question: Question): Promise<boolean> {
  const { Dialog } = await load()
  return Dialog.confirm({ ...question, 'aria-label': question.content })
}

/** A short word that something is done. */
export async function tell(content: string): Promise<void> {
  const { Toast } = await load()
  Toast.show({ content, position: 'bottom' })
}
