// An answer as a person reads it back: options by their words, fen as yuan.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { record } from '../../shared/problem.ts'
import type { FormField, Step } from '../../shared/shapes.ts'

type Answer = Readonly<Record<string, unknown>>

export function useAnswerWords(): (step: Step, answer: Answer) => string[] {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const plain = (field: FormField, value: unknown): string => {
    if (value === undefined || value === null) return ''
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no')
    if (field.kind === 'money' && typeof value === 'number') return formatFen(value)
    const option = field.options?.find((each) => each.value === value)
    if (option) return say(option.label)
    return field.kind === 'date' ? say(String(value)) : String(value)
  }
  const line = (field: FormField, value: unknown): string[] => {
    if (field.kind === 'questions')
      return (field.options ?? []).map(({ value: id, label }) =>
        t('list.pair', { label: say(label), value: plain(field, record(value)[id]) }),
      )
    if (field.kind === 'recordings' && Array.isArray(value))
      return [t('list.pair', { label: say(field.title), value: t('speech.count', { count: value.length }) })]
    if (Array.isArray(value))
      return value.map((item) =>
        (field.items ?? [])
          .map((each) => {
            const words = plain(each, record(item)[each.name])
            return each.kind === 'number' && words ? `${say(each.title)} ${words}` : words
          })
          .filter(Boolean)
          .join(' · '),
      )
    const words = plain(field, value)
    return words ? [t('list.pair', { label: say(field.title), value: words })] : []
  }
  return (step, answer) => {
    if (step.kind === 'ask') return (step.fields ?? []).flatMap((field) => line(field, answer[field.name]))
    if (step.kind === 'upload' && Array.isArray(answer.documentIds))
      return [t('upload.count', { count: answer.documentIds.length })]
    if (step.kind === 'pay') {
      const account = step.accounts?.find(({ value }) => value === answer.accountId)
      return account ? [say(account.label)] : []
    }
    return []
  }
}
