// What the pages read, by key; 401 anywhere means that the session has ended.
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError } from '../shared/problem.ts'

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // the mandate has ended: there is nothing of theirs to show any more
      if (error instanceof ProblemError && error.id === 'not-their-agent')
        window.dispatchEvent(new Event('mandate-over'))
      const isSignedOut = error instanceof ProblemError && error.status === 401
      if (isSignedOut && query.queryKey[0] !== 'me') queries.setQueryData(['me'], null)
    },
  }),
  defaultOptions: {
    // without a network a question fails at once and says so, instead of waiting unseen; a write waits and goes out when it can
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 15_000,
      retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.status < 500),
    },
    mutations: { retry: false },
  },
})
