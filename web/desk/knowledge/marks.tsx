// How an article stands, as a mark.
import { Mark, type Tone } from '../parts/page.tsx'
import { useWords } from '../words.ts'

const tones: Readonly<Record<string, Tone>> = {
  published: 'good',
  'in-review': 'warn',
  returned: 'bad',
  retired: 'plain',
}

export function StateMark({ state }: { readonly state: string }) {
  const t = useWords()
  return <Mark tone={tones[state] ?? 'plain'}>{t(`articleState.${state}`)}</Mark>
}
