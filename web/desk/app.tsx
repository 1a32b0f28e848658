// The pages and their addresses. Each page is fetched when it is first opened; what it needs is said where it stands.
import { QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router'
import { Look } from './look.tsx'
import { queries } from './query.ts'
import { Needs, NeedsStaff } from './session.tsx'
import { Broken, Shell } from './shell.tsx'

function needing(permission: string, children: RouteObject[]): RouteObject {
  return { element: <Needs permission={permission} />, children }
}

const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./pages/home.tsx')).Home }) },
  needing('queue.read', [
    { path: 'requests', lazy: async () => ({ Component: (await import('./request/requests.tsx')).Requests }) },
    {
      path: 'requests/:customerId/:requestId',
      lazy: async () => ({ Component: (await import('./request/request.tsx')).RequestReview }),
    },
  ]),
  needing('claim.read', [
    { path: 'claims', lazy: async () => ({ Component: (await import('./claim/claims.tsx')).Claims }) },
    {
      path: 'claims/:customerId/:claimId',
      lazy: async () => ({ Component: (await import('./claim/claim.tsx')).ClaimWork }),
    },
    {
      path: 'claim-settings',
      lazy: async () => ({ Component: (await import('./claim/settings.tsx')).ClaimSettingsPage }),
    },
    { path: 'figures', lazy: async () => ({ Component: (await import('./claim/figures.tsx')).ClaimFiguresPage }) },
    { path: 'hospitals', lazy: async () => ({ Component: (await import('./pages/hospitals.tsx')).Hospitals }) },
  ]),
  needing('request.decide', [
    { path: 'calls', lazy: async () => ({ Component: (await import('./pages/calls.tsx')).Calls }) },
  ]),
  needing('chat.answer', [
    {
      path: 'conversations',
      lazy: async () => ({ Component: (await import('./chat/conversations.tsx')).Conversations }),
    },
    {
      path: 'conversations/:customerId/:conversationId',
      lazy: async () => ({ Component: (await import('./chat/seat.tsx')).Seat }),
    },
    { path: 'call-backs', lazy: async () => ({ Component: (await import('./chat/call-backs.tsx')).CallBacks }) },
    { path: 'mails', lazy: async () => ({ Component: (await import('./chat/mails.tsx')).Mails }) },
    { path: 'cases', lazy: async () => ({ Component: (await import('./chat/cases.tsx')).Cases }) },
    { path: 'canned', lazy: async () => ({ Component: (await import('./chat/canned.tsx')).Canned }) },
  ]),
  needing('knowledge.edit', [
    { path: 'articles', lazy: async () => ({ Component: (await import('./knowledge/articles.tsx')).Articles }) },
    { path: 'articles/new', lazy: async () => ({ Component: (await import('./knowledge/article.tsx')).NewArticle }) },
    {
      path: 'articles/:articleId',
      lazy: async () => ({ Component: (await import('./knowledge/article.tsx')).ArticlePage }),
    },
    { path: 'article-imports', lazy: async () => ({ Component: (await import('./knowledge/imports.tsx')).Imports }) },
    { path: 'article-checks', lazy: async () => ({ Component: (await import('./knowledge/checks.tsx')).Checks }) },
    { path: 'gaps', lazy: async () => ({ Component: (await import('./knowledge/gaps.tsx')).Gaps }) },
    { path: 'gaps/:clusterId', lazy: async () => ({ Component: (await import('./knowledge/gap.tsx')).Gap }) },
    { path: 'ask-figures', lazy: async () => ({ Component: (await import('./knowledge/figures.tsx')).AskFigures }) },
    { path: 'ask-contacts', lazy: async () => ({ Component: (await import('./knowledge/contacts.tsx')).Contacts }) },
  ]),
  needing('customer.read', [
    { path: 'customers', lazy: async () => ({ Component: (await import('./customer/customers.tsx')).Customers }) },
    {
      path: 'customers/:customerId',
      lazy: async () => ({ Component: (await import('./customer/customer.tsx')).Customer }),
    },
    { path: 'attorneys', lazy: async () => ({ Component: (await import('./pages/attorneys.tsx')).Attorneys }) },
    { path: 'agents', lazy: async () => ({ Component: (await import('./pages/agents.tsx')).Agents }) },
  ]),
  needing('product.read', [
    { path: 'products', lazy: async () => ({ Component: (await import('./pages/products.tsx')).Products }) },
    {
      path: 'declarations',
      lazy: async () => ({ Component: (await import('./pages/declarations.tsx')).Declarations }),
    },
  ]),
  needing('ledger.read', [
    { path: 'days', lazy: async () => ({ Component: (await import('./pages/days.tsx')).Days }) },
    { path: 'ledger', lazy: async () => ({ Component: (await import('./pages/ledger.tsx')).Ledger }) },
    { path: 'channels', lazy: async () => ({ Component: (await import('./pages/channels.tsx')).Channels }) },
  ]),
  needing('outbox.replay', [
    { path: 'outbox', lazy: async () => ({ Component: (await import('./pages/outbox.tsx')).Outbox }) },
  ]),
  needing('inbox.read', [
    { path: 'inbox', lazy: async () => ({ Component: (await import('./pages/inbox.tsx')).Inbox }) },
  ]),
  needing('clock.move', [
    { path: 'clock', lazy: async () => ({ Component: (await import('./pages/clock.tsx')).ClockPage }) },
  ]),
  { path: '*', lazy: async () => ({ Component: (await import('./pages/lost.tsx')).Lost }) },
]

const router = createBrowserRouter(
  [
    {
      ErrorBoundary: Broken,
      HydrateFallback: () => null,
      children: [
        { path: 'sign-in', lazy: async () => ({ Component: (await import('./pages/sign-in.tsx')).SignIn }) },
        { Component: NeedsStaff, children: [{ Component: Shell, children: pages }] },
      ],
    },
  ],
  { basename: '/desk' },
)

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>
  )
}
