// The process in which faces are compared; see faces.ts.
import { z } from 'zod'
import { serveParent } from '../kit/index.ts'
import { loadFaceModel } from './face-model.ts'

const request = z.object({ id: z.number(), selfie: z.instanceof(Uint8Array), idPhoto: z.instanceof(Uint8Array) })
const model = loadFaceModel()
// One after another: the library keeps state between the steps of a detection.
let before: Promise<unknown> = model

const reply = serveParent((message) => {
  const { id, selfie, idPhoto } = request.parse(message)
  before = before
    .catch(() => undefined)
    .then(() => model)
    .then(({ compare }) => compare(selfie, idPhoto))
    .then((comparison) => reply({ id, comparison }))
    .catch((error: unknown) => reply({ id, error: String(error) }))
})
