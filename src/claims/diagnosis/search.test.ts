import { expect, test } from 'vitest'
import { codesOf, namesIn, searchDiagnoses } from './index.ts'

test.each([
  ['肺炎', 'J18.9'],
  ['左侧桡骨远端骨折', 'S52.5'],
  ['崴脚', 'S93.4'],
  ['心梗', 'I21.9'],
  ['血癌', 'C95.9'],
  ['右乳腺癌早期', 'C50.9'],
  ['appendicitis', 'K37'],
])('%s is %s', (words, code) => expect(searchDiagnoses(words)[0]?.code).toBe(code))

test('words that name nothing find nothing sure', () => {
  expect(codesOf('今天天气不错')).toEqual([])
  expect(searchDiagnoses('')).toEqual([])
})

test('each diagnosis on a paper has its code', () => {
  expect(codesOf('1.急性阑尾炎；2.高血压病，3、2型糖尿病')).toEqual(['K35.8', 'I10', 'E11.9'])
})

test('names stand where they were said', () => {
  const said = '右手桡骨骨折伴脑震荡'
  expect(namesIn(said).map(({ from, to }) => said.slice(from, to))).toEqual(['桡骨骨折', '脑震荡'])
})
