// A bill out of a FHIR Claim, with what public insurance and others bore by the explanations of benefit that answer it.
import { type Amount, headerAmounts, lineAmounts, sumOf } from '../fhir/amounts.ts'
import type { Part } from '../fhir/categories.ts'
import type { Entry } from '../fhir/references.ts'
import type { Account, Line, ResourceOf } from '../fhir/schemas.ts'
import { dayIn, identifierOf, isVoid, textOf } from './in-fhir.ts'
import { type Bill, listClasses } from './visit.ts'

/** Why a claim makes no bill. */
export type BillEnd = 'cancelled' | 'not-used'

/** Codes and numbers of the printed invoice among a Claim's identifiers. */
export const invoiceSystems = { code: 'urn:mendian:invoice-code', number: 'urn:mendian:invoice-number' } as const

type Told<T> = { readonly entry: Entry; readonly resource: T }
type Place = (pointer: string) => string

/** Pure. Only what is claimed in yuan and stands is a bill; a preauthorisation or a draft is none. */
export function billOf(
  { entry, resource }: Told<ResourceOf<'Claim'>>,
  explained: readonly Told<ResourceOf<'ExplanationOfBenefit'>>[],
  place: Place,
): Bill | BillEnd {
  if (isVoid(resource.status)) return 'cancelled'
  const at = (pointer: string) => place(entry.pointer + pointer)
  const total = statedIn(resource, 'submitted')
  if ((resource.use ?? 'claim') !== 'claim' || !total) return 'not-used'
  const number = identifierOf(resource.identifier, invoiceSystems.number)
  const code = identifierOf(resource.identifier, invoiceSystems.code)
  const issuedOn = dayIn(resource.created)
  return {
    no: number ?? identifierOf(resource.identifier) ?? entry.id ?? entry.fullUrl ?? entry.pointer,
    totalFen: { value: total.minor, at: at(total.pointer) },
    ...(number ? { invoiceNumber: { value: number, at: at('/identifier') } } : {}),
    ...(code ? { invoiceCode: { value: code, at: at('/identifier') } } : {}),
    ...(issuedOn ? { issuedOn: { value: issuedOn, at: at('/created') } } : {}),
    ...borneBy(explained, place),
    lines: (resource.item ?? []).flatMap((line, index) => lineOf(line, at(`/item/${index}`))),
  }
}

/** What others bore, taken together over all who answered. */
function borneBy(explained: readonly Told<ResourceOf<'ExplanationOfBenefit'>>[], place: Place): Partial<Bill> {
  const standing = explained.filter(({ resource }) => !isVoid(resource.status))
  const borne = (all: typeof standing, ...parts: readonly Part[]) => {
    const found = all.flatMap(({ entry, resource }) => {
      const amount = parts.map((part) => statedIn(resource, part)).find((one) => one !== undefined)
      return amount ? [{ value: amount.minor, at: place(entry.pointer + amount.pointer) }] : []
    })
    const [first] = found
    return first && { value: found.reduce((sum, { value }) => sum + value, 0), at: first.at }
  }
  const isPublic = ({ resource }: (typeof standing)[number]) => /医保|医疗保障/.test(resource.insurer?.display ?? '')
  const publicPaidFen = borne(standing.filter(isPublic), 'payment', 'insurerPaid')
  const otherPaidFen = borne(
    standing.filter((one) => !isPublic(one)),
    'payment',
    'insurerPaid',
  )
  const selfFundedFen = borne(standing.filter(isPublic), 'noncovered')
  return {
    ...(publicPaidFen ? { publicPaidFen } : {}),
    ...(otherPaidFen ? { otherPaidFen } : {}),
    ...(selfFundedFen ? { selfFundedFen } : {}),
  }
}

// As stated for the whole, else what the lines come to.
function statedIn(account: Account, part: Part): Pick<Amount, 'minor' | 'pointer'> | undefined {
  const inYuan = ({ currency, part: own }: Amount) => own === part && currency === 'CNY'
  const stated = headerAmounts(account).find(inYuan)
  if (stated) return stated
  const terms = lineAmounts(account).flatMap(({ amounts }) => amounts.filter(inYuan))
  return terms[0] && { minor: sumOf(terms), pointer: '/item' }
}

function lineOf({ productOrService, category, programCode, net }: Line, at: string): Bill['lines'] {
  if (net?.currency !== 'CNY') return []
  const group = textOf(category)
  const listClass = listClasses.find((one) => programCode?.some((concept) => textOf(concept)?.startsWith(one)))
  return [
    {
      name: textOf(productOrService) ?? '费用',
      amountFen: net.minor,
      at,
      ...(group ? { category: group } : {}),
      ...(listClass ? { listClass } : {}),
    },
  ]
}
