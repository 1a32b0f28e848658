import { expect, test } from 'vitest'
import { clinical, facts, value, words } from '../../../../test/made-up-claims.ts'
import type { Coverage } from '../../../products/index.ts'
import { diseasesOf } from './disease.ts'

const critical: Extract<Coverage, { kind: 'critical' }> = {
  id: 'severe',
  kind: 'critical',
  tier: 'severe',
  title: words('重大疾病'),
  summary: words(''),
  clause: 'severe',
  causes: ['illness'],
  waitingDays: 90,
  percentOfSum: 100,
  timesMax: 1,
  intervalDays: 0,
  survivalDays: 0,
  endsContract: true,
  diseases: [
    { code: 'cancer', name: words('恶性肿瘤'), clause: 'cancer', says: ['癌'], icd10: ['C'] },
    { code: 'stroke', name: words('脑中风后遗症'), clause: 'stroke', says: ['脑梗死'], icd10: ['I63'] },
  ],
}

test.each([
  ['脑梗塞', ['I63.9'], ['stroke']],
  ['结肠癌', [], ['cancer']],
  ['霍奇金病', ['C81.9'], ['cancer']],
  ['脑梗死', ['C71.9'], ['stroke']],
  ['急性支气管炎', ['J20.9'], []],
])('%s, %j: %j', (diagnosis, diagnosisCodes, codes) => {
  const papers = [clinical({ kind: 'discharge-summary', diagnosis: value(diagnosis), diagnosisCodes })]
  expect(diseasesOf(critical, facts({ papers })).map(({ code }) => code)).toEqual(codes)
})
