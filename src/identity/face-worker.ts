// The thread in which faces are compared; see faces.ts.
import { parentPort } from 'node:worker_threads'
import { loadFaceModel } from './face-model.ts'
import type { FaceAnswer, FaceRequest } from './faces.ts'

const model = loadFaceModel()
// One after another: the library keeps state between the steps of a detection.
let before: Promise<unknown> = model

parentPort?.on('message', ({ id, selfie, idPhoto }: FaceRequest) => {
  const answer = (said: FaceAnswer) => parentPort?.postMessage(said)
  before = before
    .catch(() => undefined)
    .then(() => model)
    .then(({ compare }) => compare(selfie, idPhoto))
    .then((comparison) => answer({ id, comparison }))
    .catch((error: unknown) => answer({ id, error: String(error) }))
})
