// What the pages read, by key; 401 anywhere means that the session has ended.
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError } from '../shared/problem.ts'

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      const isSignedOut = error instanceof ProblemError && error.status === 401
      if (isSignedOut && query.queryKey[0] !== 'staff') queries.setQueryData(['staff'], null)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.status < 500),
    },
    mutations: { retry: false },
  },
})
