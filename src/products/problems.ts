import { problem } from '../kit/index.ts'

export const noSuchProduct = problem('no-such-product', 404, {
  zh: '没有这款产品',
  en: 'There is no such product',
})
export const noSuchClause = problem('no-such-clause', 404, {
  zh: '条款里没有这一条',
  en: 'The terms have no such clause',
})
export const notRated = problem('not-rated', 422, {
  zh: '这样的组合没有费率，请换一个年龄、期间或缴费方式',
  en: 'There is no rate for this combination; choose another age, term or way of paying',
})
export const notSold = problem('not-sold', 422, {
  zh: '按这些条件不能投保这款产品',
  en: 'This product is not sold on these terms',
})
