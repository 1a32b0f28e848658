// The face of the widget's door.
export { widgetRoutes } from './routes.ts'
