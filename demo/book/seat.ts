// When the demo insurer's people answer, and the answers they keep ready.
import { keepCanned, setHours } from '../../src/ask/index.ts'
import { type Day, system, type Text } from '../../src/kit/index.ts'
import { type Book, on } from './on-a-day.ts'

const hours = { workdays: { from: '08:30', to: '21:00' }, otherDays: { from: '09:00', to: '18:00' } }

interface Ready {
  readonly name: string
  readonly skill: 'money' | 'claims' | 'policies' | null
  readonly words: Text
}

const answers: readonly Ready[] = [
  {
    name: '问候',
    skill: null,
    words: {
      zh: '{customer.name}您好，我是{staff.name}，您前面说的我都看到了，马上为您处理。',
      en: 'Hello {customer.name}, this is {staff.name}. I have read what you said and will see to it now.',
    },
  },
  {
    name: '交费日',
    skill: 'money',
    words: {
      zh: '您的{policy.title}（{policy.number}）下一期保费 {policy.premium}，{policy.paidTo} 前交就可以，之后还有六十日宽限期。',
      en: 'The next premium of {policy.title} ({policy.number}) is {policy.premium}, due on {policy.paidTo}, with sixty days of grace after that.',
    },
  },
  {
    name: '理赔材料',
    skill: 'claims',
    words: {
      zh: '发票、病历和费用清单拍照上传就行，缺什么我们一次告诉您。',
      en: 'Photos of the invoice, the medical record and the list of charges will do; if anything is missing we tell you once, all of it.',
    },
  },
  {
    name: '结束',
    skill: null,
    words: {
      zh: '这件事办好了。还有别的需要，随时找我们。',
      en: 'This is done. Come back whenever you need us.',
    },
  },
]

/** Once; what is changed at the desk later stands. */
export async function furnishSeat(book: Book, day: Day): Promise<void> {
  await on(book, day, 8, 'seat', async (tx) => {
    await setHours(tx, system('demo'), hours)
    for (const answer of answers) await keepCanned(tx, { kind: 'system', name: 'demo' }, answer)
    return null
  })
}
