import { expect, test } from 'vitest'
import { findAlike, type OpenClaim, type Told } from './alike.ts'

const open: OpenClaim = {
  id: 'a',
  claimNo: 'LP1',
  insuredId: 'child',
  happenedOn: '2026-11-20',
  report: {
    happenedOn: '2026-11-20',
    cause: 'accident',
    event: '摔伤、骨折',
    hospital: '市儿童医院',
    diagnosis: '桡骨骨折',
    visitKind: 'emergency',
  },
}
const told: Told = { insuredId: 'child', happenedOn: '2026-11-20', cause: 'accident', event: '摔伤' }

test.each<[string, Told, boolean]>([
  ['the same again', told, true],
  ['a day beside it', { ...told, happenedOn: '2026-11-21' }, true],
  ['two days later', { ...told, happenedOn: '2026-11-22' }, false],
  ['somebody else', { ...told, insuredId: 'me' }, false],
  ['the same hospital in other words', { ...told, hospital: '儿童医院' }, true],
  ['another hospital', { ...told, hospital: '口腔医院' }, false],
  ['an illness', { ...told, cause: 'illness', event: '肺炎' }, false],
  ['another injury', { ...told, diagnosis: '手烫伤', event: '烫伤' }, false],
  ['nothing but the day', { insuredId: 'child', happenedOn: '2026-11-20' }, true],
  ['no day yet', { insuredId: 'child' }, false],
])('%s', (_, report, isAlike) => expect(findAlike([open], report)?.id).toBe(isAlike ? 'a' : undefined))
