import { describe, expect, test } from 'vitest'
import type { FormField } from '../../shared/shapes.ts'
import { inputsOf, readInputs } from './form-values.ts'

const field = (name: string, kind: string, more: Partial<FormField> = {}): FormField => ({
  name,
  kind,
  title: { zh: name, en: name },
  required: true,
  ...more,
})

describe('controls become an answer', () => {
  test.each([
    ['money', '12,345.6', 1_234_560],
    ['money', '￥２０００', 200_000],
    ['number', '１２', 12],
    ['phone', '138 0000 0001', '13800000001'],
    ['id-number', '11010519491231002x', '11010519491231002x'],
    ['yes-no', 'no', false],
    ['date', '2026-11-22', '2026-11-22'],
    ['text', '  摔伤 ', '摔伤'],
    ['a-kind-of-later', 'kept as text', 'kept as text'],
  ])('%s %s', (kind, written, value) => {
    expect(readInputs([field('a', kind)], { a: written })).toEqual({ answer: { a: value }, faults: new Map() })
  })

  test.each([
    ['money', '很多', 'notAmount'],
    ['number', 'x', 'notNumber'],
    ['phone', '12345', 'notPhone'],
    ['email', 'lin@', 'notEmail'],
    ['id-number', '123', 'notIdNumber'],
    ['code', '12', 'notCode'],
    ['text', '  ', 'required'],
  ])('%s %s is %s', (kind, written, fault) => {
    expect(readInputs([field('a', kind)], { a: written }).faults).toEqual(new Map([['/a', fault]]))
  })

  test('what a yes to another leaves out is neither asked nor answered', () => {
    const fields = [
      field('nobody', 'yes-no', { required: false }),
      field('people', 'list', { required: false, unless: 'nobody', items: [field('name', 'text')] }),
    ]
    const people = [{ name: '李伟' }]
    expect(inputsOf(fields, {})).toEqual({ nobody: '', people: [{ name: '' }] })
    expect(readInputs(fields, { nobody: 'yes', people: [{ name: '' }] })).toEqual({
      answer: { nobody: true },
      faults: new Map(),
    })
    expect(readInputs(fields, { nobody: 'no', people })).toEqual({
      answer: { nobody: false, people },
      faults: new Map(),
    })
  })

  test('what may be left empty is absent', () => {
    expect(readInputs([field('a', 'money', { required: false })], { a: '' })).toEqual({ answer: {}, faults: new Map() })
  })

  test('a list answers item by item, with the place of each fault', () => {
    const list = field('people', 'list', { items: [field('name', 'text'), field('share', 'number')] })
    const read = readInputs([list], {
      people: [
        { name: '林悦', share: '60' },
        { name: '', share: 'x' },
      ],
    })
    expect(read.answer).toEqual({ people: [{ name: '林悦', share: 60 }, {}] })
    expect([...read.faults.keys()]).toEqual(['/people/1/name', '/people/1/share'])
  })
})

describe('an answer becomes controls', () => {
  const fields = [
    field('amountFen', 'money'),
    field('agreed', 'yes-no'),
    field('people', 'list', { items: [field('share', 'number')] }),
  ]

  test('and back again is the same', () => {
    const answer = { amountFen: 86_050, agreed: true, people: [{ share: 40 }, { share: 60 }] }
    expect(readInputs(fields, inputsOf(fields, answer))).toEqual({ answer, faults: new Map() })
  })

  test('a list that is needed begins with one item', () => {
    expect(inputsOf(fields, undefined)).toEqual({ amountFen: '', agreed: '', people: [{ share: '' }] })
  })
})
