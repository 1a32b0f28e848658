// The illness or injury by its name in ICD-10, when the words name one.
import { type Diagnosis, namesIn, searchDiagnoses } from '../diagnosis/index.ts'
import { type Found, isDenied } from './found.ts'

const told =
  /(?:诊断为?|确诊为?|查出来?|医生说是?|大夫说是?|说是|得了|患了?|检查出|发现了?|diagnosed (?:as|with))[^，。；,;]{0,4}$/iu
const symptom = /^(?:R|T14|Z|T78)/

/** What was diagnosed, else the most telling name that is said, else what the words of the event are most like. */
export function findDiagnosis(sentence: string, event: Found<string> | undefined): Found<Diagnosis> | undefined {
  const named = namesIn(sentence).filter(({ from }) => !isDenied(sentence, from))
  const [best] = named.sort((a, b) => worth(sentence, b) - worth(sentence, a))
  if (best) return { value: { code: best.code, name: best.name }, from: best.from, to: best.to }
  if (!event) return undefined
  const [like] = searchDiagnoses(sentence.slice(event.from, event.to), { limit: 1, scoreMin: alikeMin })
  return like && { value: { code: like.code, name: like.name }, from: event.from, to: event.to }
}
const alikeMin = 0.8

function worth(sentence: string, { code, from, to }: ReturnType<typeof namesIn>[number]): number {
  return (told.test(sentence.slice(0, from)) ? 20 : 0) + (symptom.test(code) ? 0 : 10) + (to - from)
}
