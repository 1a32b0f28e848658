// Real servers on loopback: one takes mail over SMTP, one holds a mailbox over IMAP.
import { createRequire } from 'node:module'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { z } from 'zod'

export interface MailServers {
  readonly smtpUrl: string
  readonly imapUrl: string
  readonly taken: readonly ParsedMail[]
  /** Lays a mail into the mailbox, as it came. */
  deliver(raw: string): void
  close(): Promise<void>
}

interface Mailbox {
  readonly server: { address(): unknown }
  listen(port: number, done: () => void): void
  close(done: () => void): void
  appendMessage(box: string, flags: readonly string[], date: boolean, raw: string): void
}

const bound = z.object({ port: z.number() })

/** The IMAP server has no types of its own; its user is `testuser` with `testpass`. */
export async function openMailServers(): Promise<MailServers> {
  const hoodiecrow = z.custom<(options: object) => Mailbox>().parse(createRequire(import.meta.url)('hoodiecrow-imap'))
  const mailbox = hoodiecrow({
    plugins: ['ID', 'AUTH-PLAIN', 'SASL-IR', 'NAMESPACE', 'ENABLE'],
    storage: { INBOX: {} },
  })
  await new Promise<void>((resolve) => mailbox.listen(0, resolve))
  const taken: ParsedMail[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        taken.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()))
  return {
    smtpUrl: `smtp://127.0.0.1:${bound.parse(smtp.server.address()).port}`,
    imapUrl: `imap://testuser:testpass@127.0.0.1:${bound.parse(mailbox.server.address()).port}`,
    taken,
    deliver: (raw) => mailbox.appendMessage('INBOX', [], false, raw),
    async close() {
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
      await new Promise<void>((resolve) => mailbox.close(() => resolve()))
    },
  }
}
