// How a page looks: type, colour, paper, the way dates and amounts are written.
import type { TextStyle, Weight } from '../../demo/pages/paper.ts'
import type { Chance } from './random.ts'

export interface Style {
  readonly text: TextStyle & { readonly size: number }
  readonly label: TextStyle & { readonly size: number }
  readonly title: TextStyle & { readonly size: number }
  readonly paper: string
  readonly rule: string
  readonly colon: string
  date(day: string): string
  yuan(fen: number): string
}

const two = (n: string | undefined) => Number(n)
const dates = [
  (day: string) => day,
  (day: string) => day.replaceAll('-', '/'),
  (day: string) => day.replaceAll('-', '.'),
  (day: string) => longDate(day),
  (day: string) => longDate(day).replace(/0(\d[月日])/g, '$1'),
  (day: string) => `${day} ${two(day.slice(8)) % 12 || 9}:2${two(day.slice(9))}`,
] as const

function longDate(day: string): string {
  const [year, month, date] = day.split('-')
  return `${year}年${month}月${date}日`
}

const plain = (fen: number) => (fen / 100).toFixed(2)
const grouped = (fen: number) => plain(fen).replace(/\B(?=(\d{3})+\.)/g, ',')
const amounts = [plain, plain, grouped, (fen: number) => `¥${plain(fen)}`, (fen: number) => `${plain(fen)}元`] as const
const inks = ['#1a1a1a', '#222', '#2d2d35', '#333a4a', '#3a2a22'] as const
const papers = ['#ffffff', '#fdfdfb', '#fbf8ee', '#f3f7fa', '#f8f2f0'] as const

export function styleOf(random: Chance): Style {
  const size = random.whole(23, 30)
  const color = random.pick(inks)
  const weight: Weight = random.pick(['light', 'regular', 'regular', 'medium'])
  const stretch = random.pick([1, 1, 0.92, 0.86])
  const text = { size, color, weight, stretch }
  return {
    text,
    label: { ...text, weight: random.pick([weight, 'medium', 'bold']), color: random.pick([color, '#555', '#704030']) },
    title: {
      size: size + random.whole(10, 20),
      weight: random.pick(['medium', 'bold']),
      color,
      spacing: random.whole(0, 10),
    },
    paper: random.pick(papers),
    rule: random.pick(['#444', '#888', '#8a3b12', '#3b5a7a']),
    colon: random.pick(['：', '：', ':', '： ']),
    date: random.pick(dates),
    yuan: random.pick(amounts),
  }
}
