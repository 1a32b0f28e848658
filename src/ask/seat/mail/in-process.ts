// Mail that leaves the process nowhere: for the demo and where no mail is configured.
import type { MailPort, OutgoingMail } from './port.ts'

const keptMax = 100

export interface MailInProcess extends MailPort {
  /** What was sent, the latest last. */
  readonly sent: readonly OutgoingMail[]
  /** Puts a mail into the mailbox, as it would come over the wire. */
  put(raw: Buffer): void
}

export function mailInProcess(): MailInProcess {
  const sent: OutgoingMail[] = []
  let box: readonly Buffer[] = []
  return {
    domain: 'mendian.example',
    receives: true,
    sent,
    put(raw) {
      box = [...box, raw]
    },
    async send(mail) {
      sent.push(mail)
      if (sent.length > keptMax) sent.shift()
    },
    async collect(take) {
      for (const raw of box) if (await take(raw)) box = box.filter((one) => one !== raw)
    },
  }
}
