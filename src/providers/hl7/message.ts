// A message of HL7 version 2 as it comes over the line (chapter 2): segments, fields, repetitions, components, escapes.

export interface Segment {
  readonly name: string
  /** The how-manieth segment of this name, from 1. */
  readonly nth: number
  /** Field n (from 1), repetition, component and subcomponent (from 1); empty where nothing stands. */
  at(field: number, component?: number, repetition?: number, subcomponent?: number): string
  /** How many repetitions a field has. */
  count(field: number): number
}

export interface Hl7Message {
  readonly segments: readonly Segment[]
  /** MSH-9: `ADT`, `A01`. */
  readonly type: string
  readonly event: string
  /** MSH-10. */
  readonly controlId: string
}

interface Marks {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly release: string
  readonly subcomponent: string
}

/** Pure; undefined for what does not begin as a message does or has no number. */
export function readHl7(text: string): Hl7Message | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '')
  const first = lines[0] ?? ''
  const [field = '', component = '', repetition = '', release = '', subcomponent = ''] = first.slice(3)
  if (!first.startsWith('MSH') || subcomponent === '') return undefined
  const marks = { field, component, repetition, release, subcomponent }
  const seen = new Map<string, number>()
  const segments = lines.map((line): Segment => {
    const name = line.slice(0, 3)
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    // MSH-1 is the mark itself
    const fields = name === 'MSH' ? [name, field, ...line.slice(4).split(field)] : line.split(field)
    return segmentOf(name, nth, fields, marks)
  })
  const [header] = segments
  const controlId = header?.at(10) ?? ''
  if (!header || controlId === '') return undefined
  return { segments, type: header.at(9, 1), event: header.at(9, 2), controlId }
}

function segmentOf(name: string, nth: number, fields: readonly string[], marks: Marks): Segment {
  const repetitionsOf = (field: number) => (fields[field] ?? '').split(marks.repetition)
  return {
    name,
    nth,
    at(field, component = 1, repetition = 1, subcomponent = 1) {
      const whole = repetitionsOf(field)[repetition - 1] ?? ''
      const part = whole.split(marks.component)[component - 1] ?? ''
      return plain(part.split(marks.subcomponent)[subcomponent - 1] ?? '', marks).trim()
    },
    count: (field) => ((fields[field] ?? '') === '' ? 0 : repetitionsOf(field).length),
  }
}

function plain(written: string, { release, field, component, repetition, subcomponent }: Marks): string {
  if (!written.includes(release)) return written
  const known: Readonly<Record<string, string>> = {
    F: field,
    S: component,
    R: repetition,
    E: release,
    T: subcomponent,
    '.br': '\n',
  }
  const quoted = release.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return written.replace(new RegExp(`${quoted}([^${quoted}]*)${quoted}`, 'g'), (_, code: string) =>
    /^X([0-9A-F]{2})+$/i.test(code) ? Buffer.from(code.slice(1), 'hex').toString('utf8') : (known[code] ?? ''),
  )
}

/** Text of a message's bytes, by the character set that MSH-18 names; UTF-8 unless it says GB 18030. */
export function decodeHl7(bytes: Buffer): string {
  const head = bytes.subarray(0, bytes.indexOf(0x0d) < 0 ? undefined : bytes.indexOf(0x0d)).toString('latin1')
  const charset = head.split(head[3] ?? '|')[17] ?? ''
  return /GB ?18030/i.test(charset) ? new TextDecoder('gb18030').decode(bytes) : bytes.toString('utf8')
}

/** `20261125093000+0800` → the day in Shanghai; undefined for what is no day. */
export function dayInHl7(written: string): string | undefined {
  const [, year, month, date, hour, minute = '00', zone = '+0800'] =
    /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})?)?[\d.]*([+-]\d{4})?$/.exec(written) ?? []
  if (year === undefined) return undefined
  const day = `${year}-${month}-${date}`
  if (hour === undefined || zone === '+0800') return day
  return `${day}T${hour}:${minute}:00${zone.slice(0, 3)}:${zone.slice(3)}`
}
