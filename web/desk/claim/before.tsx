// What was before this claim: the other claims of whoever filed it, and how the hospital's claims ended.
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { totalsText } from '../../shared/shares.ts'
import { CustomerClaims } from '../customer/lists.tsx'
import { Card, Facts } from '../parts/page.tsx'
import type { Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'

export function Before({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  return (
    <div className="stack">
      <Trust claim={claim} />
      {claim.hospital ? <Hospital {...claim.hospital} /> : null}
      <Card title={t('before.claims')}>
        <CustomerClaims customerId={claim.customerId} />
      </Card>
    </div>
  )
}

function Trust({ claim: { trust, recovery } }: { readonly claim: Workbench }) {
  const t = useWords()
  const { say } = useLanguage()
  const standing = [t(`trust.${trust.level ?? 'none'}`), ...trust.because.map(say)].join(' · ')
  const owed = recovery && {
    owed: formatFen(recovery.owedFen),
    repaid: formatFen(recovery.repaidFen),
    open: formatFen(recovery.openFen),
  }
  return (
    <Card title={t('trust.title')}>
      <p>{standing}</p>
      {owed ? <p>{`${t('recovery.title')}：${t('recovery.line', owed)}`}</p> : null}
    </Card>
  )
}

const ended = ['closed', 'byMachine', 'refused', 'changed', 'median', 'paid'] as const

function Hospital({ name, year }: NonNullable<Workbench['hospital']>) {
  const t = useWords()
  const { language } = useLanguage()
  const text = totalsText(year, language)
  return (
    <Card title={name}>
      <p className="soft">{t('before.year')}</p>
      <Facts items={ended.map((name) => [t(`figures.${name}`), text[name]] as const)} />
    </Card>
  )
}
