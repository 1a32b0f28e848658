// A photo in a JSON body.
import { z } from 'zod'

const bytesMax = 5_000_000

/** JPEG, PNG or WebP in base64, with or without a `data:` head; at most 5 MB. Whether it is a picture is seen by who reads it. */
export const photo = z
  .string()
  .min(1)
  .max(bytesMax * 1.4)
  .transform((written, context) => {
    const bytes = Buffer.from(written.replace(/^data:image\/\w+;base64,/, ''), 'base64')
    if (bytes.length > 0 && bytes.length <= bytesMax) return bytes
    context.addIssue({ code: 'custom', message: '照片要小于 5 MB / a photo of at most 5 MB is needed' })
    return z.NEVER
  })
  .meta({ description: 'JPEG, PNG or WebP, base64, with or without a data: head; at most 5 MB' })
