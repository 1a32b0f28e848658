// All of identity's routes.
import type { App, Context } from '../kit/index.ts'
import { demoRoutes } from './demo-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import type { Faces } from './faces.ts'
import { meRoutes } from './me-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { stepUpRoutes } from './step-up-routes.ts'
import { visitRoutes } from './visit-routes.ts'

/** Registers the routes; `identityHooks` must have been called before. */
export function identityRoutes(app: App, context: Context & { faces: Faces }): void {
  signInRoutes(app, context)
  meRoutes(app, context)
  stepUpRoutes(app, context)
  deskRoutes(app, context)
  visitRoutes(app, context)
  demoRoutes(app, context)
}
