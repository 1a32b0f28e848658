// How one's claims stand: the latest few, each with whose turn it is.
import { type ClaimView, listClaims, viewOf } from '../claims/index.ts'
import { type Db, formatFen, type Text } from '../kit/index.ts'
import { type Answer, answered, lines } from './reply.ts'

const claimsMax = 3

export async function answerClaimProgress(db: Db, customerId: string): Promise<Answer> {
  const { items } = await listClaims(db, customerId, { limit: claimsMax })
  if (items.length === 0) return answered({ zh: '您还没有理赔申请。', en: 'You have made no claim.' })
  const views = await Promise.all(items.map((claim) => viewOf(db, claim)))
  return answered(lines(views.map(wordsFor)), {
    actions: views.map(({ id, claimNo }) => ({
      kind: 'open-claim',
      label: { zh: `看理赔 ${claimNo}`, en: `Open claim ${claimNo}` },
      claimId: id,
    })),
  })
}

function wordsFor(claim: ClaimView): Text {
  const { claimNo, insuredName, event, happenedOn, turn } = claim
  const about = {
    zh: `${happenedOn} ${insuredName}${event}（${claimNo}）`,
    en: `${insuredName}, ${event}, ${happenedOn} (${claimNo})`,
  }
  const why =
    turn && turn.why.length > 0
      ? {
          zh: `，因为${distinct(turn.why.map(({ zh }) => zh)).join('；')}`,
          en: `, because ${distinct(turn.why.map(({ en }) => en)).join('; ')}`,
        }
      : { zh: '', en: '' }
  const state = turn ? { zh: `${turn.who.zh}${why.zh}`, en: `${turn.who.en}${why.en}` } : ended(claim)
  const due = claim.clocks.find(({ stopped, paused }) => !stopped && !paused)
  const until = due
    ? { zh: `，最晚 ${due.dueOn}（${due.basis}）`, en: `, by ${due.dueOn} (${due.basis})` }
    : { zh: '', en: '' }
  return { zh: `${about.zh}：${state.zh}${until.zh}。`, en: `${about.en}: ${state.en}${until.en}.` }
}

function ended({ state, payFen }: ClaimView): Text {
  if (state === 'refused')
    return { zh: '已作出不予赔付的决定，理由见通知书', en: 'refused; the letter gives the reasons' }
  const paid = formatFen(payFen ?? 0)
  return { zh: `已赔付 ${paid}`, en: `${paid} paid` }
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}
