// What can be imported: nine kinds of rows and the fields of each. The template, the mapping and the reader follow this table.
import type { Text } from '../../kit/index.ts'

export const kinds = [
  'customers',
  'families',
  'accounts',
  'policies',
  'beneficiaries',
  'premiums',
  'loans',
  'payments',
  'openings',
] as const
export type Kind = (typeof kinds)[number]

export interface Field {
  readonly title: Text
  /** As it may stand in the file; the examples of all kinds fit together. */
  readonly example: string
  readonly needed: boolean
}

function field(zh: string, en: string, example: string, needed: 'needed' | 'optional' = 'optional'): Field {
  return { title: { zh, en }, example, needed: needed === 'needed' }
}

const customer = field('客户号', 'customer, by reference', 'C0001', 'needed')
const policyNo = field('保单号', 'policy number', 'P2020000001', 'needed')

export const fields: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  customers: {
    ref: field('客户号，原系统里的唯一编号', 'reference, unique in the former system', 'C0001', 'needed'),
    name: field('姓名', 'name', '示例客户', 'needed'),
    sex: field('性别：F 女，M 男；有身份证号时可不填', 'sex, F or M; not needed with an ID number', 'F'),
    birthDate: field('出生日期；有身份证号时可不填', 'birth date; not needed with an ID number', '1988-05-12'),
    idNumber: field('身份证号', 'ID number', '990000198805120022'),
    phone: field('手机号', 'mobile number', '13800001001'),
    email: field('邮箱', 'e-mail', 'customer@example.com'),
    address: field('地址', 'address', '浙江省杭州市西湖区示例路 1 号'),
    occupationClass: field('职业类别 1–6，不填为 1', 'occupation class 1-6, 1 if not given', '1'),
    publicInsurance: field('公费医疗：employee、resident 或 none', 'public medical insurance', 'employee'),
    tier: field('客户等级：standard、silver 或 gold', 'tier', 'standard'),
  },
  families: {
    customer,
    relative: field('家人的客户号', 'the relative, by reference', 'C0002', 'needed'),
    relation: field('家人是客户的：spouse、child 或 parent', 'what the relative is to the customer', 'child', 'needed'),
  },
  accounts: {
    customer,
    number: field('银行卡号', 'card number', '6217000099012341372', 'needed'),
    holder: field('户名，须为本人；不填为客户姓名', 'holder, who must be the customer', '示例客户'),
    bank: field('银行；卡号能认出时可不填', 'bank, when the number does not tell', ''),
  },
  policies: {
    policyNo,
    owner: field('投保人的客户号', 'policyholder, by reference', 'C0001', 'needed'),
    insured: field('被保险人的客户号，不填为投保人', 'insured, by reference; the policyholder if not given', 'C0001'),
    relation: field(
      '被保险人是投保人的：self、spouse、child 或 parent',
      'what the insured is to the policyholder',
      'self',
    ),
    product: field('产品代码', 'product code', 'whole-life', 'needed'),
    version: field('产品版本，不填为最新', 'product version, the newest if not given', ''),
    sumInsured: field('保额', 'sum insured', '100000', 'needed'),
    premium: field('每期保费', 'premium of one instalment', '3260.00', 'needed'),
    frequency: field('交费频率：once、yearly、half-yearly、quarterly、monthly', 'frequency', 'yearly', 'needed'),
    payYears: field('交费年数，趸交为 1', 'years of premium, 1 for a single one', '10', 'needed'),
    term: field('保险期间代码', "the product's code of the term", 'whole', 'needed'),
    appliedOn: field('投保日，不填为承保日', 'day of application; that of issue if not given', '2020-03-01'),
    issuedOn: field('承保日，不填为生效日', 'day of issue; the first covered day if not given', '2020-03-02'),
    effectiveOn: field('生效日', 'first covered day', '2020-03-03', 'needed'),
    receiptOn: field('回执签收日，不填为承保日', 'day of receipt; that of issue if not given', '2020-03-02'),
    paidToOn: field('保费交至日，即下一期应交日', 'day to which premiums are paid', '2025-03-03', 'needed'),
    premiumAccount: field('扣款卡号', 'card number premiums are collected from', '6217000099012341372'),
    ratedClass: field('承保时的职业类别，不填为客户的', "occupation class at issue; the customer's if not given", ''),
    ratedPublicly: field('承保时有无公费医疗：yes 或 no', 'public insurance at issue, yes or no', ''),
    ending: field('已终止的原因：surrendered、cancelled 或 ended', 'how it ended, if it did', ''),
    endedOn: field('终止日', 'day it ended', ''),
  },
  beneficiaries: {
    policyNo,
    order: field('受益顺序，不填为 1', 'order, 1 if not given', '1'),
    name: field('受益人姓名', "beneficiary's name", '示例孩子', 'needed'),
    idNumber: field('受益人身份证号', "beneficiary's ID number", ''),
    share: field('份额，百分数', 'share in hundredths', '100', 'needed'),
    relation: field('受益人是被保险人的', 'what the beneficiary is to the insured', 'child', 'needed'),
  },
  premiums: {
    policyNo,
    dueOn: field('应交日', 'due day', '2024-03-03', 'needed'),
    toOn: field('交至日，不填为下一应交日', 'the day it pays to; the next due day if not given', '2025-03-03'),
    amount: field('保费', 'amount', '3260.00', 'needed'),
    interest: field('复效利息', 'interest, for a reinstatement', '0'),
    paidOn: field('实交日', 'day paid', '2024-03-01', 'needed'),
  },
  loans: {
    policyNo,
    principal: field('贷款本金', 'principal lent', '5000.00', 'needed'),
    lentOn: field('放款日', 'day lent', '2024-09-01', 'needed'),
    dueOn: field('到期日', 'day due', '2025-03-01', 'needed'),
    ratePercent: field('年利率，百分数', 'yearly rate in per cent', '5.25', 'needed'),
    repaid: field('已还本金', 'principal repaid', '0'),
    repaidOn: field('最近还款日，利息已结清到这天', 'day of the last repayment, interest settled to it', ''),
  },
  payments: {
    customer,
    account: field('客户的银行卡号', "the customer's card number", '6217000099012341372', 'needed'),
    direction: field('方向：in 收，out 付', 'direction, in or out', 'in', 'needed'),
    amount: field('金额', 'amount', '3260.00', 'needed'),
    purpose: field('用途', 'purpose', 'renewal-premium', 'needed'),
    policyNo: field('有关的保单号', 'the policy it was about', 'P2020000001'),
    on: field('日期', 'day', '2024-03-01', 'needed'),
    reference: field('流水号', 'reference', ''),
    applied: field(
      '是否已入账使用：yes 或 no，不填为 yes',
      'used, yes or no; money not used opens as the customer’s',
      'yes',
    ),
  },
  openings: {
    policyNo: field('万能、投连保单号', 'number of a policy with an account', 'P2024000001', 'needed'),
    fund: field('投资账户代码，投连才填，一个账户一行', 'fund, for a unit-linked policy: a row each', ''),
    amount: field(
      '导入当日的账户价值；投资账户可不填，按单位数和价格算',
      'what the account has on the day of the import; of a fund units and price tell it',
      '38800.00',
    ),
    units: field('单位数，投连才填', 'units of the fund', ''),
    splitPercent: field('以后保费投入这个账户的百分数', 'share of premiums to come for this fund, in per cent', ''),
  },
}
