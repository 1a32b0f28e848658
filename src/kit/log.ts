// Structured logs; whatever could name a person or a secret is struck out before it is written.
import { type Logger, pino } from 'pino'

export type Log = Logger

const secret = [
  'phone',
  'idNumber',
  'accountNumber',
  'name',
  'password',
  'code',
  'token',
  'answers',
  'diagnosis',
  'address',
  'email',
  'authorization',
  'cookie',
  'sentence',
  'text',
]

export function openLog(level: string): Log {
  const paths = secret.flatMap((field) => [field, `*.${field}`, `*.*.${field}`])
  return pino({
    level,
    redact: { paths: [...paths, 'req.headers.cookie', 'req.headers.authorization'], censor: '***' },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}
