import { expect, test } from 'vitest'
import { classifier, packed, piecesOf, train, unpacked } from './index.ts'

const rows = [
  ['我要退保', 'surrender'],
  ['退保怎么办', 'surrender'],
  ['cancel my policy', 'surrender'],
  ['please cancel it', 'surrender'],
  ['我要理赔', 'claim'],
  ['理赔怎么办', 'claim'],
  ['make a claim', 'claim'],
  ['a claim please', 'claim'],
].map(([says = '', label = '']) => ({ features: piecesOf(says), label }))

test('pieces of Chinese have ends, those of other scripts are words', () => {
  expect(piecesOf('退保')).toEqual(expect.arrayContaining(['退', '退保', '^退保$', '保$']))
  expect(piecesOf('退保')).not.toContain('^')
  expect(piecesOf('my policy')).toEqual(expect.arrayContaining(['=my policy', '=policy', 'poli', 'icy>']))
})

test('what was not seen is told apart by its pieces, and likelihoods are one together', () => {
  const classify = classifier(train(rows, { seenMin: 1 }))
  const [first, ...others] = classify(piecesOf('帮我退保吧'))
  expect(first?.label).toBe('surrender')
  expect(classify(piecesOf('a new claim'))[0]?.label).toBe('claim')
  expect([first, ...others].reduce((sum, one) => sum + (one?.likely ?? 0), 0)).toBeCloseTo(1)
})

test('the same rows give the same weights, and a packed file ranks as they do', () => {
  const [one, two] = [train(rows, { seenMin: 1 }), train(rows, { seenMin: 1 })]
  expect([...Float32Array.from(one.values)]).toEqual([...Float32Array.from(two.values)])
  const file = unpacked(packed({ weights: one, about: { checksum: 'abc' } }))
  expect(file.about).toEqual({ checksum: 'abc' })
  const says = piecesOf('退保怎么弄')
  expect(classifier(file.weights)(says)[0]?.likely).toBeCloseTo(classifier(one)(says)[0]?.likely ?? 0, 1)
})

test('a row that weighs more wins over one that says the same', () => {
  const features = piecesOf('换卡')
  const weights = train([
    { features, label: 'card', weight: 5 },
    { features, label: 'phone' },
  ])
  expect(classifier(weights)(features)[0]?.label).toBe('card')
})
