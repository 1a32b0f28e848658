// Everything an operator can set, from the environment; the table in the README is this list.
import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const optionalUrl = z.url().optional()

const settings = z.object({
  MENDIAN_HOME: z
    .string()
    .default('./.mendian')
    .transform((path) => resolve(path)),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: optionalUrl,
  DATABASE_URL: z.string().optional(),
  /** An import holds three while it waits for itself. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(3).max(200).default(10),
  DATABASE_NAMED_STATEMENTS: flag.default(true),
  /** The demo insurer: its book, its bank, its SMS inbox, and a clock that can be moved. */
  MENDIAN_DEMO: flag.default(true),
  /** `1:<64 hex digits>,2:<64 hex digits>`; the highest id seals. Without it a key file is made in MENDIAN_HOME. */
  MENDIAN_KEYS: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  UPLOAD_BYTES_MAX: z.coerce.number().int().min(1_000).default(20_000_000),
  /** The insurer's products, a folder each; the demo insurer's when not set. */
  PRODUCTS_DIR: z.string().optional(),
  /** Questions and answers the consultation knows; the demo insurer's when not set. */
  KNOWLEDGE_DIR: z.string().optional(),
  /** A folder with services of the operator's own, beside those of the store. */
  SERVICES_DIR: z.string().optional(),
  /** Money is paid out without a person up to this for one claim. */
  AUTO_PAY_MAX_YUAN: z.coerce.number().int().min(0).default(10_000),
  /** One person alone refuses a claim up to this; beyond it another has to confirm. */
  REFUSE_ALONE_MAX_YUAN: z.coerce.number().int().min(0).default(10_000),
  SMS_URL: optionalUrl,
  SMS_TOKEN: z.string().optional(),
  /** E-mail to and from customers: `smtps://user:password@host`, `imaps://user:password@host`, and whom it comes from. */
  MAIL_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@]*[^\s@<]@[^\s@>]+>?$/)
    .optional(),
  OCR_MODEL_DIR: z.string().optional(),
  OCR_WORKERS: z.coerce.number().int().min(1).max(16).default(2),
  /** Speech to text, at an address that speaks OpenAI's transcription protocol; without it people type. */
  SPEECH_URL: optionalUrl,
  SPEECH_TOKEN: z.string().optional(),
  SPEECH_MODEL: z.string().optional(),
  LLM_URL: optionalUrl,
  LLM_TOKEN: z.string().optional(),
  LLM_MODEL: z.string().optional(),
  /** What a million tokens cost, sent and received: for the record of calls. */
  LLM_PRICE_IN_YUAN: z.coerce.number().min(0).default(0),
  LLM_PRICE_OUT_YUAN: z.coerce.number().min(0).default(0),
  /** Vectors of texts, at an address that speaks OpenAI's embeddings protocol; what is found by words is then fused with them. */
  EMBEDDINGS_URL: optionalUrl,
  EMBEDDINGS_TOKEN: z.string().optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  /** Sites that may show the widget, as origins with commas between. */
  WIDGET_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .pipe(z.array(z.url().transform((one) => new URL(one).origin))),
  /** Folder where pain.001 files are put and pain.002 answers are looked for; without it the demo bank answers in process. */
  PAYMENT_FILES_DIR: z.string().optional(),
  /** Seconds over which orders are gathered into one payment file. */
  PAYMENT_BATCH_SECONDS: z.coerce.number().int().min(0).max(86_400).default(60),
  /** The insurer's own account, from which files pay and to which they collect; needed with PAYMENT_FILES_DIR. */
  PAYMENT_ACCOUNT_NUMBER: z.string().optional(),
  PAYMENT_BANK_BIC: z
    .string()
    .regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/)
    .optional(),
  /** Shared with the bank: its call-backs are signed with it. */
  PAYMENT_CALLBACK_SECRET: z.string().min(16).optional(),
  /** The insurer's core system, when it stays the master: applied requests are sent there, signed with the secret. */
  CORE_URL: optionalUrl,
  CORE_SECRET: z.string().min(16).optional(),
  /** Where hospitals' engines bring HL7 v2 over MLLP, off when not set; the registered client whose messages they are. Behind a tunnel only. */
  HL7_MLLP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HL7_MLLP_CLIENT: z.string().optional(),
  /** As it stands on letters and bank statements. */
  INSURER_NAME_ZH: z.string().min(1).default('示例人寿'),
  INSURER_NAME_EN: z.string().min(1).default('Sample Life'),
})

export type Config = z.infer<typeof settings>

/** Reads the settings; throws one line a wrong setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = settings.safeParse(given)
  if (read.success) return read.data
  throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
