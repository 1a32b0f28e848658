// Whatever a service stands on is named in English too.
import { expect, test } from 'vitest'
import { loadServices } from '../src/catalogue/index.ts'
import { contractTerms, otherTexts, textOf } from '../src/law/index.ts'
import { citedInEnglish } from '../web/shared/cited.ts'

test('no citation of a service is left in Chinese', async () => {
  const services = await loadServices([new URL('../src/services', import.meta.url).pathname])
  const cited = [...new Set(services.list().flatMap(({ basis }) => basis))]
  const named = (citation: string) => {
    const law = textOf(citation)
    return [
      ...(law ? [{ written: law.written, name: law.name }] : []),
      ...[...otherTexts, ...contractTerms].map((name) => ({ written: [name.zh], name })),
    ]
  }
  const left = cited.filter((citation) => /[\u4e00-\u9fff]/.test(citedInEnglish(citation, named(citation))))
  expect(left).toEqual([])
})
