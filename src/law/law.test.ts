import { describe, expect, it } from 'vitest'
import { isInForce, law, requestClock, rules, rulesCited, rulesOn } from './pack.ts'
import { clock, type Rule } from './rule.ts'
import { lastDayOf, pushedBack, stoodStill } from './term.ts'
import { textOf, texts } from './texts.ts'

const ids = (found: readonly Rule[]) => found.map(({ id }) => id)

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s does what its vectors say', (_id, rule) => {
    const played = rule.play()
    expect(played.length).toBeGreaterThan(0)
    for (const { given, expect: told, found } of played) expect({ given, found }).toEqual({ given, found: told })
  })

  it('has an id of its own, a known text, words in two languages', () => {
    expect(new Set(ids(rules)).size).toBe(rules.length)
    for (const { article, title, says } of rules) {
      expect(textOf(article), article).toBeDefined()
      expect([title.zh, says.zh].every((words) => /[\u4e00-\u9fff]/.test(words))).toBe(true)
      expect([title.en, says.en].every((words) => /[a-z]/.test(words) && !/[\u4e00-\u9fff]/.test(words))).toBe(true)
    }
  })

  it('is not in force before its text, nor after it is superseded', () => {
    for (const rule of rules) {
      expect(rule.from >= (textOf(rule.article)?.from ?? '9'), rule.id).toBe(true)
      if (rule.until) expect(rule.until > rule.from, rule.id).toBe(true)
    }
  })

  it('says that vectors fail when a figure is wrong', () => {
    const wrong = clock({
      id: 'wrong',
      article: '保险法 §36',
      title: law.grace.title,
      says: law.grace.says,
      term: { count: 61, unit: 'days' },
      vectors: [{ from: '2026-01-01', due: '2026-03-02' }],
    })
    expect(wrong.play()[0]).toMatchObject({ expect: '2026-03-02', found: '2026-03-03' })
  })

  it('needs a text the pack knows, or a day', () => {
    const said = { title: law.grace.title, says: law.grace.says, term: law.grace.term, vectors: [] }
    expect(() => clock({ id: 'a', article: '公司法 §1', ...said })).toThrow('公司法')
    expect(clock({ id: 'a', article: '公司法 §1', from: '2021-01-01', ...said }).from).toBe('2021-01-01')
  })
})

describe('the rules of a day', () => {
  it('are those in force then', () => {
    const on = (day: string) => ids(rulesOn(day))
    expect(on('2025-12-31')).toContain('life-premium-cash-2007')
    expect(on('2026-01-01')).not.toContain('life-premium-cash-2007')
    expect(on('2026-01-31')).not.toContain('suitability-declaration')
    expect(on('2026-02-01')).toContain('suitability-declaration')
    expect(on('2009-09-30')).not.toContain('grace')
    expect(on('2009-10-01')).toContain('grace')
    expect(on('1999-01-01')).toEqual([])
    expect(isInForce({ from: '2026-01-01' }, '2025-12-31')).toBe(false)
  })

  it.each([
    ['保险法 §36', ['grace', 'grace-after-demand']],
    ['保险法司法解释三 §8', ['reinstatement-silence', 'reinstatement-refusal']],
    ['解释三 §8', ['reinstatement-silence', 'reinstatement-refusal']],
    ['保险法司法解释三 §8：收到复效申请', ['reinstatement-silence', 'reinstatement-refusal']],
    ['保险法 §39–41', ['beneficiary-change', 'beneficiary-shares']],
    ['保险法 §15、§47', ['surrender-payment']],
    ['投诉办法 §18', ids(rules.filter(({ article }) => article.startsWith('银行业')))],
    ['保险法 §1', []],
    ['合同约定', []],
  ])('%s leads to its rules', (citation, found) => {
    expect(new Set(ids(rulesCited(citation, '2026-11-01')))).toEqual(new Set(found))
  })

  it('names no spelling twice', () => {
    const all = texts.flatMap(({ written }) => written)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the clock of a request', () => {
  it.each([
    [['保险法 §15', '保险法 §47'], 'surrender-payment'],
    [['保险法 §37', '解释三 §8'], 'reinstatement-silence'],
    [['银行业保险业消费投诉处理管理办法 §17'], 'complaint-answer'],
    [['人身保险业务基本服务规定 §15', '人身保险业务基本服务规定 §18'], 'mis-selling-solved'],
    [['人身保险业务基本服务规定 §19'], 'servicing-answer'],
    [['保险法 §34', '合同约定的保单贷款条款'], 'servicing-answer'],
    [[], 'servicing-answer'],
  ])('of a service on %j is %s', (basis, id) => expect(requestClock(basis, '2026-11-01').id).toBe(id))

  it('is that of servicing before the text was in force', () =>
    expect(requestClock(['解释三 §8'], '2015-11-30').id).toBe('servicing-answer'))
})

describe('a term that stands still', () => {
  it('leaves as many days as were left', () => {
    const term = { count: 5, unit: 'workdays' } as const
    const due = lastDayOf(term, '2025-09-29')
    expect(due).toBe('2025-10-13')
    expect(pushedBack(term, due, stoodStill(term, '2025-09-30', '2025-10-09'))).toBe('2025-10-14')
    expect(stoodStill({ unit: 'days' }, '2025-09-30', '2025-10-09')).toBe(9)
    expect(stoodStill(term, '2025-10-09', '2025-10-01')).toBe(0)
  })
})
