// An answer as it comes, for whoever reads along: `words` for each sentence that may be shown, then `answer` with the whole, or
// `problem`. A program that asks for JSON gets the whole at once.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { bodyOf, languageOf, ProblemError } from '../../kit/index.ts'
import { sentencesOf } from '../quote.ts'
import type { Reply } from '../reply.ts'
import { beginEvents } from '../seat/index.ts'

/** Called with each piece of the answer that has been checked. */
export type Tell = (words: string) => void

export function wantsStream({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers.accept?.includes('text/event-stream') ?? false
}

interface Streamed {
  readonly says: Reply['says']
  readonly language: Reply['language']
}

/** Streams what `run` answers; what it did not tell piece by piece is told by sentences at the end. */
export async function streamAnswer<T extends Streamed>(
  request: FastifyRequest,
  reply: FastifyReply,
  run: (tell: Tell) => Promise<T>,
): Promise<FastifyReply> {
  const raw = beginEvents(reply)
  const send = (event: string, data: unknown) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  let told = false
  try {
    const answer = await run((words) => {
      told = true
      send('words', { words })
    })
    if (!told) for (const words of piecesOf(answer)) send('words', { words })
    send('answer', answer)
  } catch (error) {
    const isTold = error instanceof ProblemError
    if (!isTold) request.log.error({ err: error, url: request.routeOptions.url }, 'bug')
    send('problem', isTold ? bodyOf(error, languageOf(request)) : { type: '/problems/internal', status: 500 })
  }
  raw.end()
  return reply
}

function piecesOf({ says, language }: Streamed): string[] {
  return says[language].split('\n').flatMap((line) => [...sentencesOf(line), '\n'])
}
