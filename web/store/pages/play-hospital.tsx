// A button of the demo: a hospital tells of a visit, by the door every hospital uses.
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'

const people = [
  ['li-xiaoman', '李小满'],
  ['lin-yue', '林悦'],
  ['li-wei', '李伟'],
] as const
type Key = (typeof people)[number][0]

export function PlayHospital() {
  const { t } = useTranslation()
  const play = useWrite((person: Key, headers) =>
    take(api.POST('/api/demo/hospital-visits', { body: { person }, headers })),
  )
  const told = play.data
  return (
    <Section title={t('playHospital.title')}>
      <p className="soft">{t('playHospital.lead')}</p>
      <div className="row">
        {people.map(([key, name]) => (
          <button key={key} type="button" className="button" disabled={play.isPending} onClick={() => play.mutate(key)}>
            {t('playHospital.send', { name })}
          </button>
        ))}
      </div>
      <div role="status">
        {told
          ? t(told.kept ? 'playHospital.kept' : 'playHospital.left', { hospital: told.hospital, name: told.name })
          : null}
      </div>
      <WriteFault error={play.error} />
    </Section>
  )
}
