// The promise of the first reply, as it is kept now.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { Strip } from '../parts/page.tsx'
import { useWords } from '../words.ts'

export function KeptPromise() {
  const t = useWords()
  const { data } = useQuery({
    queryKey: ['promise'],
    queryFn: () => take(api.GET('/api/desk/conversations/promise')),
    refetchInterval: 5_000,
  })
  const all = data?.rows.find(({ skill }) => skill === 'all')
  if (!data || !all) return null
  const inTime = all.inTimeBp === null ? t('promise.nothing') : `${(all.inTimeBp / 100).toFixed(1)} %`
  const seconds = (value: number | null) => (value === null ? '—' : t('promise.seconds', { count: value }))
  const waiting = data.rows.filter((row) => row.skill !== 'all' && row.waiting > 0)
  return (
    <Strip
      items={[
        [t('promise.waiting'), String(all.waiting)],
        [t('promise.longest'), seconds(all.longestSeconds)],
        [t('promise.seats'), String(all.seats)],
        [t('promise.inTime', { count: data.promiseSeconds }), inTime],
        [t('promise.median'), seconds(all.firstReplyMedianSeconds)],
        [
          t('promise.bySkill'),
          waiting.length > 0
            ? waiting.map((row) => `${t(`skill.${row.skill}`)} ${row.waiting}`).join(' · ')
            : undefined,
        ],
      ]}
    />
  )
}
