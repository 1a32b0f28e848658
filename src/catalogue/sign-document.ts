// What is signed: the request, its answers and its effect, as one document with one hash.
import { canonicalJson, datesIn, formatFen, sha256, type Text } from '../kit/index.ts'
import type { Preview, Service } from './define.ts'
import type { Given } from './progress.ts'

export interface SignDocument {
  readonly title: Text
  readonly lines: readonly Text[]
  readonly sha256: string
}

export function documentToSign(service: Service, given: Given, preview: Preview): SignDocument {
  const title = paperTitle(service, '申请书', 'application')
  const lines = [...actedBy(given), ...linesOf(preview)]
  const asked = Object.fromEntries(
    Object.entries(given.answers).filter(([name]) => {
      const kind = service.steps[name]?.kind
      return kind === 'ask' || kind === 'upload'
    }),
  )
  const about = 'policy' in given ? given.policy.policyNo : ''
  const body = canonicalJson({
    service: service.id,
    version: service.version ?? 1,
    about,
    customer: given.customer.customerId,
    ...(given.agent ? { agent: given.agent.customer.customerId } : {}),
    asked,
    lines,
  })
  return { title, lines, sha256: sha256(body).toString('hex') }
}

function actedBy({ agent, customer }: Given): Text[] {
  if (!agent) return []
  const [zh, en] = agent.as === 'guardian' ? ['监护人', 'guardian'] : ['代办人', 'attorney']
  return [
    {
      zh: `${zh}${agent.customer.name}代${customer.name}办理（${agent.basis}）`,
      en: `${agent.customer.name}, ${en}, acts for ${customer.name} (${agent.basis})`,
    },
  ]
}

/** `理赔申请书`: what a paper about a service is called; 申请 is not said twice. */
export function paperTitle({ title }: Pick<Service, 'title'>, zh: string, en: string): Text {
  return { zh: `${title.zh.replace(/^申请|申请$/, '')}${zh}`, en: `${title.en}: ${en}` }
}

/** A preview in words, line by line, as it stands in what is signed. */
function linesOf(preview: Preview): Text[] {
  const facts = factsIn(preview).map(({ label, value }) => {
    const words = inWords(value)
    return { zh: `${label.zh}：${words.zh}`, en: `${label.en}: ${words.en}` }
  })
  const { effectiveOn } = preview
  const effective = effectiveOn ? [{ zh: `生效日期：${effectiveOn}`, en: `Effective on: ${effectiveOn}` }] : []
  return [...effective, ...facts, ...(preview.notes ?? [])].map(datesIn)
}

/** What changes and what money moves, as label and value. */
export function factsIn(preview: Preview): { label: Text; value: string | Text }[] {
  const changes = preview.changes.map(({ label, from, to }) => {
    const [before, after] = [from === undefined ? undefined : inWords(from), inWords(to)]
    return { label, value: before ? { zh: `${before.zh} → ${after.zh}`, en: `${before.en} → ${after.en}` } : after }
  })
  const money = (preview.money ?? []).map(({ label, amountFen, where }) => ({
    label,
    value: where
      ? { zh: `${formatFen(amountFen)}（${where.zh}）`, en: `${formatFen(amountFen)} (${where.en})` }
      : formatFen(amountFen),
  }))
  return [...changes, ...money]
}

function inWords(value: string | Text): Text {
  return typeof value === 'string' ? { zh: value, en: value } : value
}
