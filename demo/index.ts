// The demo insurer: loaded through the store's own functions, found by key.

export { type Made, type Making, makeBook } from './big-book/make-book.ts'
export { everybody as everybodyOfDemo, people as peopleOfDemo } from './book/people.ts'
export { staff as demoStaff, staffPassword } from './book/register.ts'
export { demoKeys, findDemo } from './find.ts'
export { demoHospital, demoHospitalKey, playedFall, playedKeys } from './hospital/demo-hospital.ts'
export { overHttp, send, tokenFor } from './hospital/player.ts'
export { demoHospitalRoutes } from './hospital/routes.ts'
export { visitBundle } from './hospital/visit-bundle.ts'
export { loadDemo } from './load.ts'
