// What is offered for correction and left as it is is no change: it is neither signed for nor applied.
import { expect, test } from 'vitest'
import { z } from 'zod'
import changeContact from './change-contact.ts'

type Given = Parameters<typeof changeContact.preview>[0]

const customer = { customerId: 'c', phone: '13800000002', email: 'wei@example.com', address: '杭州市文三路 1 号' }

function given(contact: Given['answers']['contact']): Given {
  return z.custom<Given>().parse({ customer, today: '2026-11-26', answers: { contact } })
}

const faultsOf = (contact: Given['answers']['contact']) => changeContact.check?.(given(contact), 'contact') ?? []

test('the same as on record is refused at its field', () => {
  const faults = faultsOf({ phone: customer.phone, email: customer.email })
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/phone', '/email'])
  expect(faults[0]?.detail).toEqual({ zh: '和现在登记的一样，没有变化', en: 'The same as on record: nothing changed' })
})

test('beside a change, what stays is not shown as one', () => {
  const contact = { email: 'new@example.com', address: customer.address }
  expect(faultsOf(contact)).toEqual([])
  expect(changeContact.preview(given(contact)).changes).toEqual([
    { label: { zh: '电子邮箱', en: 'E-mail' }, from: customer.email, to: contact.email },
  ])
})
