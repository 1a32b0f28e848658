import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ProblemError } from '../../kit/index.ts'
import { type FamilyMember, reportFromSentence, type SentenceReport } from './index.ts'

// A Sunday.
const today = '2026-11-22'
const family: FamilyMember[] = [
  { customerId: 'me', name: '林悦', relation: 'self', sex: 'F' },
  { customerId: 'spouse', name: '李伟', relation: 'spouse', sex: 'M' },
  { customerId: 'child', name: '李小满', relation: 'child', sex: 'F' },
  { customerId: 'father', name: '林建国', relation: 'parent', sex: 'M' },
]

type Expected = Partial<Omit<SentenceReport, 'understood' | 'ask' | 'candidates'>>

const heard: readonly (readonly [string, Expected])[] = [
  [
    '昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六',
    {
      insured: 'child',
      happenedOn: '2026-11-21',
      place: '学校',
      cause: 'accident',
      event: '摔伤',
      hospital: '儿童医院',
      visitKind: 'emergency',
      amountFen: 86_000,
    },
  ],
  [
    '上周五我爱人骑车被撞了，市第一人民医院住院三天，一共一万二千三',
    {
      insured: 'spouse',
      happenedOn: '2026-11-13',
      cause: 'accident',
      hospital: '市第一人民医院',
      visitKind: 'inpatient',
      amountFen: 1_230_000,
    },
  ],
  [
    '大前天小满被猫抓了，打疫苗花了一千二',
    { insured: 'child', happenedOn: '2026-11-19', cause: 'accident', amountFen: 120_000 },
  ],
  [
    '9月3号女儿发烧，在浙大儿院看门诊，花了三百二十块五',
    {
      insured: 'child',
      happenedOn: '2026-09-03',
      cause: 'illness',
      event: '发烧',
      visitKind: 'outpatient',
      amountFen: 32_050,
    },
  ],
  [
    '上个月5号我得了肺炎住院，医药费1.2万',
    {
      insured: 'me',
      happenedOn: '2026-10-05',
      cause: 'illness',
      event: '肺炎',
      visitKind: 'inpatient',
      amountFen: 1_200_000,
    },
  ],
  [
    '今早我爸在小区门口滑倒，手腕骨折，急诊拍片八百六十块五毛',
    { insured: 'father', happenedOn: '2026-11-22', cause: 'accident', visitKind: 'emergency', amountFen: 86_050 },
  ],
  [
    '前天晚上做饭被热油烫伤了，我去社区卫生服务中心处理了一下，交了180元',
    { insured: 'me', happenedOn: '2026-11-20', cause: 'accident', event: '烫伤', amountFen: 18_000 },
  ],
  [
    '老公阑尾炎手术，11月10日入院，总共花费三万五',
    {
      insured: 'spouse',
      happenedOn: '2026-11-10',
      cause: 'illness',
      event: '阑尾炎',
      visitKind: 'inpatient',
      amountFen: 3_500_000,
    },
  ],
  [
    '我３天前崴了脚，去医院花了￥５６０',
    { insured: 'me', happenedOn: '2026-11-19', cause: 'accident', amountFen: 56_000 },
  ],
  [
    '两周前儿子打球撞到头，脑震荡，住院观察，费用6,530.80元',
    { happenedOn: '2026-11-08', cause: 'accident', visitKind: 'inpatient', amountFen: 653_080 },
  ],
  [
    '😭昨晚宝宝发烧39度5，急诊花了四百五🙏',
    { insured: 'child', happenedOn: '2026-11-21', cause: 'illness', visitKind: 'emergency', amountFen: 45_000 },
  ],
  [
    '2026年10月18日，本人在公司楼梯摔倒',
    { insured: 'me', happenedOn: '2026-10-18', cause: 'accident', place: '公司楼梯' },
  ],
  [
    '2026-10-01 我在高速上追尾，去了县人民医院门诊，付款2300元',
    {
      insured: 'me',
      happenedOn: '2026-10-01',
      cause: 'accident',
      hospital: '县人民医院',
      visitKind: 'outpatient',
      amountFen: 230_000,
    },
  ],
  [
    '周三孩子上体育课扭伤脚踝，校医说去门诊，挂号费20，拍片180，药费一百六',
    { insured: 'child', happenedOn: '2026-11-18', cause: 'accident', visitKind: 'outpatient', amountFen: 36_000 },
  ],
  ['花了八百六，医保报了三百', { amountFen: 86_000 }],
  ['医保统筹支付500元，自己付了360元', { amountFen: 36_000 }],
  ['我妈住院', { visitKind: 'inpatient' }],
  [
    '去年12月5号我父亲脑梗住院，两万零三百',
    { insured: 'father', happenedOn: '2025-12-05', cause: 'illness', event: '脑梗', visitKind: 'inpatient' },
  ],
  ['12月30号摔的，我，花了五千多', { insured: 'me', happenedOn: '2025-12-30', cause: 'accident', amountFen: 500_000 }],
  [
    '孩子他爸昨天下班路上骑电动车被汽车撞了',
    { insured: 'spouse', happenedOn: '2026-11-21', cause: 'accident', place: '下班路上' },
  ],
  [
    '我今天凌晨一点肚子疼得厉害，送到省中医院急诊',
    {
      insured: 'me',
      happenedOn: '2026-11-22',
      happenedTime: '01:00',
      cause: 'illness',
      hospital: '省中医院',
      visitKind: 'emergency',
    },
  ],
  [
    '昨天下午三点半，小满在操场跑步摔了一跤',
    { insured: 'child', happenedOn: '2026-11-21', happenedTime: '15:30', place: '操场', cause: 'accident' },
  ],
  ['妻子上上周二切菜切到手', { happenedOn: '2026-11-03', cause: 'accident', event: '切到' }],
  [
    '这周一我家老大在幼儿园被同学抓伤了脸',
    { insured: 'child', happenedOn: '2026-11-16', place: '幼儿园', cause: 'accident' },
  ],
  [
    '上礼拜天李伟在健身房拉伤，协和门诊六百八十八',
    {
      insured: 'spouse',
      happenedOn: '2026-11-15',
      place: '健身房',
      cause: 'accident',
      hospital: '协和',
      visitKind: 'outpatient',
    },
  ],
  [
    '林建国国庆节摔断了腿，住院花了四万八千块',
    { insured: 'father', happenedOn: '2026-10-01', cause: 'accident', visitKind: 'inpatient', amountFen: 4_800_000 },
  ],
  [
    '孩子在医院查出来手足口，门诊，花了一百零五',
    { insured: 'child', cause: 'illness', event: '手足口', visitKind: 'outpatient', amountFen: 10_500 },
  ],
  [
    '我昨天没有骨折，就是磕破了膝盖，包扎了八十五块',
    { insured: 'me', happenedOn: '2026-11-21', cause: 'accident', event: '磕破', amountFen: 8_500 },
  ],
  ['我没住院，就在急诊缝了三针，花了九百', { insured: 'me', visitKind: 'emergency', amountFen: 90_000 }],
  [
    '爸爸前天在菜市场踩到水滑了一跤，送去杭州市中医院，急诊花费1536.7元',
    {
      insured: 'father',
      happenedOn: '2026-11-20',
      place: '菜市场',
      cause: 'accident',
      hospital: '杭州市中医院',
      visitKind: 'emergency',
      amountFen: 153_670,
    },
  ],
  ['我婆婆昨天中风了', { happenedOn: '2026-11-21', cause: 'illness', event: '中风' }],
  [
    '闺女被狗咬了，上周四的事，打针1千5',
    { insured: 'child', happenedOn: '2026-11-12', cause: 'accident', amountFen: 150_000 },
  ],
  [
    '三天前 我 食物中毒 挂急诊 花了 1200',
    {
      insured: 'me',
      happenedOn: '2026-11-19',
      cause: 'accident',
      event: '食物中毒',
      visitKind: 'emergency',
      amountFen: 120_000,
    },
  ],
  ['15号我在公司食堂被热汤烫到手了', { insured: 'me', happenedOn: '2026-11-15', place: '公司食堂', cause: 'accident' }],
  ['28号孩子支气管炎', { insured: 'child', happenedOn: '2026-10-28', cause: 'illness', event: '支气管炎' }],
  [
    '上周六摔的，昨天才去骨科医院看门诊，我自己花了叁仟贰佰元整',
    { insured: 'me', happenedOn: '2026-11-14', cause: 'accident', visitKind: 'outpatient', amountFen: 320_000 },
  ],
  [
    '昨天去人民医院看的，花了五百，是上周三在家里摔的',
    { happenedOn: '2026-11-11', place: '家里', cause: 'accident', hospital: '人民医院', amountFen: 50_000 },
  ],
  ['明天要复查，我是11/8摔伤的', { insured: 'me', happenedOn: '2026-11-08', cause: 'accident' }],
  [
    '太太生病了，10月20到西湖区北山街道社区卫生服务中心看的',
    { happenedOn: '2026-10-20', cause: 'illness', hospital: '西湖区北山街道社区卫生服务中心' },
  ],
  ['花了五六百，具体记不清', {}],
  ['好几千块呢', {}],
  ['我和孩子昨天都被车撞了', { happenedOn: '2026-11-21', cause: 'accident' }],
  [
    '半小时前我在浴室滑倒了',
    { insured: 'me', happenedOn: '2026-11-22', place: '浴室', cause: 'accident', event: '滑倒' },
  ],
  [
    '老爸白内障住院做手术，费用一万一',
    { insured: 'father', cause: 'illness', event: '白内障', visitKind: 'inpatient', amountFen: 1_100_000 },
  ],
  [
    '李小满，10月8日，水痘，儿童医院滨江院区，门诊，433.5元',
    {
      insured: 'child',
      happenedOn: '2026-10-08',
      cause: 'illness',
      event: '水痘',
      hospital: '儿童医院滨江院区',
      visitKind: 'outpatient',
      amountFen: 43_350,
    },
  ],
  [
    '昨儿个送外卖途中摔了，我腿上缝了八针，住了五天院，押金五千，结账一共花了七千六',
    {
      insured: 'me',
      happenedOn: '2026-11-21',
      place: '送外卖途中',
      cause: 'accident',
      visitKind: 'inpatient',
      amountFen: 760_000,
    },
  ],
  [
    '五天前孩子在游泳馆呛水，叫了120送医',
    {
      insured: 'child',
      happenedOn: '2026-11-17',
      place: '游泳馆',
      cause: 'accident',
      event: '呛水',
      visitKind: 'emergency',
    },
  ],
  ['我住3号楼，前天倒垃圾时扭到腰', { insured: 'me', happenedOn: '2026-11-20', cause: 'accident', event: '扭到' }],
  ['2月30号摔的', { cause: 'accident' }],
  ['下周三要做手术', {}],
  [
    '今年三月十五号我甲状腺癌住院，花了六万二千块钱',
    { insured: 'me', happenedOn: '2026-03-15', cause: 'illness', visitKind: 'inpatient', amountFen: 6_200_000 },
  ],
  ['二〇二六年十一月一日，爱人触电受伤', { insured: 'spouse', happenedOn: '2026-11-01', cause: 'accident' }],
  [
    '小孩上个月28号晚上八点多误吞了硬币，急诊取出来，1850元',
    {
      insured: 'child',
      happenedOn: '2026-10-28',
      happenedTime: '20:00',
      cause: 'accident',
      visitKind: 'emergency',
      amountFen: 185_000,
    },
  ],
  [
    '我昨天15:40在路口被电动车撞倒，去了浙江大学医学院附属第二医院',
    {
      insured: 'me',
      happenedOn: '2026-11-21',
      happenedTime: '15:40',
      place: '路口',
      cause: 'accident',
      hospital: '浙江大学医学院附属第二医院',
    },
  ],
  [
    '爱人烧到40度，去看了发热门诊，七百块',
    { insured: 'spouse', cause: 'illness', visitKind: 'outpatient', amountFen: 70_000 },
  ],
  [
    'Yesterday my daughter fell at school and we went to the emergency room, it cost 860 yuan',
    {
      insured: 'child',
      happenedOn: '2026-11-21',
      cause: 'accident',
      event: 'fell',
      place: 'school',
      visitKind: 'emergency',
      amountFen: 86_000,
    },
  ],
  [
    'My husband had pneumonia last Friday, hospitalized at Zhejiang Provincial Hospital, paid 12,500.50',
    {
      insured: 'spouse',
      happenedOn: '2026-11-20',
      cause: 'illness',
      event: 'pneumonia',
      hospital: 'Zhejiang Provincial Hospital',
      visitKind: 'inpatient',
      amountFen: 1_250_050,
    },
  ],
  [
    'I broke my arm 3 days ago, spent RMB 2300 at an outpatient clinic',
    { insured: 'me', happenedOn: '2026-11-19', cause: 'accident', visitKind: 'outpatient', amountFen: 230_000 },
  ],
  [
    'On September 3rd my father was hit by a car, ¥4,560',
    { insured: 'father', happenedOn: '2026-09-03', cause: 'accident', amountFen: 456_000 },
  ],
  [
    'I burned my hand in the kitchen today',
    { insured: 'me', happenedOn: '2026-11-22', place: 'kitchen', cause: 'accident' },
  ],
  ['12 October my wife had a fever', { happenedOn: '2026-10-12', cause: 'illness', event: 'fever' }],
  ['爸妈都病了', { cause: 'illness' }],
  ['你好，我想问一下理赔', {}],
  [
    '孩子在小区被高空坠物砸伤，前天的事，缝合费五百六，CT三百，一共八百六',
    { insured: 'child', happenedOn: '2026-11-20', place: '小区', cause: 'accident', amountFen: 86_000 },
  ],
  [
    '我先生10号胆结石发作，住院费两万三，医保报销一万五',
    { insured: 'spouse', happenedOn: '2026-11-10', cause: 'illness', visitKind: 'inpatient', amountFen: 2_300_000 },
  ],
]

