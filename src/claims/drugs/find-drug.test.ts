import { describe, expect, test } from 'vitest'
import { findDrug } from './find-drug.ts'

const classOf = (printed: string) => findDrug(printed)?.listClass

describe('the class of a drug by the name on a bill', () => {
  test.each([
    ['阿莫西林胶囊', 'A'],
    ['[甲]阿莫西林胶囊(0.25g*24粒)', 'A'],
    ['盐酸氨溴索口服溶液 100ml', 'B'],
    ['六味地黄丸', 'A'],
    ['六味地黄胶囊', 'B'],
    ['注射用环磷酰胺', 'A'],
    ['沙格雷酯片', 'B'],
  ])('%s is class %s', (printed, expected) => expect(classOf(printed)).toBe(expected))

  test('with what the catalogue limits it to', () =>
    expect(findDrug('沙格雷酯片')?.restriction).toMatch(/^限有慢性动脉闭塞/))

  test.each(['静脉输液', '一次性输液器', '床位费', '彩色多普勒超声', '西药费', '葡萄糖酸钙锌口服溶液', '李小满'])(
    '%s is not in it',
    (printed) => expect(classOf(printed)).toBeUndefined(),
  )

  test('a misread character is forgiven, two are not', () => {
    expect(classOf('六昧地黄丸')).toBe('A')
    expect(classOf('六昧地簧丸')).toBeUndefined()
  })
})
