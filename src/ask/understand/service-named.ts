// Which service a sentence speaks of beside what it wants: 我办的退保到哪了 asks how far, and names surrender.
import { scenarioOf, type Understanding } from './understanding.ts'

const shortMax = 8
const shortMin = 2
// What titles hold that people leave out.
const aside = /^(?:变更|申请|办理|保单)|(?:申请|登记|设置|办理)$/g

/** The id of the service whose shortest name is the longest in the words; nothing where the scenario itself is of a service. */
export function serviceNamed(
  words: string,
  scenario: string | undefined,
  understanding: Understanding,
): string | undefined {
  if (scenario === undefined || !isOfRequests(scenario, understanding)) return undefined
  let best: { readonly id: string; readonly size: number } | undefined
  for (const [id, { title, says }] of understanding.services) {
    const names = [
      title.zh,
      title.zh.replace(aside, ''),
      title.en.toLowerCase(),
      ...says.map((one) => one.toLowerCase()),
    ]
    for (const name of names) {
      const isName = /[a-z]/.test(name) ? name.length > 3 : name.length >= shortMin && name.length <= shortMax
      if (isName && words.includes(name) && name.length > (best?.size ?? 0)) best = { id, size: name.length }
    }
  }
  return best?.id === scenario ? undefined : best?.id
}

function isOfRequests(scenario: string, understanding: Understanding): boolean {
  const answers = scenarioOf(scenario, understanding)?.answers
  return answers?.progress === 'request' || answers?.entry === 'request-time' || answers?.entry === 'cancel-request'
}
