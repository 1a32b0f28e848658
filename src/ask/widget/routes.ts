// The door for the widget on the insurer's own site, and for programs: no sign-in, nothing kept, from the origins configured alone.
import { z } from 'zod'
import { type App, type Context, language, text } from '../../kit/index.ts'
import { type actionView, answerKind, sourceView } from '../reply.ts'
import { answerAnybody, type Knowing } from './answer-anybody.ts'

const lettersMax = 500
const perMinute = 30

const anybodyAnswer = z
  .object({
    kind: answerKind,
    says: text,
    language,
    known: z.boolean(),
    sources: z.array(sourceView),
    suggestions: z.array(text),
    links: z.array(z.object({ label: text, path: z.string().describe('at the store') })),
  })
  .meta({ id: 'AnybodyAnswer' })

type Counter = Context & Knowing

export function widgetRoutes(app: App, counter: Counter): void {
  const path = '/api/widget/ask'
  app.post(
    path,
    {
      config: { crossOrigin: true, rateLimit: { max: perMinute, timeWindow: 60_000 } },
      schema: {
        tags: ['widget'],
        operationId: 'askAnonymously',
        summary: 'Ask without signing in: clauses, articles, products, how things are done',
        description:
          'For the widget on other sites and for programs. Nothing is kept and nobody is known; at most 30 a minute from one address. Browsers may call it from WIDGET_ORIGINS.',
        body: z.object({
          sentence: z
            .string()
            .trim()
            .min(1)
            .refine((value) => [...value].length <= lettersMax, { error: `at most ${lettersMax} characters` })
            .meta({ maxLength: lettersMax }),
        }),
        response: { 200: anybodyAnswer },
      },
    },
    async ({ body: { sentence } }) => {
      const { actions, ...reply } = answerAnybody(counter, sentence, counter.clock.today())
      return { ...reply, links: [...actions.flatMap(linkOf), askThere(sentence)] }
    },
  )
  app.options(path, { config: { crossOrigin: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.status(204).send(),
  )
}

function linkOf({ kind, label, serviceId, productCode }: z.infer<typeof actionView>) {
  if (kind === 'start-service' && serviceId) return [{ label, path: `/services/${serviceId}` }]
  return productCode ? [{ label, path: `/products/${productCode}` }] : []
}

function askThere(sentence: string) {
  return { label: { zh: '登录门店接着问', en: 'Go on at the store' }, path: `/ask?q=${encodeURIComponent(sentence)}` }
}
