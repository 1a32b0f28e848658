// The names a customer's sentence may hold: their own and those of the family.
import { familyOf, findCustomer } from '../../customers/index.ts'
import type { Day, Db } from '../../kit/index.ts'

export async function namesAround(db: Db, customerId: string, today: Day): Promise<string[]> {
  const [customer, family] = await Promise.all([findCustomer(db, customerId), familyOf(db, customerId, today)])
  return [...(customer ? [customer.name] : []), ...family.map(({ name }) => name)]
}
