// What a sentence was about, as one word for figures and checks: `entry:claim-how`, `service:surrender`, `policy:value`, `unknown`.
import type { Meaning } from './understand.ts'

export function matterOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'knowledge':
      return `entry:${meaning.entry.id}`
    case 'service':
      return `service:${meaning.service.id}`
    case 'policy':
      return `policy:${meaning.question}`
    case 'clause': {
      const [first] = meaning.clauses
      return first ? `clause:${first.product.code}/${first.anchor}` : 'clause'
    }
    default:
      return meaning.kind
  }
}
