// What was before this claim: the other claims of whoever filed it, and how the hospital's claims ended.
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { lasting, shareOf } from '../../shared/shares.ts'
import { CustomerClaims } from '../customer/lists.tsx'
import { Card, Facts } from '../parts/page.tsx'
import type { Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'

export function Before({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  return (
    <div className="stack">
      {claim.hospital ? <Hospital {...claim.hospital} /> : null}
      <Card title={t('before.claims')}>
        <CustomerClaims customerId={claim.customerId} />
      </Card>
    </div>
  )
}

function Hospital({ name, year }: NonNullable<Workbench['hospital']>) {
  const t = useWords()
  const { language } = useLanguage()
  return (
    <Card title={name}>
      <p className="soft">{t('before.year')}</p>
      <Facts
        items={[
          [t('figures.closed'), `${year.closed}`],
          [t('figures.byMachine'), shareOf(year.byMachine, year.closed)],
          [t('figures.refused'), shareOf(year.refused, year.closed)],
          [t('figures.changed'), shareOf(year.changed, year.reviewed)],
          [t('figures.median'), lasting(year.medianS, language)],
          [t('figures.paid'), formatFen(year.paidFen)],
        ]}
      />
    </Card>
  )
}
