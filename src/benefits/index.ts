// The face of benefits: what a customer may enjoy, and its bookings.
export { bookCheckup } from './book-checkup.ts'
export { type Booking, bookingView } from './booking.ts'
export { cancelBooking } from './cancel-booking.ts'
export type { Entitlement } from './entitlement.ts'
export { benefitsHandlers } from './fill-place.ts'
export { grantEntitlement } from './grant-entitlement.ts'
export { moveBooking } from './move-booking.ts'
export { bookingNotYours, noneLeft, tooLateToChange } from './problems.ts'
export { benefitsRoutes } from './routes.ts'
export { listBookings, listEntitlements } from './store.ts'
export { leaveWait, waitForPlace } from './wait-for-place.ts'

import './words.ts'
