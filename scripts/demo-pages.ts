// `npm run demo:pages` draws the three photos of the demo's claim into MENDIAN_HOME/pages, with a new invoice number each time.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoClaimPages } from '../demo/pages/index.ts'
import { addDays, dayOf, readConfig } from '../src/kit/index.ts'

const folder = join(readConfig(process.env).MENDIAN_HOME, 'pages')
const invoiceNumber = String(Math.floor(Math.random() * 1e8)).padStart(8, '0')
const pages = await demoClaimPages({
  patientName: '李小满',
  hospital: '市儿童医院',
  visitedOn: addDays(dayOf(new Date()), -1),
  totalFen: 860_00,
  invoiceNumber,
})
await mkdir(folder, { recursive: true })
for (const { name, bytes } of pages) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  process.stdout.write(`${path}\n`)
}
