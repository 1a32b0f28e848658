// What a command of `mendian` is: a file in scripts/commands named noun-verb.ts (or noun.ts) with `export const command: Command`.
import type { ParseArgsConfig } from 'node:util'
import type { Text } from '../src/kit/index.ts'

/** Where a command writes: results on one stream, remarks for the person who waits on the other. */
export interface Out {
  /** A line of the result, on standard output. */
  say(line: string): void
  /** A line that is not the result, on standard error. */
  note(line: string): void
}

export interface Given {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

/** Done; done and something was found wrong; the command could not run. */
export const exit = { done: 0, found: 1, failed: 2 } as const

export interface Command {
  /** What follows the name: `<folder>`, `<file…> --out <folder>`. */
  readonly usage: string
  readonly summary: Text
  /** As `parseArgs` of node:util reads them. Each option is given once. */
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** The exit code, of `exit`. Raises `CommandProblem` when what was asked cannot be done. */
  run(given: Given, out: Out): Promise<number>
}

/** Something the person at the keyboard can put right, said in one line of each language. */
export class CommandProblem extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.name = 'CommandProblem'
    this.text = text
  }
}

/** `✗ 中文  |  English`: how a command says what went wrong. */
export function problemLine({ zh, en }: Text): string {
  return `✗ ${zh}  |  ${en}`
}
