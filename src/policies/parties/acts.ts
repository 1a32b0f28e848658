// Who may do what with a contract, who must agree, who must be told: one row an act, each answer with its article.

/** A place in the contract, or by it. */
export type Part = 'holder' | 'insured' | 'second-holder' | 'heir' | 'new-holder' | 'beneficiary' | 'pledgee'

export interface Ruled {
  readonly part: Part
  readonly basis: string
  /** Only for a contract that pays on death (保险法 §34). */
  readonly only?: 'death-cover'
}

export interface Act {
  readonly title: { readonly zh: string; readonly en: string }
  readonly may: readonly Ruled[]
  readonly agree: readonly Ruled[]
  readonly told: readonly Ruled[]
  /** It touches the cash value: not while the contract is pledged. */
  readonly onCashValue: boolean
}

const holder = (basis: string): Ruled => ({ part: 'holder', basis })
const insured = (basis: string): Ruled => ({ part: 'insured', basis })
const insuredOfDeathCover = (basis: string): Ruled => ({ part: 'insured', basis, only: 'death-cover' })

export const acts = {
  manage: {
    title: { zh: '一般保全', en: 'Everyday changes' },
    may: [holder('保险法 §20')],
    agree: [],
    told: [],
    onCashValue: false,
  },
  'name-beneficiary': {
    title: { zh: '变更受益人、顺序和份额', en: 'Change beneficiaries, order and shares' },
    may: [holder('保险法 §41'), insured('保险法 §41')],
    agree: [insured('保险法 §41')],
    told: [],
    onCashValue: false,
  },
  borrow: {
    title: { zh: '保单贷款', en: 'Borrow against the policy' },
    may: [holder('合同约定的保单贷款条款')],
    agree: [insuredOfDeathCover('保险法 §34')],
    told: [],
    onCashValue: true,
  },
  pledge: {
    title: { zh: '质押登记', en: 'Pledge the policy' },
    may: [holder('民法典 §440')],
    agree: [insuredOfDeathCover('保险法 §34')],
    told: [{ part: 'pledgee', basis: '民法典 §440' }],
    onCashValue: true,
  },
  'release-pledge': {
    title: { zh: '解除质押', en: 'Release a pledge' },
    may: [holder('民法典 §393')],
    agree: [],
    told: [insured('民法典 §393'), { part: 'pledgee', basis: '民法典 §393' }],
    onCashValue: false,
  },
  withdraw: {
    title: { zh: '部分领取', en: 'Withdraw from the account' },
    may: [holder('合同约定的部分领取条款')],
    agree: [],
    told: [],
    onCashValue: true,
  },
  surrender: {
    title: { zh: '退保', en: 'Surrender' },
    may: [holder('保险法 §15')],
    agree: [],
    told: [insured('保险法司法解释三 §17')],
    onCashValue: true,
  },
  'change-holder': {
    title: { zh: '变更投保人', en: 'Change the policyholder' },
    may: [holder('民法典 §555')],
    agree: [{ part: 'new-holder', basis: '民法典 §555' }, insuredOfDeathCover('保险法 §34')],
    told: [insured('保险法司法解释三 §4')],
    onCashValue: true,
  },
  'name-second-holder': {
    title: { zh: '指定第二投保人', en: 'Name a second policyholder' },
    may: [holder('民法典 §1133')],
    agree: [insured('合同约定的第二投保人条款')],
    told: [{ part: 'second-holder', basis: '合同约定的第二投保人条款' }],
    onCashValue: false,
  },
  succeed: {
    title: { zh: '投保人身故后接任', en: 'Succeed the policyholder' },
    may: [
      { part: 'second-holder', basis: '合同约定的第二投保人条款' },
      { part: 'heir', basis: '民法典 §1122' },
    ],
    agree: [insuredOfDeathCover('保险法 §34')],
    told: [insured('保险法司法解释三 §4')],
    onCashValue: false,
  },
  claim: {
    title: { zh: '申请保险金', en: 'Claim a benefit' },
    may: [insured('保险法 §12'), { part: 'beneficiary', basis: '保险法 §18' }],
    agree: [],
    told: [holder('保险法 §21')],
    onCashValue: false,
  },
} as const satisfies Record<string, Act>

export type ActId = keyof typeof acts
export const actIds = [
  'manage',
  'name-beneficiary',
  'borrow',
  'pledge',
  'release-pledge',
  'withdraw',
  'surrender',
  'change-holder',
  'name-second-holder',
  'succeed',
  'claim',
] as const satisfies readonly ActId[]
