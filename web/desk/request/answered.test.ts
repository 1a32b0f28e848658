import { expect, test } from 'vitest'
import en from '../words/en.json'
import zh from '../words/zh.json'
import { fieldShown } from './answered.ts'

const inpatient = { value: 'inpatient', label: { zh: '最近住过院吗', en: 'In hospital lately?' } }
const surgery = { value: 'surgery', label: { zh: '做过手术吗', en: 'Any surgery?' } }
const health = { name: 'questions', kind: 'questions', title: { zh: '健康', en: 'Health' }, required: true } as const
const field = { ...health, options: [inpatient, surgery] }
const answers = { inpatient: true, surgery: false }

test('answers of health are written yes and no', () => {
  const words: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>> = { zh, en }
  const read = (language: 'zh' | 'en') =>
    fieldShown(
      field,
      answers,
      (text) => text[language],
      (key) => words[language][key] ?? '',
    )
  expect(read('zh')).toEqual([
    ['最近住过院吗', '是'],
    ['做过手术吗', '否'],
  ])
  expect(read('en').map(([, said]) => said)).toEqual(['yes', 'no'])
})
