// What the token endpoint answers when it gives none (RFC 6749 §5.2); one word for all that is wrong with an assertion.
import type { Text } from '../../kit/index.ts'

const words = {
  invalid_client: {
    status: 401,
    text: {
      zh: '客户端断言无效：未登记、已过期、已用过、受众不对或签名不符',
      en: 'the assertion is not valid: unknown client, expired, used before, another audience or a wrong signature',
    },
  },
  invalid_scope: { status: 400, text: { zh: '没有可授予的范围', en: 'none of the scopes can be granted' } },
  unsupported_grant_type: { status: 400, text: { zh: '只支持 client_credentials', en: 'only client_credentials' } },
  invalid_request: { status: 400, text: { zh: '请求的格式不对', en: 'the form of the request is wrong' } },
} as const satisfies Readonly<Record<string, { status: number; text: Text }>>

export type OauthWord = keyof typeof words

export class OauthError extends Error {
  readonly word: OauthWord
  readonly status: number
  readonly text: Text
  constructor(word: OauthWord) {
    super(word)
    this.word = word
    this.status = words[word].status
    this.text = words[word].text
  }
}

export function oauthProblem(word: OauthWord): OauthError {
  return new OauthError(word)
}
