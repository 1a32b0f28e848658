// The acknowledgement of a message (chapter 2.9): accepted, or in error with the place of each fault; the same message gets the same one.
import type { Text } from '../../kit/index.ts'
import type { Fault } from '../fhir/fault.ts'
import type { Hl7Message, Segment } from './message.ts'

export type Acknowledged = 'AA' | 'AE' | 'AR'

interface Remark {
  readonly pointer: string
  readonly severity: 'E' | 'I'
  readonly text: Text
}

export function placeOf({ name, nth }: Segment): string {
  return `${name}[${nth}]`
}

export function remarksOf(faults: readonly Fault[]): Remark[] {
  return faults.map(({ pointer, message }) => ({ pointer, severity: 'E', text: message }))
}

export function acknowledge(
  message: Hl7Message | undefined,
  code: Acknowledged,
  remarks: readonly Remark[] = [],
): string {
  const header = message?.segments[0]
  const [application, facility, at] = [header?.at(3) ?? '', header?.at(4) ?? '', header?.at(7) ?? '']
  const controlId = message?.controlId ?? ''
  const event = message?.event ? `ACK^${message.event}^ACK` : 'ACK'
  const lines = [
    `MSH|^~\\&|MENDIAN||${safe(application)}|${safe(facility)}|${safe(at)}||${event}|${safe(controlId)}|P|2.5.1||||||UNICODE UTF-8`,
    `MSA|${code}|${safe(controlId)}`,
    ...remarks.map(
      ({ pointer, severity, text }) => `ERR||${safe(pointer)}||${severity}||||${safe(`${text.zh} ${text.en}`)}`,
    ),
  ]
  return `${lines.join('\r')}\r`
}

const codes: Readonly<Record<string, string>> = {
  '|': '\\F\\',
  '^': '\\S\\',
  '~': '\\R\\',
  '\\': '\\E\\',
  '&': '\\T\\',
}

function safe(text: string): string {
  return text.replace(/[|^~\\&]/g, (mark) => codes[mark] ?? mark).replace(/[\r\n]/g, ' ')
}
