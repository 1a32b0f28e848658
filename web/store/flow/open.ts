// Begins a request, or goes on with its draft.
import { api, take } from '../../shared/client.ts'
import type { Request } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { useKeepRequest } from './request-data.ts'

export interface Opening {
  readonly serviceId: string
  readonly policyId?: string
  readonly prefill?: Record<string, Record<string, unknown>>
}

export function useOpenRequest(onOpen: (request: Request) => unknown) {
  const keep = useKeepRequest()
  return useWrite(
    (body: Opening, headers) => take(api.POST('/api/requests', { body, headers })),
    (request) => {
      keep(request)
      onOpen(request)
    },
  )
}
