// What one's own policy is worth and pays, in a sentence each.
import { type Day, formatFen, type Text } from '../kit/index.ts'
import {
  accountOn,
  benefitWords,
  cashValueOn,
  dividendOptionOf,
  dividendOptionWords,
  endingValueOn,
  fundTitle,
  holdersKinds,
  leftValue,
  loanBalanceOn,
  loanLimitOn,
  nextBenefit,
  payeesKinds,
} from '../policies/index.ts'
import type { Held } from './held.ts'

export function cashLine({ policy, product }: Held, today: Day): Text {
  const value = cashValueOn(policy, product, today)
  const surrender = endingValueOn(policy, product, today)
  const net = formatFen(surrender.amountFen)
  if (product.surrender.by === 'unearned-premium')
    return {
      zh: `没有现金价值；现在退保退 ${net}（${surrender.basis.zh}）。`,
      en: `no cash value; ending it now returns ${net} (${surrender.basis.en}).`,
    }
  const worth = formatFen(value.amountFen)
  return {
    zh: `今天的现金价值 ${worth}，现在退保能拿 ${net}（${surrender.basis.zh}）。`,
    en: `cash value today ${worth}; ending it now pays ${net} (${surrender.basis.en}).`,
  }
}

/** The account with its rate or its funds, and what leaving today would pay. */
export function accountLine({ policy, product }: Held, today: Day): Text {
  const { amountFen, basis, holdings } = accountOn(policy, product, today)
  const net = formatFen(endingValueOn(policy, product, today).amountFen)
  const funds = holdings.map(({ fund, amountFen: fundFen }) => {
    const title = fundTitle(product, fund)
    return { zh: `${title.zh} ${formatFen(fundFen)}`, en: `${title.en} ${formatFen(fundFen)}` }
  })
  const split =
    funds.length > 0
      ? { zh: `，其中${funds.map(({ zh }) => zh).join('、')}`, en: `; ${funds.map(({ en }) => en).join(', ')}` }
      : { zh: '', en: '' }
  return {
    zh: `${today} 的账户价值 ${formatFen(amountFen)}（${basis.zh}）${split.zh}；现在退保能拿 ${net}。`,
    en: `account value on ${today}: ${formatFen(amountFen)} (${basis.en})${split.en}; ending it now pays ${net}.`,
  }
}

export function loanLine({ policy, product }: Held, today: Day): Text {
  const limit = loanLimitOn(policy, product, today)
  const balance = loanBalanceOn(policy, product, today)
  const owed =
    balance.amountFen > 0
      ? {
          zh: `欠贷款本息 ${formatFen(balance.amountFen)}（${balance.basis.zh}）；`,
          en: `owed ${formatFen(balance.amountFen)} (${balance.basis.en}); `,
        }
      : { zh: '', en: '' }
  return {
    zh: `${owed.zh}最多还能借 ${formatFen(limit.amountFen)}（${limit.basis.zh}）。`,
    en: `${owed.en}up to ${formatFen(limit.amountFen)} more can be borrowed (${limit.basis.en}).`,
  }
}

export function dividendLine({ policy, product }: Held, today: Day): Text {
  const option = dividendOptionOf(policy, product)
  if (!option) return { zh: '不分红。', en: 'pays no dividends.' }
  const { amountFen, basis } = leftValue(policy, product, today, holdersKinds)
  const last = policy.benefits.findLast(({ kind }) => kind === 'dividend')
  const way = dividendOptionWords[option]
  return joined(
    {
      zh: `留存的红利 ${formatFen(amountFen)}（${basis.zh}），领取方式是${way.zh}。`,
      en: `dividends kept for you ${formatFen(amountFen)} (${basis.en}); option: ${way.en.toLowerCase()}.`,
    },
    last
      ? {
          zh: `最近一次是 ${last.dueOn} 的 ${formatFen(last.amountFen)}；红利不保证。`,
          en: `the last one, on ${last.dueOn}, was ${formatFen(last.amountFen)}; dividends are not guaranteed.`,
        }
      : { zh: '还没有派发过；红利不保证。', en: 'none has been declared yet; dividends are not guaranteed.' },
  )
}

export function livingLine({ policy, product }: Held, today: Day): Text {
  const next = nextBenefit(policy, product, today)
  const left = leftValue(policy, product, today, payeesKinds)
  const words = next && benefitWords[next.kind]
  return joined(
    left.amountFen > 0
      ? {
          zh: `现在可以领 ${formatFen(left.amountFen)}（${left.basis.zh}）。`,
          en: `${formatFen(left.amountFen)} can be taken now (${left.basis.en}).`,
        }
      : { zh: '', en: '' },
    next && words
      ? {
          zh: `下一笔${words.zh} ${formatFen(next.amountFen)}，${next.dueOn} 到期。`,
          en: `next: ${words.en.toLowerCase()} of ${formatFen(next.amountFen)}, due on ${next.dueOn}.`,
        }
      : { zh: '以后没有到期的给付。', en: 'nothing more falls due.' },
  )
}

/** Sentences one after the other; empty ones are left out. */
export function joined(...parts: readonly Text[]): Text {
  const said = parts.filter(({ zh }) => zh !== '')
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') }
}
