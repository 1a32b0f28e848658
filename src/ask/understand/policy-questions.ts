// What a sentence asks about a policy one holds. Order matters: the narrower question first.
export const policyQuestions = [
  'loan',
  'account',
  'cash-value',
  'dividends',
  'living-benefits',
  'beneficiaries',
  'cooling-off',
  'waiting',
  'premium',
  'not-covered',
  'status',
  'until',
  'sum-insured',
  'covered',
  'list',
] as const
export type PolicyQuestion = (typeof policyQuestions)[number]

const questions: readonly (readonly [PolicyQuestion, RegExp])[] = [
  [
    'loan',
    /(?:能|可以|还能|最多|可)(?:再)?[借贷](?:款)?(?:出来?)?(?:多少|几)|[借贷](?:了|过|款)?(?:多少|几万)|贷款.{0,6}(?:余额|额度|欠|还剩|多少|本息|什么时候到期|利息)|(?:欠|还欠|还剩).{0,6}(?:贷款|多少|本息)|how much (?:can|could|may) i borrow|loan (?:balance|limit|outstanding)|(?:do|how much).{0,12}\bowe\b/,
  ],
  [
    'account',
    /^(?!.*(?:退|借|贷|保费|交费|缴|领|受益|保额|赔|surrender|borrow|premium)).*(?:(?:万能|投连|投资连结|投资账户|保单账户|账户价值|账户里|结算利率).{0,14}(?:多少|几|余额|价值|还有|剩|查|涨|亏|赚)|(?:多少|查|看).{0,6}(?:账户价值|投资账户|万能账户)|(?:universal life|unit.?linked|policy account|account value).{0,30}(?:how much|value|balance|worth)|how much.{0,40}(?:account value|policy account|universal|unit.?linked))/,
  ],
  [
    'cash-value',
    /现金价值|现价|值多少|值几|退(?:保|了|掉|的话)?.{0,6}(?:能)?(?:拿|退|得)(?:回)?(?:多少|几)|能退多少|退多少|cash value|surrender value|(?:policy|policies|it|what).{0,16}\bworth\b|how much.{0,16}(?:back|surrender)/,
  ],
  [
    'dividends',
    /(?:分红|红利).{0,10}(?:多少|几|有吗|有没有|查|余额|累积|累计|攒|怎么算|什么时候|领取方式)|(?:多少|几|查|看).{0,6}(?:分红|红利)|dividends?.{0,20}(?:how much|have|balance|accumulated)|how much.{0,16}dividend|my dividends/,
  ],
  [
    'living-benefits',
    /^(?!.*(?:保费|扣|缴|交|保证|几岁|现金价值|贷)).*(?:生存金|生存保险金|年金|养老金|满期金|满期保险金).{0,12}(?:什么时候|哪天|几号|何时|能领|可以领|到账|领了|发了|多少)|(?:什么时候|哪天|几号|何时|能不能|可以).{0,8}(?:领|拿).{0,6}(?:生存金|年金|养老金|满期金)|^(?!.*premium).*(?:(?:survival benefit|annuity|maturity benefit).{0,24}(?:when|how much|due)|(?:when|how much).{0,30}(?:annuity|survival benefit|maturity))/,
  ],
  [
    'beneficiaries',
    /受益人.{0,8}(?:是|有|写|填|填的|都|现在).{0,4}(?:谁|哪|什么)|谁.{0,4}受益人|(?:查|看).{0,6}受益人|(?:赔款|钱|保险金).{0,6}(?:给|归|留给)谁|受益人是谁|who.{0,16}beneficiar|who (?:gets|receives) the money/,
  ],
  [
    'cooling-off',
    /犹豫期.{0,6}(?:过|还|到|剩|没|内|里)|(?:过|在|还在).{0,4}犹豫期|cooling.?off.{0,12}(?:over|until|left|end|still)|still in.{0,8}cooling/,
  ],
  [
    'waiting',
    /等待期.{0,6}(?:过|还|到|剩|没|几号|哪天)|(?:过|在|还在).{0,4}等待期|waiting period.{0,12}(?:over|until|left|end|still)/,
  ],
  [
    'premium',
    /(?:保费|保险费|交费|缴费|续期|扣款|扣费|该交|要交|欠费).{0,10}(?:多少|什么时候|哪天|几号|几月|日期|何时|时间|到期|交了吗|交过|欠)|(?:什么时候|哪天|几号|几月|何时|多少|下次|下一期|还要|还得).{0,8}(?:交费|缴费|保费|交钱|扣款|扣钱|续期|扣多少|交多少)|欠(?:了)?(?:多少)?保费|premium.{0,16}(?:due|how much|when|next|owe)|(?:when|how much|next).{0,20}premium/,
  ],
  [
    'not-covered',
    /(?:什么|哪些)(?:是|情况)?不(?:保|赔|管)|(?:不|没)(?:保|赔|管|能赔|报)(?:什么|哪些|啥|的有)|(?:什么|哪些|啥)(?:情况|东西|病)?.{0,3}(?:不|没)(?:保|赔|管|能赔)|免责(?:条款)?(?:有哪些|是什么)|(?:what|which).{0,16}(?:not covered|excluded|exclusions)/,
  ],
  [
    'status',
    /(?:还|是否|是不是|有没有)?(?:有效|生效|失效|中止|终止|断保|正常)(?:吗|没|了吗|了没|不|状态)|状态|还保着|还在保|(?:is|are).{0,32}(?:in force|active|valid|lapsed)|status/,
  ],
  [
    'until',
    /保(?:障)?到(?:什么时候|哪|几|多)|(?:什么时候|哪天|几号|何时|多会儿|哪年)(?:到期|结束|满期|过期)|(?:到期|满期)(?:日|时间|是|了吗)|保(?:障)?(?:期|多久|几年)|有效期|until when|(?:when|how long).{0,30}(?:expire|end|covered|run out|last)|expiry/,
  ],
  [
    'sum-insured',
    /(?:我|份|的|险|寿)保额|保额(?:是|有)?多少|保险金额(?:是|有)?多少|保了多少|sum insured|how much (?:cover|am i insured|is .{0,16} insured)/,
  ],
  [
    'covered',
    /保(?:了)?(?:什么|哪些|啥)|保障(?:了)?(?:什么|哪些|内容|范围|有)|有(?:什么|哪些|啥)(?:保障|责任)|管什么|(?:什么|哪些)保障|what.{0,24}\bcover(?:ed|s|age)?\b|am i covered for|covered for what/,
  ],
  [
    'list',
    /(?:几|多少|哪些|什么|啥)(?:份|张|种)?(?:保险|保单)|(?:保险|保单).{0,4}(?:有哪些|几份|多少份|列表|都有|一览)|买(?:了|过)(?:哪些|什么|几份|啥)|(?:看|查)(?:看|查|一下|下)?我?的?(?:所有|全部)?(?:保险|保单)$|(?:what|which|how many|my|show).{0,12}(?:policies|insurance)/,
  ],
]

/** What is asked, or undefined when the sentence asks nothing that a policy's own page answers. Words are plain: NFKC, lower case. */
export function policyQuestion(words: string): PolicyQuestion | undefined {
  return questions.find(([, pattern]) => pattern.test(words))?.[0]
}

const own =
  /我|俺|本人|自己|名下|家里|家人|老公|老婆|丈夫|妻子|爱人|孩子|女儿|儿子|闺女|宝宝|爸|妈|父|母|这份|那份|这张|那张|这个保|我们|\b(?:my|mine|i|our|we|me|this policy|that policy)\b/

/** Whether somebody's own policies are spoken of, not insurance in general. */
export function speaksOfOwn(words: string): boolean {
  return own.test(words)
}
