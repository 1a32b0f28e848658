// The pages and their addresses. Each page is fetched when it is first opened.
import { QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router'
import { queries } from './query.ts'
import { NeedsSignIn } from './session.tsx'
import { Broken, Shell } from './shell.tsx'

const open: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./pages/sign-in.tsx')).SignIn }) },
  {
    path: 'counter/:customerId',
    lazy: async () => ({ Component: (await import('./counter/open-visit.tsx')).OpenVisit }),
  },
  { path: 'products', lazy: async () => ({ Component: (await import('./pages/products.tsx')).Products }) },
  { path: 'products/:code', lazy: async () => ({ Component: (await import('./pages/product.tsx')).ProductPage }) },
  { path: 'services', lazy: async () => ({ Component: (await import('./pages/services.tsx')).Services }) },
  { path: 'providers', lazy: async () => ({ Component: (await import('./pages/providers.tsx')).Providers }) },
  {
    path: 'claim-figures',
    lazy: async () => ({ Component: (await import('./pages/scorecards.tsx')).Scorecards }),
  },
  { path: 'verify', lazy: async () => ({ Component: (await import('./pages/verify.tsx')).Verify }) },
  { path: 'verify/:code', lazy: async () => ({ Component: (await import('./pages/verify.tsx')).Verify }) },
  { path: 'inbox', lazy: async () => ({ Component: (await import('./pages/inbox.tsx')).Inbox }) },
  { path: 'demo/inbox', lazy: async () => ({ Component: (await import('./pages/inbox.tsx')).Inbox }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('./pages/settings.tsx')).Settings }) },
  { path: '*', lazy: async () => ({ Component: (await import('./pages/lost.tsx')).Lost }) },
]

const signedIn: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./pages/start.tsx')).Start }) },
  { path: 'step-up', lazy: async () => ({ Component: (await import('./pages/step-up.tsx')).StepUp }) },
  { path: 'ask', lazy: async () => ({ Component: (await import('./ask/ask.tsx')).Ask }) },
  { path: 'ask/settings', lazy: async () => ({ Component: (await import('./ask/settings.tsx')).AskSettings }) },
  { path: 'policies', lazy: async () => ({ Component: (await import('./pages/policies.tsx')).Policies }) },
  {
    path: 'policies/family',
    lazy: async () => ({ Component: (await import('./household/household.tsx')).Household }),
  },
  { path: 'policies/:policyId', lazy: async () => ({ Component: (await import('./policy/policy.tsx')).PolicyPage }) },
  { path: 'services/:serviceId', lazy: async () => ({ Component: (await import('./pages/service.tsx')).ServicePage }) },
  { path: 'requests', lazy: async () => ({ Component: (await import('./pages/requests.tsx')).Requests }) },
  { path: 'requests/:requestId', lazy: async () => ({ Component: (await import('./flow/request.tsx')).RequestPage }) },
  { path: 'basket', lazy: async () => ({ Component: (await import('./basket/basket.tsx')).BasketPage }) },
  { path: 'consents', lazy: async () => ({ Component: (await import('./pages/consents.tsx')).Consents }) },
  { path: 'consents/:taskId', lazy: async () => ({ Component: (await import('./pages/consent.tsx')).ConsentPage }) },
  { path: 'errands/:errandId', lazy: async () => ({ Component: (await import('./errands/errand.tsx')).ErrandPage }) },
  { path: 'claims', lazy: async () => ({ Component: (await import('./claims/claims.tsx')).Claims }) },
  { path: 'claims/new', lazy: async () => ({ Component: (await import('./claims/new-claim.tsx')).NewClaim }) },
  { path: 'claims/estimate', lazy: async () => ({ Component: (await import('./claims/estimate.tsx')).EstimatePage }) },
  { path: 'claims/:claimId', lazy: async () => ({ Component: (await import('./claims/claim.tsx')).ClaimPage }) },
  { path: 'benefits', lazy: async () => ({ Component: (await import('./pages/benefits.tsx')).Benefits }) },
  { path: 'me', lazy: async () => ({ Component: (await import('./me/me.tsx')).MePage }) },
  { path: 'me/accounts', lazy: async () => ({ Component: (await import('./me/accounts.tsx')).Accounts }) },
  { path: 'me/family', lazy: async () => ({ Component: (await import('./me/family.tsx')).Family }) },
  { path: 'me/mandates', lazy: async () => ({ Component: (await import('./me/mandates.tsx')).MandatesPage }) },
  { path: 'me/hospitals', lazy: async () => ({ Component: (await import('./me/hospitals.tsx')).Hospitals }) },
  { path: 'me/letters', lazy: async () => ({ Component: (await import('./me/letters.tsx')).Letters }) },
  { path: 'me/payments', lazy: async () => ({ Component: (await import('./me/payments.tsx')).Payments }) },
  { path: 'me/timeline', lazy: async () => ({ Component: (await import('./me/timeline.tsx')).Timeline }) },
  { path: 'me/privacy', lazy: async () => ({ Component: (await import('./me/privacy.tsx')).Privacy }) },
  { path: 'me/sessions', lazy: async () => ({ Component: (await import('./me/sessions.tsx')).Sessions }) },
]

const router = createBrowserRouter([
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [{ Component: NeedsSignIn, children: signedIn }, ...open],
  },
])

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
