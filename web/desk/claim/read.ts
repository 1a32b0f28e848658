// The claim workbench as the client gives it: regions of pages are lists there, not tuples.
import { api, take } from '../../shared/client.ts'

export const getWorkbench = (customerId: string, id: string) =>
  take(api.GET('/api/desk/claims/{customerId}/{id}', { params: { path: { customerId, id } } }))

export type Workbench = Awaited<ReturnType<typeof getWorkbench>>
