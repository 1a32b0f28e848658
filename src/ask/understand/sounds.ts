// How a sentence sounds: what is typed by sound and picked wrong (现金价直, 保但) sounds as what was meant.
import { readFileSync } from 'node:fs'

// Sounds that many do not tell apart, and keyboards forgive: zh and z, n and l, ing and in.
const folds: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^n(?!g)/, 'l'],
  [/^h(?=u[^n])/, 'f'],
  [/ng$/, 'n'],
]

let sounds: ReadonlyMap<string, string> | undefined

function table(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('sounds.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [said = '', letters = ''] = line.split(' ')
      const folded = folds.reduce((sound, [from, to]) => sound.replace(from, to), said)
      return [...letters].map((letter): [string, string] => [letter, folded])
    }),
  )
}

/** The sound of each letter of a Chinese run, one after the other; a letter that is not listed stands for itself. */
export function soundsOf(run: string): string[] {
  sounds ??= table()
  const heard = sounds
  return [...run].map((letter) => heard.get(letter) ?? letter)
}
