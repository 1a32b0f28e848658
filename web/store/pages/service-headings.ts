// Under which heading a service stands: the business counter under its own, among the other counters.
import type { Service } from '../../shared/shapes.ts'

const business = ['premium', 'money', 'people', 'cover', 'person', 'papers', 'other'] as const
export const headings = ['claims', ...business, 'benefits', 'buy', 'policies', 'ask'] as const

export function headingOf({ counter, topic }: Pick<Service, 'counter' | 'topic'>): string {
  return counter === 'business' ? topic : counter
}
