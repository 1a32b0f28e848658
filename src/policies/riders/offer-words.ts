// What a rider does to the bill after the days that are paid with it, in words.
import { formatFen, type Text } from '../../kit/index.ts'
import { isShort, type Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { isRenewable } from '../renewals/renewal.ts'
import { owedFen } from '../waiver.ts'
import { owedWithFen, paidUntil, type RiderOffer } from './offer.ts'

export interface RiderOffered {
  readonly policy: Policy
  readonly main: Product
  /** The rider's product. */
  readonly product: Product
  readonly offer: RiderOffer
}

/** The instalment of the next due day without the rider and with it: still running then, or renewed. None when it ends for good before. */
export function laterInstalments(offered: RiderOffered): { label: Text; from: string; to: string }[] {
  const { policy, offer } = offered
  const isBilled = isBilledNext(offered)
  if (!isBilled && !isRenewed(offered)) return []
  return [
    {
      label: isBilled
        ? { zh: '以后每期保费', en: 'Later instalments' }
        : { zh: '以后每期保费（附加险续保时）', en: 'Later instalments if the rider is renewed' },
      from: formatFen(owedFen(policy, policy.paidToOn)),
      to: formatFen(owedWithFen(policy, offer)),
    },
  ]
}

/** What is paid now and what later, for a choice. */
export function costWords(offered: RiderOffered): Text {
  const { policy, offer } = offered
  const [now, later] = [
    formatFen(offer.firstPremiumFen),
    formatFen(owedWithFen(policy, offer) - owedFen(policy, policy.paidToOn)),
  ]
  if (isBilledNext(offered))
    return { zh: `现在交 ${now}，以后每期加 ${later}`, en: `${now} now, ${later} more an instalment later` }
  const first = { zh: `现在交 ${now}，保到 ${offer.endsOn}`, en: `${now} now, covered until ${offer.endsOn}` }
  return isRenewed(offered)
    ? { zh: `${first.zh}；续保时每期加 ${later}`, en: `${first.en}; if renewed, ${later} more an instalment` }
    : first
}

/** How the price now is reckoned, and until when the rider lasts beside the bill of its contract. */
export function billWords(offered: RiderOffered): Text[] {
  const { policy, offer } = offered
  const until = paidUntil(policy, offer)
  const reckoned = {
    zh: `一期 ${formatFen(offer.premiumFen)}，从 ${offer.effectiveOn} 按天算到 ${until} 前一天，四舍五入到分`,
    en: `An instalment of ${formatFen(offer.premiumFen)}, by the day from ${offer.effectiveOn} until the day before ${until}, rounded to the fen`,
  }
  return [reckoned, lastsWords(offered)]
}

function lastsWords(offered: RiderOffered): Text {
  const { product, offer, policy, main } = offered
  if (!isShort(product)) return { zh: '以后和主险一起交费', en: 'Later it is billed with the main contract' }
  const ends = isBilledNext(offered)
    ? {
        zh: `以后和主险一起交费，到 ${offer.endsOn} 期满`,
        en: `Later billed with the main contract, until it ends on ${offer.endsOn}`,
      }
    : {
        zh: `附加险 ${offer.endsOn} 期满，在 ${policy.paidToOn} 的下一期主险保费之前`,
        en: `The rider ends on ${offer.endsOn}, before the next instalment of the main contract on ${policy.paidToOn}`,
      }
  const then = !isRenewed(offered)
    ? { zh: '不续保', en: 'it is not renewed' }
    : isRenewable(policy, main)
      ? { zh: '主险续保时一起续，您说不续的除外', en: 'it is renewed with the main contract unless you say no' }
      : { zh: '您开通它的自动续保才接着保', en: 'it goes on only if you ask for its renewal' }
  const price = isRenewed(offered)
    ? { zh: '，保费按续保时的年龄', en: ', at the price of the age then reached' }
    : { zh: '', en: '' }
  return { zh: `${ends.zh}；${then.zh}${price.zh}`, en: `${ends.en}; ${then.en}${price.en}` }
}

function isBilledNext({ policy, offer }: RiderOffered): boolean {
  return offer.endsOn === null || offer.endsOn >= policy.paidToOn
}

function isRenewed({ product }: RiderOffered): boolean {
  return isShort(product) && product.renewal !== 'not-applicable'
}
