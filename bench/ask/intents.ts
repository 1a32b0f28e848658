// What English customers of an insurer's chat want (multidogo_insurance): learnt from its training sentences, measured on the others.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { classifier, piecesOf, train } from '../../src/kit/index.ts'
import type { BenchContext, Measure } from '../suite.ts'

const row = z.object({ conversationId: z.string(), utterance: z.string(), intent: z.string() })
type Row = z.infer<typeof row>

/** `multidogo-intent`; nothing when the data are not there. */
export async function measure({ data }: BenchContext): Promise<Measure[]> {
  const [learnt, asked] = await Promise.all(['train', 'dev'].map((part) => readRows(data, part)))
  if (!learnt || !asked) return []
  const weights = train(
    learnt.map(({ features, intent }) => ({ features, label: intent })),
    { rounds: 12, rate: 4 },
  )
  const classify = classifier(weights)
  const right = asked.filter(({ features, intent }) => classify(features)[0]?.label === intent).length
  return [{ id: 'multidogo-intent', value: right / asked.length, unit: 'share', n: asked.length }]
}

async function readRows(data: string, part: string) {
  const written = await readFile(join(data, 'multidogo_insurance', `${part}.jsonl`), 'utf8').catch(() => undefined)
  if (written === undefined) return undefined
  const rows = written
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))
  return rows.map((one, at) => ({ ...one, features: featuresOf(one, rows[at - 1]) }))
}

// A bare "yes" or a number says what it does by what was said before it, and by where in the conversation it stands.
function featuresOf({ utterance, conversationId }: Row, before: Row | undefined): string[] {
  const words = shaped(utterance)
  const last = before?.conversationId === conversationId ? before : undefined
  const count = words.split(' ').length
  return [
    ...piecesOf(words),
    `[${words}]`,
    `length ${Math.min(count, 8)}`,
    last ? 'later' : 'first',
    ...(last ? piecesOf(shaped(last.utterance)).flatMap((piece) => (piece.startsWith('=') ? [`< ${piece}`] : [])) : []),
  ]
}

function shaped(utterance: string): string {
  return utterance.toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ').trim()
}
