// An account on a coming day: premiums come when due, charges are taken by the table, interest is the guaranteed one, and
// prices of funds stay what they are.
import { type Day, startOf, type Text } from '../../kit/index.ts'
import { guaranteedRateBp, type Product } from '../../products/index.ts'
import type { Policy, PolicyEvent, Premium } from '../policy.ts'
import { bears, chargeMoves, nextChargeOn } from './charges.ts'
import { holidaySince } from './holiday.ts'
import { accruedFen, creditedTo, monthAfter } from './interest.ts'
import { type Move, move, type NewMove, numbered } from './move.ts'
import { movesIn } from './pay-in.ts'
import { graceOf, shortLapseOn, shortOf } from './short.ts'

interface Assumed {
  /** Those taken to be paid, oldest first. */
  readonly premiums: readonly Premium[]
  readonly today: Day
  readonly on: Day
}

/** The contract with its account as it would be on a coming day; it lapses when the account can no longer bear its charges. */
export function projectedAccount(policy: Policy, product: Product, { premiums, today, on }: Assumed): Policy {
  const waiting = [...premiums]
  let now = policy
  const add = (moves: readonly NewMove[]) => {
    now = { ...now, account: numbered(now.account, moves) }
  }
  let day = today
  for (;;) {
    const lapse = shortLapseOn(now)
    const charge = lapse ?? nextChargeOn(now)
    const credited = product.account?.funds ? undefined : creditedTo(now.account)
    const interest = credited === undefined ? undefined : monthAfter(credited)
    const premium = waiting[0]?.paidOn
    const next = [charge, interest, premium].filter((day) => day !== undefined).sort()[0]
    if (next === undefined || next > on || next === lapse) return now
    day = next > day ? next : day
    if (next === premium) {
      const [paid] = waiting.splice(0, 1)
      if (paid) add(movesIn(now, product, { kind: 'premium', on: day, forOn: paid.dueOn, ...pick(paid) }))
      if (shortOf(now) && bears(now, product, day)) now = marked(now, 'account-covered', day, null)
    } else if (next === interest) {
      add([move('interest', day, accruedFen(now.account, product, next), { forOn: next })])
      now = { ...now, account: gathered(now.account, next) }
    } else if (bears(now, product, day)) {
      add(chargeMoves(now, product, { forOn: next, on: day }))
      if (product.account?.funds) now = { ...now, account: gathered(now.account, day) }
    } else now = marked(now, 'account-short', day, { ...graceOf(product, next) })
  }
}

// Decades are thousands of moves: those that count alike from now on are told as one of each kind.
function gathered(moves: readonly Move[], credited: Day): readonly Move[] {
  const sums = new Map<string, NewMove>()
  for (const { seq: _seq, ...one } of moves) {
    const key = `${one.on > credited ? one.on : ''} ${one.kind} ${one.fund}`
    const { amountFen = 0, feeFen = 0, microUnits = 0 } = sums.get(key) ?? {}
    sums.delete(key)
    sums.set(key, {
      ...one,
      amountFen: amountFen + one.amountFen,
      feeFen: feeFen + one.feeFen,
      microUnits: microUnits + one.microUnits,
    })
  }
  return numbered([], [...sums.values()])
}

function pick({ amountFen, paymentId }: Premium) {
  return { amountFen, paymentId }
}

function marked(policy: Policy, kind: PolicyEvent['kind'], on: Day, body: PolicyEvent['new']): Policy {
  const event = { version: policy.version, kind, at: startOf(on), on, old: null, new: body }
  return { ...policy, events: [...policy.events, event] }
}

/** What a coming day of an account takes for granted. */
export function projectionWords(policy: Policy, product: Product): Text[] {
  const rest = holidaySince(policy) !== undefined
  const earns = product.account?.funds
    ? { zh: '假设单位价格一直不变；实际会涨会跌', en: 'Assuming prices stay as they are; they will rise and fall' }
    : {
        zh: `还没有公布利率的月份按最低保证利率 ${(guaranteedRateBp(product) / 100).toFixed(2)}% 计算，实际结算可能更高`,
        en: `Months without a declared rate are reckoned at the guaranteed ${(guaranteedRateBp(product) / 100).toFixed(2)} %; more may be credited`,
      }
  return [
    earns,
    {
      zh: '每月费用按现在的保额和费率扣除，不再追加和领取',
      en: 'Monthly charges go on as filed; nothing more is paid in or taken out',
    },
    ...(rest ? [{ zh: '假设一直缓交', en: 'Assuming premiums go on resting' }] : []),
  ]
}
