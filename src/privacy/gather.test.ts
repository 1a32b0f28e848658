// What the copy of one's data has of claims: what was said in them, and nothing of the desk's own notes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { gatherData, summaryOf } from './gather.ts'

let http: ClaimsHttp
beforeAll(async () => {
  http = await openClaimsHttp()
})
afterAll(() => http.close())

test('messages of a claim are in the copy, notes of the desk are not', async () => {
  const claim = await http.referred()
  const said = (words: string) => ({ words })
  const asked = await http.call(
    claim.token,
    'POST',
    `/api/claims/${claim.claimId}/messages`,
    said('发票写错了，已经换过'),
  )
  const answered = await http.call(http.adjuster, 'POST', `${claim.url}/messages`, said('收到，请补交新的发票'))
  const noted = await http.call(http.adjuster, 'POST', `${claim.url}/messages`, {
    ...said('大写与小写不符，先等新票'),
    note: true,
  })
  expect([asked.status, answered.status, noted.status]).toEqual([200, 200, 200])
  const data = await gatherData(http.desk.db, claim.parent, http.desk.clock.today())
  const [own] = data.claims
  expect(own?.messages).toMatchObject([
    { by: 'staff', words: '收到，请补交新的发票' },
    { by: 'customer', words: '发票写错了，已经换过' },
  ])
  expect(JSON.stringify(data)).not.toContain('先等新票')
  expect(own?.recovery).toBeNull()
  const line = summaryOf(data).find(({ label }) => label.zh === '理赔中的对话与录音')
  expect(line?.value).toMatchObject({ zh: '2 项' })
})
