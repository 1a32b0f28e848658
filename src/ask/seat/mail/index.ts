// E-mail, out and in.
export { openMail } from './adapter.ts'
export type { MailPort } from './port.ts'
export { mailRoutes } from './routes.ts'
export { deliverMail } from './send-mail.ts'
export { runMail } from './take-mail.ts'
