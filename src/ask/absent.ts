// Whose policies are asked for and are not to be seen: said plainly, never answered with those of others.
import type { FamilyMember } from '../customers/index.ts'
import type { Text } from '../kit/index.ts'
import type { Held } from './held.ts'
import { peopleMissing, peopleNamed } from './people.ts'
import { type Answer, answered, handOver, type Origin } from './reply.ts'

/** The answer where a sentence names somebody who is not on record or of whom no policy is seen; else nothing. */
export function absent(
  sentence: string,
  held: readonly Held[],
  family: readonly FamilyMember[],
  origin: Origin,
): Answer | undefined {
  const facts = { kind: 'facts' as const, origins: [origin], actions: [handOver] }
  const missing = peopleMissing(sentence, family)
  if (missing.length > 0) return answered(notOnRecord(missing), facts)
  const named = peopleNamed(sentence, family)
  const isSeen = ({ policy }: Held) =>
    named.includes(policy.customerId) || policy.insureds.some(({ customerId }) => named.includes(customerId))
  if (named.length === 0 || held.some(isSeen)) return undefined
  const names = family.flatMap(({ customerId, name }) => (named.includes(customerId) ? [name] : []))
  return answered(notSeen(names), facts)
}

const wayZh = '请本人登录查看；想由您代看，请本人办理“授权代办登记”，之后您在“授权与代办”里切换过去查看'
const wayEn =
  'They can sign in and look; for you to look, let them register you as their attorney, then look under “Acting for others”'

function notOnRecord(missing: readonly Text[]): Text {
  const zh = missing.map((one) => one.zh).join('、')
  const en = missing.map((one) => one.en).join(' or ')
  return {
    zh: `您能查看的家人里没有登记${zh}，所以没有可以告诉您的保单。${wayZh}；没有登记亲属关系的，可以转人工登记。`,
    en: `No ${en} is on record among those you may see, so there is no policy to tell of. ${wayEn}; a person can put the relation on record.`,
  }
}

function notSeen(names: readonly string[]): Text {
  return {
    zh: `您能查看的保单里没有${names.join('、')}的。${wayZh}。`,
    en: `No policy of ${names.join(', ')} is among those you may see. ${wayEn}.`,
  }
}
