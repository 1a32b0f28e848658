// What relatives have done of this draft, said wherever its owner is in it.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import type { Request } from '../../shared/shapes.ts'
import { Notice } from '../parts/state.tsx'

export function Helped({ request: { errands, steps } }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const done = errands.flatMap(({ id, name, step: stepName, state }) => {
    const step = steps.find((one) => one.name === stepName)
    return step && state === 'done' ? [{ id, words: t('errand.helped', { name, step: say(step.title) }) }] : []
  })
  return (
    <div role="status">
      {done.map(({ id, words }) => (
        <Notice key={id} icon="check">
          {words}
        </Notice>
      ))}
    </div>
  )
}
