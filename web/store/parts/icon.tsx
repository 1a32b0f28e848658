// Line icons of our own, drawn on a 24 × 24 grid.
const paths = {
  ask: 'M4 5h16v11H10l-5 4v-4H4z M8 9.5h8 M8 12.5h5',
  policies: 'M12 3l7.5 2.8v5.4c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.8z M8.8 12l2.3 2.3 4.2-4.5',
  business: 'M5 4h10l4 4v12H5z M14 4v5h5 M8.5 13h7 M8.5 16.5h4.5',
  benefits: 'M4 10h16v10H4z M3 7h18v3H3z M12 7v13 M12 7c-4 0-5-1-5-2.5S10 2.5 12 7c2-4.5 5-4 5-2.5S16 7 12 7z',
  buy: 'M5 8h14l1 12H4z M8.5 8V7a3.5 3.5 0 0 1 7 0v1',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12 M18 6L6 18',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  camera: 'M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4z M12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
  file: 'M6 3h8l4 4v14H6z M14 3v4h4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 4l9 16H3z M12 10v4.5 M12 17v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 11v5.5 M12 7.5v.5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M15.5 15.5L21 21',
  mic: 'M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3z M6 11.5a6 6 0 0 0 12 0 M12 17.5V21',
  call: 'M6 3.5h3.5l1.5 5-2.3 1.7a13 13 0 0 0 5.1 5.1l1.7-2.3 5 1.5V18a2.5 2.5 0 0 1-2.5 2.5C10.5 20.5 3.5 13.5 3.5 6A2.5 2.5 0 0 1 6 3.5z',
  plus: 'M12 5v14 M5 12h14',
  trash: 'M5 7h14 M9 7V4.5h6V7 M7 7l1 13h8l1-13',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5.5l3.5 2',
  download: 'M12 4v11 M7.5 10.5L12 15l4.5-4.5 M5 20h14',
  send: 'M4 12l16-8-5 16-3.5-6.5z M11.5 13.5L20 4',
  lock: 'M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  family:
    'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M16.5 12a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z M3 19.5c.5-3.5 2.5-5.5 5.5-5.5s5 2 5.5 5.5 M15 14.6c3.3-.6 5.5 1.3 6 4.9',
  card: 'M3.5 6h17v12.5h-17z M3.5 10h17 M7 14.5h4',
  letter: 'M3.5 6h17v12h-17z M4 6.5l8 6.5 8-6.5',
  large: 'M3 19L8.5 5 14 19 M5 14.5h7 M15.5 19l3-7.5 3 7.5 M16.5 16.5h4',
  theme: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 3v18a9 9 0 0 0 0-18z',
  device: 'M7 3h10v18H7z M10.5 18h3',
  calendar: 'M4 6h16v14H4z M4 10.5h16 M8.5 3.5V8 M15.5 3.5V8',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M3 12h18 M12 3c3 3 3 15 0 18-3-3-3-15 0-18z',
  claim: 'M12 4v16 M4 12h16 M5 5h14v14H5z',
  pen: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z M14 6.5l3.5 3.5',
} as const

export type IconName = keyof typeof paths

/** A picture that says nothing by itself: the words stand beside it or in a label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
    >
      <path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

/** Our mark: a door standing open, light behind it. */
export function Mark() {
  return (
    <svg viewBox="0 0 64 64" width="32" height="32" aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#0c5c54" />
      <path d="M17 51V26a15 15 0 0 1 30 0v25z" fill="#f7f3e8" />
      <path d="M23 51V27a9 9 0 0 1 18 0v24z" fill="#f0a050" />
      <path d="M23 51V27a9 9 0 0 1 6.5-8.66V46z" fill="#083f3a" />
      <circle cx="26.9" cy="35" r="1.5" fill="#f7f3e8" />
    </svg>
  )
}