describe('a sentence becomes a report', () => {
  test.each(heard)('%s', (sentence, expected) => {
    const report = reportFromSentence(sentence, { today, family })
    expect(report).toMatchObject(expected)
  })

  test('there are at least sixty of them', () => expect(heard.length).toBeGreaterThanOrEqual(60))
})

describe('what was not said stays empty and is asked for', () => {
  const read = (sentence: string) => reportFromSentence(sentence, { today, family })

  test.each([
    ['我婆婆昨天中风了', 'insured'],
    ['我和孩子昨天都被车撞了', 'insured'],
    ['妻子上上周二切菜切到手', 'insured'],
    ['我妈住院', 'insured'],
    ['2月30号摔的', 'happenedOn'],
    ['下周三要做手术', 'happenedOn'],
    ['花了五六百，具体记不清', 'amountFen'],
    ['好几千块呢', 'amountFen'],
    ['我住3号楼，电话13800000001', 'amountFen'],
    ['住院三天，发烧39度5', 'amountFen'],
    ['去医院了', 'hospital'],
    ['我发烧摔倒了', 'cause'],
    ['孩子在医院', 'place'],
    ['我没住院', 'visitKind'],
    ['保额五十万，每年保费八百', 'amountFen'],
    ['你好，我想问一下理赔', 'event'],
  ] as const)('%s: no %s', (sentence, field) => {
    expect(read(sentence)[field]).toBeUndefined()
  })

  test('two people who fit are offered, not guessed', () => {
    expect(read('我和孩子昨天都被车撞了').candidates.sort()).toEqual(['child', 'me'])
  })

  test('asks only for what a claim cannot go without', () => {
    expect(read('你好').ask).toEqual(['insured', 'happenedOn', 'cause', 'event', 'visitKind'])
    expect(read('昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六').ask).toEqual([])
  })

  test('who lives alone speaks of himself', () => {
    expect(reportFromSentence('昨天摔了一跤', { today, family: family.slice(0, 1) }).insured).toBe('me')
  })
})

