// What a sentence is learnt by: its letters and words, how they sound, the ideas of the trade in it, and what the rules see.
import { piecesOf } from '../../kit/index.ts'
import { ideasOf, plainWords, type Synonyms } from '../search/index.ts'
import { notionsIn } from './notions.ts'
import { policyQuestion, speaksOfOwn } from './policy-questions.ts'
import { soundsOf } from './sounds.ts'

const soundRun = 3

export function featuresOf(sentence: string, synonyms: Synonyms): string[] {
  const words = plainWords(sentence)
  const question = policyQuestion(words)
  const ideas = [...ideasOf(words, synonyms)]
  const meant = notionsIn(words)
  const ofStore = meant.filter((notion) => !notion.startsWith('_')).length
  const ofTrade = ideas.filter((idea) => !idea.startsWith('_')).length
  return [
    ...piecesOf(words),
    ...soundPieces(words),
    ...ideas.map((idea) => `#${idea}`),
    ...pairsOf(ideas),
    ...meant.map((notion) => `@${notion}`),
    ...pairsOf(meant),
    ...(question ? [`?${question}`] : []),
    ...(speaksOfOwn(words) ? ['?own'] : []),
    `?ideas ${Math.min(2, ofTrade)}`,
    `?notions ${Math.min(3, ofStore)}`,
  ]
}

/** Two ideas of one sentence say more together: 换 and 银行卡. */
function pairsOf(ideas: readonly string[]): string[] {
  const sorted = [...ideas].sort()
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `#${one}+${other}`))
}

function soundPieces(words: string): string[] {
  const pieces = new Set<string>()
  for (const run of words.match(/\p{Script=Han}+/gu) ?? []) {
    const sounds = soundsOf(run)
    for (let at = 0; at < sounds.length; at += 1)
      for (let size = 2; size <= soundRun && at + size <= sounds.length; size += 1)
        pieces.add(`~${sounds.slice(at, at + size).join(' ')}`)
  }
  return [...pieces]
}
