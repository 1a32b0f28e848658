import { expect, test } from 'vitest'
import { invoiceCodeOf } from './qr.ts'

test('what the code of an invoice says', () => {
  expect(invoiceCodeOf('01,10,3100153130,14641426,94339.62,20160602,76939,')).toEqual({
    code: '3100153130',
    number: '14641426',
    amountFen: 9_433_962,
    issuedOn: '2016-06-02',
    checkCode: '76939',
  })
})

test('parts may be missing', () => {
  expect(invoiceCodeOf('01,32,,24312000000012345678,109.00,20240508,,ABCD')).toEqual({
    code: '',
    number: '24312000000012345678',
    amountFen: 10900,
    issuedOn: '2024-05-08',
  })
  expect(invoiceCodeOf('01,10,3100153130,14641426,,2016-13-40,')).toEqual({ code: '3100153130', number: '14641426' })
})

test.each(['https://example.org/pay?x=1,2,3,4,5,6', '', ',,,,,,', '01,10,abc,14641426,1,20160602'])(
  'not an invoice: %s',
  (text) => {
    expect(invoiceCodeOf(text)).toBeUndefined()
  },
)
