// The thread in which faces are compared; see faces.ts.
import { parentPort } from 'node:worker_threads'
import { loadFaceModel } from './face-model.ts'
import type { FaceAnswer, FaceRequest } from './faces.ts'

const model = loadFaceModel()

parentPort?.on('message', ({ id, selfie, idPhoto }: FaceRequest) => {
  const answer = (said: FaceAnswer) => parentPort?.postMessage(said)
  model
    .then(({ compare }) => compare(selfie, idPhoto))
    .then((comparison) => answer({ id, comparison }))
    .catch((error: unknown) => answer({ id, error: String(error) }))
})
