// An OpenAI-compatible endpoint for chat completions, off unless configured. It is late or strange at its own risk: then there is no answer.
import { z } from 'zod'
import type { Config } from '../../kit/index.ts'

const waitMs = 4_000

const toolCall = z.object({
  id: z.string().default(''),
  function: z.object({ name: z.string(), arguments: z.string().default('{}') }),
})
export type ToolCall = z.infer<typeof toolCall>

const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish(), tool_calls: z.array(toolCall).nullish() }) }))
    .min(1),
  usage: z.object({ prompt_tokens: z.int(), completion_tokens: z.int() }).partial().nullish(),
})

export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly tool_calls?: readonly object[] }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string }

export interface Tool {
  readonly name: string
  readonly description: string
  /** JSON schema of its arguments. */
  readonly parameters: object
}

export interface Completed {
  readonly words: string
  readonly toolCalls: readonly ToolCall[]
  readonly tokensIn: number
  readonly tokensOut: number
}

export type ModelConfig = Pick<
  Config,
  'LLM_URL' | 'LLM_TOKEN' | 'LLM_MODEL' | 'LLM_PRICE_IN_YUAN' | 'LLM_PRICE_OUT_YUAN'
>

/** Raises what the network or the endpoint says is wrong. */
export async function complete(
  config: ModelConfig & { readonly LLM_URL: string },
  messages: readonly ChatMessage[],
  tools: readonly Tool[] = [],
): Promise<Completed> {
  const response = await fetch(endpoint(config.LLM_URL), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(config.LLM_TOKEN ? { authorization: `Bearer ${config.LLM_TOKEN}` } : {}),
    },
    body: JSON.stringify({
      model: modelOf(config),
      temperature: 0.2,
      messages,
      ...(tools.length > 0 ? { tools: tools.map((tool) => ({ type: 'function', function: tool })) } : {}),
    }),
    signal: AbortSignal.timeout(waitMs),
  })
  if (!response.ok) throw new Error(`the model answered ${response.status}`)
  const { choices, usage } = completion.parse(await response.json())
  const message = choices[0]?.message
  const words = message?.content?.trim() ?? ''
  const sent = messages.reduce((sum, { content }) => sum + content.length, 0)
  return {
    words,
    toolCalls: message?.tool_calls ?? [],
    // an endpoint that does not count is counted for: about a token a letter of Chinese
    tokensIn: usage?.prompt_tokens ?? sent,
    tokensOut: usage?.completion_tokens ?? words.length,
  }
}

export function modelOf({ LLM_MODEL }: Pick<ModelConfig, 'LLM_MODEL'>): string {
  return LLM_MODEL ?? 'default'
}

function endpoint(url: string): string {
  return /\/chat\/completions\/?$/.test(url) ? url : `${url.replace(/\/$/, '')}/chat/completions`
}
