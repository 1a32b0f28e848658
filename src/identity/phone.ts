// Mainland mobile numbers as people write them: full-width digits, spaces, dashes, +86.
import { z } from 'zod'

/** Eleven digits, or undefined when it is not a mobile number. */
export function normalisePhone(written: string): string | undefined {
  const digits = written
    .normalize('NFKC')
    .replace(/[\s\-–—()]/g, '')
    .replace(/^(\+|00)?86(?=1)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined
}

export const phone = z
  .string()
  .max(40)
  .transform((written, context) => {
    const digits = normalisePhone(written)
    if (digits) return digits
    context.addIssue({ code: 'custom', message: '请填写 11 位手机号 / an 11-digit mobile number is needed' })
    return z.NEVER
  })
