// An OpenAI-compatible endpoint may put a found answer into smoother words. It is given only the knowledge, never the sentence,
// the customer or a policy (个人信息保护法 §23), and what it returns must hold the same facts; anything else and our own words stand.
import { z } from 'zod'
import type { Config, Language, Log, Text } from '../../kit/index.ts'

const waitMs = 4_000
const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

const asked: Text = {
  zh: '把下面这段保险客服的回答说得更口语、更温和，保留每一个数字、期限、条件和名称，不增加任何内容，只输出改写后的文字。',
  en: 'Put this insurance answer into plain, friendly words. Keep every number, period, condition and name, add nothing, output the text only.',
}

/** The answer in other words, in one language; the answer itself when no model is configured, or it fails, is late or strays. */
export async function rephrase(
  { config, log }: { config: Config; log: Log },
  says: Text,
  language: Language,
): Promise<Text> {
  if (!config.LLM_URL) return says
  try {
    const response = await fetch(endpoint(config.LLM_URL), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(config.LLM_TOKEN ? { authorization: `Bearer ${config.LLM_TOKEN}` } : {}),
      },
      body: JSON.stringify({
        model: config.LLM_MODEL ?? 'default',
        temperature: 0.2,
        messages: [
          { role: 'system', content: asked[language] },
          { role: 'user', content: says[language] },
        ],
      }),
      signal: AbortSignal.timeout(waitMs),
    })
    if (!response.ok) throw new Error(`the model answered ${response.status}`)
    const words = completion.parse(await response.json()).choices[0]?.message.content.trim() ?? ''
    return isFaithful(says[language], words) ? { ...says, [language]: words } : says
  } catch (error) {
    log.debug({ err: error }, 'rephrasing failed')
    return says
  }
}

function endpoint(url: string): string {
  return /\/chat\/completions\/?$/.test(url) ? url : `${url.replace(/\/$/, '')}/chat/completions`
}

const figures = /\d+(?:[.,]\d+)*%?|[零一二三四五六七八九十百千万两]+(?=[日天年月元成个])/g

/** Whether the same figures stand in both, none more and none less, and the length is alike. */
export function isFaithful(original: string, words: string): boolean {
  if (words.length < original.length / 3 || words.length > original.length * 2 + 40) return false
  const of = (text: string) => [...new Set(text.match(figures) ?? [])].sort().join(' ')
  return of(original) === of(words)
}
