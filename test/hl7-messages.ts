// What a hospital's engine writes of one stay, message by message, as chapter 2 has it on the line.
export interface Stay {
  readonly controlId: string
  readonly visitNo: string
  readonly name: string
  readonly idNumber: string
  /** YYYYMMDD */
  readonly from: string
  readonly to: string
}

const header = (type: string, id: string) =>
  `MSH|^~\\&|HIS|FIRST|MENDIAN||20261125120000||${type}|${id}|P|2.5.1||||||UNICODE UTF-8`
const person = ({ idNumber, name }: Stay) =>
  `PID|1||${idNumber}^^^CN^NI~77120^^^FIRST^MR||${name.slice(0, 1)}^${name.slice(1)}||20170901|F`
const visit = ({ visitNo, from, to }: Stay, isOver: boolean, kind = 'I') => {
  const fields = Array.from({ length: 46 }, () => '')
  fields.splice(0, 3, 'PV1', '1', kind)
  fields[19] = visitNo
  fields[44] = `${from}083000`
  fields[45] = isOver ? `${to}110000` : ''
  return fields.join('|')
}
const diagnosis = 'DG1|1||S52.500^左侧桡骨下端骨折^ICD-10||20261125|F'
const message = (...segments: readonly string[]) => `${segments.join('\r')}\r`

export function admitted(stay: Stay): string {
  return message(
    header('ADT^A01^ADT_A01', `${stay.controlId}-in`),
    'EVN|A01|20261125083000',
    person(stay),
    visit(stay, false),
    diagnosis,
  )
}

export function charged(stay: Stay, amounts: readonly string[] = ['760.00', '100.00']): string {
  const charges = amounts.map(
    (amount, index) =>
      `FT1|${index + 1}|T${index}|B${stay.controlId}|${stay.to}||CG|X${index}^${['诊察费', '石膏固定'][index] ?? '材料费'}|||1|${amount}`,
  )
  return message(header('DFT^P03^DFT_P03', `${stay.controlId}-bill`), person(stay), visit(stay, false), ...charges)
}

export function discharged(stay: Stay): string {
  return message(header('ADT^A03^ADT_A03', `${stay.controlId}-out`), person(stay), visit(stay, true), diagnosis)
}

export function labResult(stay: Stay): string {
  return message(header('ORU^R01', `${stay.controlId}-lab`), person(stay), 'OBX|1|NM|718-7||132|g/L')
}
