// The adjuster decides: pays line by line, refuses with reasons and articles, or asks once for papers (保险法 §22-24).
import { useQueryClient } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { Card } from '../parts/page.tsx'
import type { Adjudication, Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { AskPapers } from './ask-papers.tsx'
import { PayClaim } from './pay-claim.tsx'
import { Payees } from './payees.tsx'
import { RefuseClaim } from './refuse-claim.tsx'

export interface DecidingProps {
  readonly claim: Workbench
  readonly proposal: Adjudication
}

export function DecideClaim(props: DecidingProps) {
  const t = useWords()
  const parts = [
    { key: 'pay', Content: PayClaim },
    { key: 'payees', Content: Payees },
    { key: 'papers', Content: AskPapers },
    { key: 'refuse', Content: RefuseClaim },
  ]
  return (
    <Card title={t('decideClaim.title')}>
      <Tabs
        items={parts.map(({ key, Content }) => ({
          key,
          label: t(`decideClaim.${key}`),
          children: <Content {...props} />,
        }))}
      />
    </Card>
  )
}

/** After a decision: the claim and the queue are read again. */
export function useDecided(claimId: string): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['claim', claimId] })
    await client.invalidateQueries({ queryKey: ['claims'] })
  }
}
