// What a mail says: who it claims to be from, what it answers, its own words without what it quotes.
import { simpleParser } from 'mailparser'
import { sha256 } from '../../../kit/index.ts'

export interface IncomingMail {
  /** As the header says, which anybody can write. */
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  /** Message-IDs it answers, oldest first. */
  readonly references: readonly string[]
  readonly attachments: readonly { readonly name: string; readonly content: Buffer }[]
}

const lettersMax = 4_000
const attachmentsMax = 10
const referencesMax = 50

export async function readMail(raw: Buffer): Promise<IncomingMail> {
  const mail = await simpleParser(raw, { skipHtmlToText: false, maxHtmlLengthToParse: 500_000, skipImageLinks: true })
  const references = [mail.references ?? []].flat().concat(mail.inReplyTo ?? [])
  return {
    from: (mail.from?.value[0]?.address ?? '').trim().toLowerCase(),
    subject: shortened(mail.subject ?? '', 200),
    text: shortened(ownWords(mail.text ?? ''), lettersMax),
    messageId: mail.messageId ?? `<${sha256(raw).toString('hex')}>`,
    references: [...new Set(references)].slice(-referencesMax),
    attachments: mail.attachments
      .slice(0, attachmentsMax)
      .map(({ filename, content }) => ({ name: filename ?? '', content })),
  }
}

function shortened(words: string, max: number): string {
  const letters = [...words.replaceAll('\0', '').trim()]
  return letters.length > max ? `${letters.slice(0, max).join('')}…` : letters.join('')
}

const quoteBegins =
  /^(?:>|-{2,}\s*(?:原始邮件|Original Message|Forwarded message)|发件人[:：]|From:\s.+@|在.{4,60}写道[:：]|.{4,60}(?:于|在).{4,40}写道[:：]|On .{6,80} wrote:\s*$)/i

/** Up to where the mail it answers is quoted; all of it where nothing else is left. */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const begin = lines.findIndex((line) => quoteBegins.test(line.trim()))
  const own = (begin < 0 ? lines : lines.slice(0, begin)).join('\n').trim()
  return own === '' ? text.trim() : own
}
