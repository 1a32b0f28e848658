// The face of the figures: how well the consultation does.
export { type FiguresDesk, figureRoutes } from './routes.ts'
