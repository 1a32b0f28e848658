// Payments in the customer's timeline: what each kind carries and how it is said.
import { timelineWords } from '../timeline/index.ts'
import type { Purpose } from './purpose.ts'

interface Ended {
  readonly paymentId: string
  readonly amountFen: number
  readonly purpose: Purpose
  readonly reason?: string
}

interface Held {
  readonly amountFen: number
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'account.added': { readonly bank: string; readonly last4: string }
    'payment.in-settled': Ended
    'payment.in-declined': Ended
    'payment.out-settled': Ended
    'payment.out-declined': Ended
    'money.held-payout-declined': Held
    'money.held-no-account': Held
    'money.held-premium-left': Held
    'ledger.reversed': Held & { readonly because: string }
    'payment.exception-resolved': { readonly paymentId: string; readonly outcome: string }
  }
}

timelineWords({
  'account.added': { zh: '添加了{bank}尾号 {last4} 的账户', en: 'Added the account ending {last4} at {bank}' },
  'payment.in-settled': { zh: '收到 {amountFen}', en: 'Received {amountFen}' },
  'payment.in-declined': { zh: '{amountFen} 没有扣款成功', en: '{amountFen} could not be collected' },
  'payment.out-settled': { zh: '{amountFen} 已到账', en: '{amountFen} has been paid to you' },
  'payment.out-declined': {
    zh: '{amountFen} 没有付成，银行退回了',
    en: '{amountFen} could not be paid, the bank returned it',
  },
  'money.held-payout-declined': {
    zh: '{amountFen} 银行退回，等您换一个账户',
    en: '{amountFen} came back from the bank and waits for another account',
  },
  'money.held-no-account': {
    zh: '{amountFen} 等您提供收款账户',
    en: '{amountFen} waits for an account to be paid to',
  },
  'money.held-premium-left': {
    zh: '多交或不足一期的保费 {amountFen} 已存好',
    en: '{amountFen} of premium is kept for what falls due next',
  },
  'ledger.reversed': { zh: '一笔 {amountFen} 的记账已冲正', en: 'An entry of {amountFen} was reversed' },
  'payment.exception-resolved': { zh: '一笔付款核实完毕', en: 'A payment was looked into and settled' },
})
