// Memory from one conversation to the next: only with the customer's consent, shown as it is, forgotten when they say so.

import type { Services } from '../../catalogue/index.ts'
import { grantConsent, hasConsent, withdrawConsent } from '../../identity/index.ts'
import { type Db, dayOf, type Text, type Tx } from '../../kit/index.ts'
import { consentWords, modelPurpose } from '../model/index.ts'
import { type Answer, answered, lines } from '../reply.ts'
import type { Library } from '../search/index.ts'
import { sayingOf } from './matter.ts'
import { listMemories, type Remembered } from './store.ts'

export const memoryPurpose = 'ask-memory'
const version = '1'

/** What can be agreed to in the conversation, and in what words. */
export const agreements: Readonly<Record<'ask-memory' | 'language-model', Text>> = {
  [memoryPurpose]: {
    zh: '允许门店在我下次来时记得我之前问过哪些事（只记事项名称，不记原话），方便接着问。随时可以看、可以忘掉、可以撤回。',
    en: 'The store may remember next time which matters I asked about (their names, not my words), to go on from there. I can see it, have it forgotten, and take this back at any time.',
  },
  [modelPurpose]: consentWords,
}
export type Agreement = keyof typeof agreements

/** Gives or takes back a consent; doing it again changes nothing. */
export async function agree(tx: Tx, customerId: string, purpose: Agreement, given: boolean): Promise<void> {
  const stands = await hasConsent(tx.db, customerId, purpose)
  if (given && !stands) grantConsent(tx, { customerId, purpose, version, text: agreements[purpose] })
  if (!given && stands) await withdrawConsent(tx, { customerId, purpose })
}

const rememberedMax = 20
const mentionedMax = 3

/** What is remembered of earlier conversations; nothing without consent. */
export async function remembered(db: Db, customerId: string): Promise<Remembered[]> {
  if (!(await hasConsent(db, customerId, memoryPurpose))) return []
  const all = await listMemories(db, customerId, rememberedMax)
  return all.filter(({ matter }, index) => all.findIndex((one) => one.matter === matter) === index)
}

// 上次问的是什么, 接着上次: the whole of what is said; a matter that was done last time is asked by its own name.
const lastTime =
  /^(?:我)?(?:上次|上回|之前|前面)(?:我)?(?:问|聊|说)(?:过|的|了|到)?.{0,8}$|接着上次|^.{0,20}(?:last time|where (?:we|i) (?:were|left))/i
const forgets =
  /(?:忘掉|忘记|忘了|删掉|删除|清除)(?:掉)?.{0,4}(?:我|之前|以前|所有).{0,4}(?:问过|说过|聊过|记忆)|^forget (?:me|what i (?:asked|said)|everything i)/i

export function asksForLast(sentence: string): boolean {
  return lastTime.test(sentence)
}

export function asksToForget(sentence: string): boolean {
  return forgets.test(sentence)
}

/** What was asked before, to be asked again by a tap. */
export function lastTimeAnswer(knowing: { services: Services; library: Library }, all: readonly Remembered[]): Answer {
  const known = all.flatMap(({ at, matter }) => {
    const saying = sayingOf(knowing, matter)
    return saying ? [{ on: dayOf(at), saying }] : []
  })
  if (known.length === 0) return answered(nothingKept)
  const shown = known.slice(0, mentionedMax)
  const said = shown.map(({ on, saying }) => ({ zh: `· ${on} ${saying.zh}`, en: `· ${on} ${saying.en}` }))
  return answered(lines([before, ...said]), { suggestions: shown.map(({ saying }) => saying) })
}

const before: Text = { zh: '您之前问过这些，点一下接着问：', en: 'You asked about these before; tap to go on:' }
const nothingKept: Text = {
  zh: '之前问过什么我这里没有记着。想让我下次记得，可以在“对话设置”里打开。',
  en: 'I have nothing of earlier conversations. To have me remember, turn it on in the conversation settings.',
}
export const forgotten: Text = {
  zh: '好，您问过的事项都忘掉了，这次之后也不会再用。',
  en: 'Done: what you asked about is forgotten and will not be used.',
}
