import type { Text } from '../../kit/index.ts'
import type { Cover } from './facts.ts'

/** How a clause is cited; a clause the terms no longer have is named by its anchor. */
export function cite({ citations }: Cover, anchor: string): Text {
  return citations[anchor] ?? { zh: anchor, en: anchor }
}
