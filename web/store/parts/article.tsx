// An article as it is cited: tapped, it shows its rule in plain words, its figures, since when, and that a lawyer must check it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { LawRule } from '../../shared/shapes.ts'
import { useCited } from '../../shared/use-cited.ts'
import { Sheet } from './sheet.tsx'
import { Loaded } from './state.tsx'

interface ArticleProps {
  /** As `保险法 §36`. */
  readonly cited: string
  /** What stands on the button; the citation when not said. */
  readonly shown?: string
}

export function Article({ cited, shown }: ArticleProps) {
  const [isOpen, setOpen] = useState(false)
  const name = useCited()(cited)
  return (
    <>
      <button type="button" className="link small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {shown ?? name}
      </button>
      {isOpen ? <ArticleSheet cited={cited} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

interface ArticleSheetProps {
  readonly cited: string
  readonly name: string
  readonly onClose: () => void
}

function ArticleSheet({ cited, name, onClose }: ArticleSheetProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const query = { article: cited.slice(0, 80) }
  const found = useQuery({ queryKey: ['law', cited], queryFn: () => take(api.GET('/api/law', { params: { query } })) })
  return (
    <Sheet title={name} onClose={onClose}>
      <Loaded query={found}>
        {({ law, items, caution }) => (
          <div className="stack">
            {law ? <p className="soft">{say(law)}</p> : null}
            {items.length === 0 ? <p>{t(law ? 'law.notInPack' : 'law.contract')}</p> : null}
            {items.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
            <p className="soft small">{say(caution)}</p>
          </div>
        )}
      </Loaded>
    </Sheet>
  )
}

function Rule({ rule: { title, says, items, article, from } }: { readonly rule: LawRule }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const named = useCited()
  return (
    <section className="stack tight">
      <h3>{say(title)}</h3>
      <p>{say(says)}</p>
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item.en}>{say(item)}</li>
          ))}
        </ul>
      ) : null}
      <p className="soft small">{t('law.since', { article: named(article), day: formatDay(from, language) })}</p>
    </section>
  )
}
