// Mail over SMTP and IMAP: nothing is contacted but what is configured.
import { ImapFlow } from 'imapflow'
import { createTransport } from 'nodemailer'
import type { Config } from '../../../kit/index.ts'
import { mailInProcess } from './in-process.ts'
import type { MailPort, Take } from './port.ts'

const waitMs = 20_000
/** A mail larger than this is left in the mailbox unseen. */
const bytesMax = 25_000_000

type Settings = Pick<Config, 'MAIL_SMTP_URL' | 'MAIL_IMAP_URL' | 'MAIL_FROM'>

/** The servers at MAIL_SMTP_URL and MAIL_IMAP_URL, else the one in process. */
export function openMail(config: Settings): MailPort {
  const { MAIL_SMTP_URL: smtp, MAIL_IMAP_URL: imap, MAIL_FROM: from } = config
  if (!smtp && imap)
    throw new Error('MAIL_SMTP_URL: mail that can be read has to be answered, needed with MAIL_IMAP_URL')
  if (!smtp) return mailInProcess()
  if (!from) throw new Error('MAIL_FROM: whom the mails come from, needed with MAIL_SMTP_URL')
  const timeouts = { connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs }
  const transport = createTransport({ url: smtp, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
  return {
    domain: /@([^\s@>]+)>?$/.exec(from)?.[1] ?? 'mendian.example',
    receives: imap !== undefined,
    async send({ references, ...mail }) {
      const last = references.at(-1)
      await transport.sendMail({ from, ...mail, ...(last ? { inReplyTo: last, references: [...references] } : {}) })
    },
    async collect(take) {
      if (imap) await readInbox(imap, take)
    },
  }
}

async function readInbox(address: string, take: Take): Promise<void> {
  const client = new ImapFlow({ ...placeOf(new URL(address)), logger: false, socketTimeout: waitMs })
  client.on('error', () => undefined) // what breaks off rejects the command that runs
  await client.connect()
  try {
    const lock = await client.getMailboxLock('INBOX')
    try {
      for (const uid of (await client.search({ seen: false, smaller: bytesMax }, { uid: true })) || []) {
        const found = await client.fetchOne(String(uid), { source: true }, { uid: true })
        const raw = found ? found.source : undefined
        if (raw && (await take(raw))) await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
      }
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

function placeOf({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'imaps:'
  return {
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  }
}
