// How one's claims stand: the latest few, each with whose turn it is.
import { type ClaimView, listClaims, viewOf } from '../claims/index.ts'
import { type Day, type Db, formatFen, type Text } from '../kit/index.ts'
import { figuresIn } from './origins.ts'
import { type Answer, answered, lines, type Origin } from './reply.ts'

const claimsMax = 3

export async function answerClaimProgress(db: Db, customerId: string, today: Day): Promise<Answer> {
  const { items } = await listClaims(db, customerId, { limit: claimsMax })
  if (items.length === 0)
    return answered(
      { zh: '您还没有理赔申请。', en: 'You have made no claim.' },
      { kind: 'facts', origins: [originOf({ zh: '您的理赔', en: 'your claims' }, today, [])] },
    )
  const views = await Promise.all(items.map((claim) => viewOf(db, claim)))
  const said = views.map(wordsFor)
  return answered(lines(said), {
    kind: 'facts',
    origins: views.map(({ id, claimNo }, index) => ({
      ...originOf({ zh: `理赔 ${claimNo}`, en: `claim ${claimNo}` }, today, figuresIn(said[index]?.zh ?? '')),
      claimId: id,
    })),
    actions: views.map(({ id, claimNo }) => ({
      kind: 'open-claim',
      label: { zh: `看理赔 ${claimNo}`, en: `Open claim ${claimNo}` },
      claimId: id,
    })),
  })
}

function originOf(of: Text, asOf: Day, values: string[]): Origin {
  return { of, what: { zh: '理赔进度', en: 'how it stands' }, by: 'viewOf', values, asOf }
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
