// Mail is a port: a real adapter (SMTP out, IMAP in) where one is configured, and one in process otherwise.
export interface OutgoingMail {
  /** With its angle brackets, as it stands in the header. */
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Message-IDs of the mails before, oldest first. */
  readonly references: readonly string[]
}

export type Take = (raw: Buffer) => Promise<boolean>

export interface MailPort {
  /** The part after the @ of the Message-IDs made here. */
  readonly domain: string
  /** Whether there is a mailbox to look into. */
  readonly receives: boolean
  /** Sends; throws when it was not taken, so that the outbox tries again. */
  send(mail: OutgoingMail): Promise<void>
  /** Gives each mail that was not seen yet, as it came over the wire; one that `take` says it took counts as seen. */
  collect(take: Take): Promise<void>
}
