// The effect of a request before it happens, and the document that says so.
import { ProblemError } from '../kit/index.ts'
import type { Preview, Service } from './define.ts'
import { canPreview, type Given, placeSteps } from './progress.ts'
import { documentToSign, type SignDocument } from './sign-document.ts'

export interface Shown {
  readonly preview: Preview
  readonly amountFen: number
  readonly document: SignDocument
}

/** Undefined until everything before the signature is answered. Consent steps wait only after submission, so they do not count. */
export function previewOf(service: Service, given: Given): Shown | undefined {
  const waiting = new Set(Object.keys(service.steps).filter((name) => service.steps[name]?.kind === 'consent'))
  if (!canPreview(placeSteps(service, given, waiting))) return undefined
  const preview = service.preview(given)
  const amountFen = service.amountFen?.(given) ?? 0
  return { preview, amountFen, document: documentToSign(service, given, preview) }
}

/** An effect as of today at the money that was signed for; a price that follows the effect is today's. */
export function asSigned(service: Service, today: Preview, { money }: Preview): Preview {
  return !service.amountFen || service.priced ? today : { ...today, ...(money ? { money } : {}) }
}

/** What a submitted request would do if it were accepted today; as it was signed when it could not be done any more. */
export function previewToday(service: Service, given: Given, signed: Preview): Preview {
  try {
    const shown = previewOf(service, given)
    return shown ? asSigned(service, shown.preview, signed) : signed
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return signed
  }
}
