// A problem says which field is wrong and why, wherever only its words are shown.
import { expect, it } from 'vitest'
import { problemOf } from './problem.ts'

const titles = { zh: '有内容需要改一改', en: 'Something needs correcting' }
const phone = { zh: '请填写 11 位手机号', en: 'an 11-digit mobile number is needed' }
const name = { zh: '请填写姓名', en: 'a name is needed' }
const faults = [
  { pointer: '/phone', detail: phone },
  { pointer: '/name', detail: name },
]

it('says what is wrong with the fields, unless it has a word of its own', () => {
  expect(problemOf({ titles, faults: faults.slice(0, 1) }, 422).words).toEqual(phone)
  expect(problemOf({ titles, faults }, 422).words.zh).toBe('请填写 11 位手机号；请填写姓名')
  expect(problemOf({ titles, faults, details: name }, 422).words).toEqual(name)
  expect(problemOf({ titles }, 422).words).toEqual(titles)
})
