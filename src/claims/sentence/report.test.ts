import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { ProblemError } from '../../kit/index.ts'
import { type FamilyMember, isPlanned, nextQuestion, reportFromSentence } from './index.ts'

// A Sunday.
const today = '2026-11-22'
const family: FamilyMember[] = [
  { customerId: 'me', name: '林悦', relation: 'self', sex: 'F' },
  { customerId: 'spouse', name: '李伟', relation: 'spouse', sex: 'M' },
  { customerId: 'child', name: '李小满', relation: 'child', sex: 'F' },
  { customerId: 'father', name: '林建国', relation: 'parent', sex: 'M' },
]

const heard = z
  .array(z.object({ said: z.string(), heard: z.record(z.string(), z.union([z.string(), z.number()])) }))
  .parse(parse(readFileSync(new URL('./held-sentences.yaml', import.meta.url), 'utf8')))

describe('a sentence becomes a report', () => {
  test.each(heard)('$said', ({ said, heard: expected }) => {
    expect(reportFromSentence(said, { today, family })).toMatchObject(expected)
  })

  test('there are at least sixty of them', () => expect(heard.length).toBeGreaterThanOrEqual(60))
})

describe('a death', () => {
  const read = (said: string) => reportFromSentence(said, { today, family })

  test.each([
    ['老公李伟昨天因病去世了', 'spouse', '因病去世', 'illness'],
    ['我爸上周一病故', 'father', '病故', 'illness'],
    ['李伟昨天意外身故', 'spouse', '意外身故', 'accident'],
    ['李伟昨天车祸去世了', 'spouse', '车祸', 'accident'],
    ['李伟昨天去世了', 'spouse', '去世', undefined],
  ])(
    '%s: is understood as one, and nobody is asked how it was treated or what it cost',
    (said, insured, event, cause) => {
      const report = read(said)
      expect(report).toMatchObject({ benefit: 'death', insured, event })
      expect(report.cause).toBe(cause)
      expect(report.understood.map(({ field }) => field)).toContain('event')
      expect(report.ask).toEqual(cause ? [] : ['cause'])
      const skipped = ['cause'] as const
      expect(nextQuestion(report, { today, family, skipped })).toBeUndefined()
    },
  )
})

test.each([
  ['昨天摔断了手腕', { diagnosis: { code: 'S52.5' } }],
  ['昨天摔断了锁骨', { diagnosis: { code: 'S42.0' } }],
  ['My daughter broke her arm yesterday', { diagnosis: { code: 'T10' } }],
  ['昨天被车撞了', { thirdParty: true }],
  ['上周阑尾炎做了手术', { visitKind: 'inpatient' }],
  ['昨天急诊做了缝合手术', { visitKind: 'emergency' }],
])('%s', (said, heard) => expect(reportFromSentence(said, { today, family })).toMatchObject(heard))

test.each([
  ['我下个月要做手术', true],
  ['my knee surgery is next month', true],
  ['上个月做了手术', false],
  ['昨天摔伤，约了下周做手术', false],
])('%s: planned %s', (said, planned) => expect(isPlanned(said)).toBe(planned))

describe('words that look like others', () => {
  const read = (said: string) => reportFromSentence(said, { today, family })

  test.each([
    ['上周六一个人骑车摔倒', 'happenedOn', '2026-11-14'],
    ['周五一早摔了一跤', 'happenedOn', '2026-11-20'],
    ['前年中秋节摔了一跤', 'happenedOn', '2024-09-17'],
    ['去年国庆摔了一跤', 'happenedOn', '2025-10-01'],
    ['住院10整天，花了5000元', 'amountFen', 500_000],
    ['7:30整摔倒', 'amountFen', undefined],
    ['医保报销后自己付了800元', 'reimbursedFen', undefined],
    ['在公司楼下诊所付了300元', 'reimbursedFen', undefined],
    ['我给司机付了500元', 'reimbursedFen', undefined],
    ['对方没有责任，是我自己摔倒', 'thirdParty', undefined],
    ['学校负责人送他去医院', 'thirdParty', undefined],
    ['对方全责', 'thirdParty', true],
    ['在路口让一辆电动车给蹭倒了', 'thirdParty', true],
    ['楼上邻居家的花盆掉下来砸了脚', 'thirdParty', true],
    ['His parents paid us 300', 'thirdParty', true],
    ['被自家猫抓了', 'thirdParty', undefined],
    ['同事送我去打了120', 'thirdParty', undefined],
    ['学校的学平险赔了150', 'thirdParty', undefined],
    ['物业不承担', 'thirdParty', undefined],
    ['膝盖磕破了，第二医院门诊，2,310。', 'amountFen', 231_000],
    ['崴了脚 640左右', 'amountFen', 64_000],
    ['孩子发烧39.5，去了医院', 'amountFen', undefined],
    ['门诊一千六他给了八百', 'amountFen', 160_000],
    ['门诊一千六他给了八百', 'reimbursedFen', 80_000],
    ['在小区长廊摔了', 'place', '小区长廊'],
    ['在 IKEA 被推车撞了', 'place', 'IKEA'],
    ['在环湖路上摔了', 'place', '环湖路'],
    ['镇卫生院看不了，送到县人民医院', 'hospital', '县人民医院'],
    ['去华东 门诊拿药', 'hospital', '华东'],
    ['Xiaoman fell at school', 'insured', 'child'],
    ['Li Wei fell off a ladder', 'insured', 'spouse'],
    ['我是林悦，我父亲昨天摔了', 'insured', 'father'],
    ['昨天我帮邻居搬家闪了腰', 'insured', 'me'],
    ['昨天感觉症状严重', 'event', undefined],
    ['检查过了，没有炎症', 'cause', undefined],
    ['去省肿瘤医院看骨折', 'cause', 'accident'],
  ] as const)('%s', (said, field, expected) => {
    expect(read(said)[field]).toBe(expected)
  })

  test("New Year's Eve is the last one that is over", () => {
    const on = (day: string) => reportFromSentence('除夕摔了一跤', { today: day, family }).happenedOn
    expect([on('2027-02-04'), on('2027-02-05'), on('2027-02-06')]).toEqual(['2026-02-16', '2027-02-05', '2027-02-05'])
  })
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
  expect(said).toEqual({
    happenedOn: '昨天',
    insured: '孩子',
    event: '摔伤',
    cause: '摔伤',
    diagnosis: '摔伤',
    amountFen: '８６０元',
  })
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
      fc.constantFrom(...heard.map(({ said }) => said)),
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
