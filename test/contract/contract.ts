// Every example of every service, over HTTP: the examples are the contract. In four parts, so that the cores share them evenly.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadServices } from '../../src/catalogue/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { runExample } from '../run-example.ts'

const services = await loadServices([new URL('../../src/services', import.meta.url).pathname])

/** The tests of every fourth service. */
export function contractOf(from: 0 | 1 | 2 | 3): void {
  const part = services.list().filter((_, index) => index % 4 === from)
  describe.each(part.map((service) => ({ id: service.id, service })))('$id', ({ service }) => {
    let demo: DemoStore
    beforeAll(async () => {
      demo = await openDemoStore()
    })
    afterAll(() => demo.close())

    it('has examples of what is done and of what is not', () => {
      expect(service.examples.map(({ expect: outcome }) => outcome)).toContain('done')
    })

    // Cases that change nothing for the next come first, so that one store serves them all.
    const order = { fault: 0, 'may-not': 1, 'in-review': 2, 'awaiting-consent': 3, done: 4 } as const
    const placeOf = (outcome: (typeof service.examples)[number]['expect']) =>
      order[typeof outcome === 'object' ? 'fault' : outcome]
    const examples = [...service.examples].sort((a, b) => placeOf(a.expect) - placeOf(b.expect))

    it.each(examples.map((example) => ({ name: example.name, example })))(
      '$name',
      async ({ example }) => {
        await runExample(demo, service, example, services)
      },
      180_000,
    )
  })
}
