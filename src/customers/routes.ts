// The family and timeline of the customer signed in; customers as the desk sees them.
import { z } from 'zod'
import { type GuardedField, maySee, requireCustomer, requireStaff, type StaffActor } from '../identity/index.ts'
import { type App, type Context, type Db, day, id, pageQuery, pageSchema, text, writeAs } from '../kit/index.ts'
import { describe, listTimeline, record, type TimelineEntry } from '../timeline/index.ts'
import { type Customer, customerView, maskedCustomer } from './customer.ts'
import { familyOf } from './family.ts'
import { mandateRoutes } from './mandate-routes.ts'
import { findCustomer, getCustomer, searchCustomers } from './store.ts'
import { visitorRoutes } from './visitor-routes.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'customer.opened': { staff: string }
  }
}

/** Finds the customers a number that belongs to another folder (a policy number) leads to. */
export type CustomerFinder = (db: Db, search: string) => Promise<readonly string[]>

const member = z
  .object({
    customerId: id,
    name: z.string(),
    relation: z.enum(['self', 'spouse', 'child', 'parent']),
    guardian: z.boolean(),
    birthDate: day,
  })
  .meta({ id: 'FamilyMember' })

const entry = z
  .object({
    id,
    at: z.date(),
    by: z.enum(['customer', 'staff', 'system']),
    kind: z.string(),
    subject: z.object({ type: z.string(), id: z.string() }).nullable(),
    text,
  })
  .meta({ id: 'TimelineEntry' })

const timelineQuery = pageQuery.extend({
  subjectType: z.string().max(50).optional(),
  subjectId: z.string().max(100).optional(),
})

export function customersRoutes(app: App, context: Context & { findCustomers?: CustomerFinder }): void {
  const { db, clock } = context

  app.get(
    '/api/me/family',
    {
      config: { atCounter: true },
      schema: {
        tags: ['customers'],
        summary: '我和家人 · My family and I',
        operationId: 'listFamily',
        response: { 200: z.object({ items: z.array(member) }) },
      },
    },
    async (request) => ({ items: await familyOf(db, requireCustomer(request).customerId, clock.today()) }),
  )

  app.get(
    '/api/me/timeline',
    {
      schema: {
        tags: ['customers'],
        summary: '我的时间线 · My timeline',
        operationId: 'listTimeline',
        querystring: timelineQuery,
        response: { 200: pageSchema(entry) },
      },
    },
    async (request) => readTimeline(db, requireCustomer(request).customerId, request.query),
  )

  mandateRoutes(app, context)
  deskRoutes(app, context)
  visitorRoutes(app, context)
}

function deskRoutes(app: App, context: Context & { findCustomers?: CustomerFinder }): void {
  const { db } = context
  const tags = ['desk']

  app.get(
    '/api/desk/customers',
    {
      schema: {
        tags,
        summary: '按姓名、手机号、身份证号或保单号找客户 · Find customers by name, phone, ID number or policy number',
        operationId: 'searchCustomers',
        querystring: z.object({ search: z.string().trim().min(1).max(100) }),
        response: { 200: z.object({ items: z.array(customerView) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      const found = await find(context, request.query.search)
      return { items: found.map((customer) => maskedCustomer(customer)) }
    },
  )

  app.get(
    '/api/desk/customers/:customerId',
    {
      schema: {
        tags,
        summary: '客户全景的抬头 · The head of a customer’s page',
        description:
          'Identifying values are masked unless the role opens the field; opening the ID number is recorded.',
        operationId: 'getCustomer',
        params: z.object({ customerId: id }),
        response: { 200: customerView.extend({ family: z.array(member) }).meta({ id: 'CustomerPage' }) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'customer.read')
      const customer = await getCustomer(db, request.params.customerId)
      const open = openFields(staff)
      if (open.includes('idNumber')) await recordOpening(context, staff, customer.customerId)
      return {
        ...maskedCustomer(customer, [...open, 'name']),
        family: await familyOf(db, customer.customerId, context.clock.today()),
      }
    },
  )

  app.get(
    '/api/desk/customers/:customerId/timeline',
    {
      schema: {
        tags,
        summary: '客户的时间线 · A customer’s timeline',
        operationId: 'listCustomerTimeline',
        params: z.object({ customerId: id }),
        querystring: timelineQuery,
        response: { 200: pageSchema(entry) },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      return readTimeline(db, request.params.customerId, request.query)
    },
  )
}

const contactFields = ['idNumber', 'phone', 'email', 'address'] as const satisfies GuardedField[]

function openFields(staff: StaffActor): (typeof contactFields)[number][] {
  if (!staff.permissions.includes('customer.sensitive'))
    return contactFields.filter((field) => field !== 'idNumber' && maySee(staff, field))
  return contactFields.filter((field) => maySee(staff, field))
}

// Who opened a whole ID number can be asked about later (PIPL §51, §54).
async function recordOpening(context: Pick<Context, 'db' | 'clock'>, staff: StaffActor, customerId: string) {
  await writeAs(context, staff, {}, async (tx) =>
    record(tx, { customerId, kind: 'customer.opened', body: { staff: staff.name } }),
  )
}

async function find(
  { db, findCustomers }: { db: Db; findCustomers?: CustomerFinder },
  search: string,
): Promise<Customer[]> {
  const found = await searchCustomers(db, search)
  if (found.length > 0 || !findCustomers) return found
  const others: Customer[] = []
  for (const customerId of (await findCustomers(db, search)).slice(0, 20)) {
    const customer = await findCustomer(db, customerId)
    if (customer) others.push(customer)
  }
  return others
}

async function readTimeline(db: Db, customerId: string, query: z.infer<typeof timelineQuery>) {
  const { subjectType, subjectId, ...page } = query
  const subject = subjectType && subjectId ? { subject: { type: subjectType, id: subjectId } } : {}
  const { items, next } = await listTimeline(db, { customerId, ...subject, page })
  return { items: items.map(shown), next }
}

function shown({ body, by, customerId: _, ...rest }: TimelineEntry) {
  const words = describe({ ...rest, body })
  return { ...rest, by: byWhom(by), text: words }
}

function byWhom(by: string): 'customer' | 'staff' | 'system' {
  if (by.startsWith('customer:')) return 'customer'
  return by.startsWith('staff:') ? 'staff' : 'system'
}
