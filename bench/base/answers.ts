// Answers of the consultation over HTTP: own policies, everyday words, cited clauses, what is not known.
import type { Visitor } from '../../test/visitor.ts'
import type { Load } from '../load/index.ts'
import type { Measure } from '../suite.ts'

const questions = [
  '我有哪些保单？',
  '犹豫期是多少天',
  '退保能退多少钱',
  '忘了交保费会怎样',
  '保单可以贷款吗，最多能借多少',
  '我想换受益人',
  '孩子在学校摔伤了怎么理赔',
  '等待期内生病赔不赔',
  '换手机号要什么材料',
  '体检还能约几次？',
  'How much is my policy worth now?',
  '今天天气怎么样',
]

export async function measureAnswers(
  { url, load }: { url: string; load: Load },
  people: readonly Visitor[],
): Promise<Measure> {
  const calls = questions.map((sentence) => ({ method: 'POST' as const, path: '/api/ask', body: { sentence } }))
  const lanes = people.map(({ token }) => ({ url, token, calls }))
  await load.run({ kind: 'http', lanes, seconds: 1 })
  const { done, seconds } = await load.run({ kind: 'http', lanes, seconds: 5 })
  return { id: 'answers-per-s', value: done / seconds, unit: '1/s', n: done }
}
