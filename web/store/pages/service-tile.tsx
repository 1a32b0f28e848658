import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import type { Service } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { Icon } from '../parts/icon.tsx'
import { pictureOf } from './service-picture.ts'

export function ServiceTile({ service }: { readonly service: Service }) {
  const { say } = useLanguage()
  return (
    <Link className="card tile" to={addressOf(service)}>
      <span className="seal">
        <Icon name={pictureOf(service)} />
      </span>
      <span className="label">{say(service.title)}</span>
      <span className="soft small extra">{say(service.summary)}</span>
    </Link>
  )
}

/** A claim begins with a sentence, at the counter too with its first step like everything else. */
export function addressOf({ id, counter }: Pick<Service, 'id' | 'counter'>): string {
  return counter === 'claims' && !visitNow() ? '/claims/new' : `/services/${id}`
}