test('places in the sentence are those of what was typed, full-width digits and emoji included', () => {
  const sentence = '😭昨天孩子摔伤花了８６０元'
  const { understood } = reportFromSentence(sentence, { today, family })
  const said = Object.fromEntries(understood.map(({ field, from, to }) => [field, sentence.slice(from, to)]))
  expect(said).toEqual({ happenedOn: '昨天', insured: '孩子', event: '摔伤', cause: '摔伤', amountFen: '８６０元' })
})

test('a sentence of 10,000 characters is told its limit; 2,000 are read quickly', () => {
  expect(() => reportFromSentence('摔'.repeat(10_000), { today, family })).toThrow(ProblemError)
  const began = performance.now()
  reportFromSentence('昨天在学校去医院一二三四五花了八百六'.repeat(111), { today, family })
  reportFromSentence('一'.repeat(2_000), { today, family })
  reportFromSentence('在'.repeat(2_000), { today, family })
  reportFromSentence('1'.repeat(2_000), { today, family })
  expect(performance.now() - began).toBeLessThan(1_500)
})

test('any text at all is read without a fault, and never into the future', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...heard.map(([sentence]) => sentence)),
      (noise, sentence) => {
        const whole = noise + sentence
        const { happenedOn, amountFen, understood } = reportFromSentence(whole, { today, family })
        if (happenedOn) expect(happenedOn <= today).toBe(true)
        if (amountFen !== undefined) expect(Number.isSafeInteger(amountFen) && amountFen > 0).toBe(true)
        for (const { from, to } of understood) expect(0 <= from && from < to && to <= whole.length).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
