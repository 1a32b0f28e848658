// Somebody comes to the counter who is no customer: put on record from their paper, so that they can complain or pay for another.
import { z } from 'zod'
import { idNumber, phone, readIdNumber, requireStaff } from '../identity/index.ts'
import { type App, type Context, id, idempotencyKey, writeAs } from '../kit/index.ts'
import { idNumberUnlike } from './problems.ts'
import { registerCustomer } from './register-customer.ts'

export function visitorRoutes(app: App, context: Context): void {
  app.post(
    '/api/desk/customers',
    {
      schema: {
        tags: ['desk'],
        summary: '登记来访的人 · Put a visitor on record',
        description: 'Birth date and sex are those of the ID number. Their papers are looked at when the visit opens.',
        operationId: 'registerVisitor',
        body: z.object({ name: z.string().trim().min(1).max(100), idNumber, phone: phone.optional() }),
        response: { 200: z.object({ customerId: id }) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'counter.serve')
      const read = readIdNumber(request.body.idNumber)
      if (!read) throw idNumberUnlike()
      const { sex, birthDate } = read
      const input = { visitor: request.body }
      return writeAs(context, staff, { key: idempotencyKey(request), input }, async (tx) => ({
        customerId: await registerCustomer(tx, { ...request.body, sex, birthDate }),
      }))
    },
  )
}
