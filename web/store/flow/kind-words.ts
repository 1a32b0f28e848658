// What a page was recognised as, in words.
import { useTranslation } from 'react-i18next'

const kinds = [
  'medical-invoice',
  'itemised-bill',
  'diagnosis-certificate',
  'outpatient-record',
  'discharge-summary',
  'id-card',
  'bank-card',
  'vat-invoice',
  'train-ticket',
  'accident-proof',
  'household-register',
  'prescription',
  'examination-report',
  'pathology-report',
  'surgery-record',
  'birth-certificate',
  'repair-invoice',
  'traffic-liability',
  'death-certificate',
  'disability-appraisal',
  'driving-licence',
  'vehicle-licence',
] as const

export function useKindWords(): (kind: string) => string {
  const { t } = useTranslation()
  return (kind) => {
    const known = kinds.find((each) => each === kind)
    return known ? t(`kind.${known}`) : t('kind.unknown')
  }
}
