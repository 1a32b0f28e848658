// Language, letter size and theme: for anybody, signed in or not.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, finish } from '../../shared/client.ts'
import { setLanguage, useLanguage } from '../../shared/i18n.ts'
import { setLooks, themes, useLooks } from '../../shared/looks.ts'
import { languages } from '../../shared/text.ts'
import { useWrite } from '../../shared/write.ts'
import { Choices } from '../parts/choices.tsx'
import { Page } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'

export function Settings() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { theme, large } = useLooks()
  const client = useQueryClient()
  const me = useMe()
  const keep = useWrite(
    (largePrint: boolean, headers) => finish(api.PATCH('/api/me/preferences', { body: { largePrint }, headers })),
    () => client.invalidateQueries({ queryKey: ['me'] }),
  )
  const choosePrint = (isLarge: boolean) => {
    setLooks({ large: isLarge })
    if (me.data) keep.mutate(isLarge)
  }
  return (
    <Page title={t('settings.title')}>
      <Choices
        legend={t('settings.print')}
        value={large ? 'large' : 'normal'}
        options={[
          { value: 'normal', label: t('settings.normal') },
          { value: 'large', label: t('settings.large'), note: t('settings.largeNote') },
        ]}
        onChange={(value) => choosePrint(value === 'large')}
      />
      <WriteFault error={keep.error} />
      <Choices
        legend={t('settings.language')}
        value={language}
        options={languages.map((value) => ({ value, label: value === 'zh' ? '中文' : 'English' }))}
        onChange={(value) => setLanguage(value === 'en' ? 'en' : 'zh')}
      />
      <Choices
        legend={t('settings.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={(value) => setLooks({ theme: themes.find((known) => known === value) ?? 'system' })}
      />
    </Page>
  )
}
