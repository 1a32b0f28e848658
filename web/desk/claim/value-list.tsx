// The values read, paper by paper; the selected one can be put right on the spot.
import { Button, Input } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { formatFen, parseYuan, yuanOf } from '../../shared/money.ts'
import { Card, Mark } from '../parts/page.tsx'
import type { Paper } from '../shapes.ts'
import { useWords } from '../words.ts'
import { doubtBelow, type ReadValue, valuesOf } from './values.ts'

interface ValueListProps {
  readonly papers: readonly Paper[]
  readonly selected: string | undefined
  readonly editing: boolean
  readonly mayCorrect: boolean
  readonly isSaving: boolean
  readonly onSelect: (value: ReadValue) => void
  readonly onEdit: (editing: boolean) => void
  readonly onCorrect: (value: ReadValue, written: string) => void
}

export function ValueList({ papers, ...rest }: ValueListProps) {
  const t = useWords()
  return (
    <>
      {papers.map((paper, index) => (
        <Card
          key={paper.documentId}
          title={`${index + 1}. ${kindsIn(paper)
            .map((kind) => t(`paper.${kind}`))
            .join(' + ')}`}
          aside={<PaperMarks paper={paper} />}
        >
          <ul className="values">
            {valuesOf(paper).map((value) => (
              <ValueLine key={value.key} value={value} {...rest} />
            ))}
          </ul>
          {paper.state !== 'read' ? <p className="soft">{t(`readState.${paper.state}`, paper.state)}</p> : null}
        </Card>
      ))}
    </>
  )
}

/** A file may hold several papers. */
function kindsIn({ kind, papers }: Paper): readonly string[] {
  return papers && papers.length > 1 ? papers.map((paper) => paper.kind) : [kind ?? 'unknown']
}

function PaperMarks({ paper: { quality, kindConfidence, checks } }: { readonly paper: Paper }) {
  const t = useWords()
  const failed = checks.filter(({ passed }) => !passed)
  return (
    <span className="row">
      {kindConfidence !== undefined && kindConfidence < doubtBelow ? (
        <Mark tone="warn">{t('value.kindDoubt')}</Mark>
      ) : null}
      {quality && !quality.ok ? <Mark tone="bad">{t(`quality.${quality.reason ?? 'unreadable'}`)}</Mark> : null}
      {failed.map(({ id, detail }) => (
        <Mark key={id} tone="bad">
          {t(`check.${id}`, detail)}
        </Mark>
      ))}
    </span>
  )
}

type ValueLineProps = Omit<ValueListProps, 'papers'> & { readonly value: ReadValue }

function ValueLine({ value, selected, editing, mayCorrect, isSaving, onSelect, onEdit, onCorrect }: ValueLineProps) {
  const t = useWords()
  const isSelected = value.key === selected
  const line = useRef<HTMLButtonElement>(null)
  const wasSelected = useRef(isSelected)
  useEffect(() => {
    if (isSelected && !wasSelected.current) line.current?.scrollIntoView({ block: 'nearest' })
    wasSelected.current = isSelected
  }, [isSelected])
  const name = t(`field.${value.name}`, value.name)
  if (isSelected && editing)
    return (
      <li>
        <EditValue
          value={value}
          name={name}
          isSaving={isSaving}
          onCancel={() => onEdit(false)}
          onSave={(written) => onCorrect(value, written)}
        />
      </li>
    )
  return (
    <li className="value-line">
      <button ref={line} type="button" className="value" aria-pressed={isSelected} onClick={() => onSelect(value)}>
        <span className="value-name">{name}</span>
        <span className="value-text">{shown(value)}</span>
        <ListClass value={value} />
        <Sureness value={value} />
      </button>
      {isSelected && mayCorrect ? (
        <Button size="small" onClick={() => onEdit(true)}>
          {t('value.correct')}
        </Button>
      ) : null}
    </li>
  )
}

function shown({ value, isMoney }: ReadValue): string {
  return isMoney && /^-?\d+$/.test(value) ? formatFen(Number(value)) : value
}

/** What the bill prints counts; the catalogue is shown beside it, with whom it pays for. */
function ListClass({ value: { listClass, catalogue } }: { readonly value: ReadValue }) {
  const t = useWords()
  return (
    <>
      {listClass ? <Mark tone="plain">{t('value.printedClass', { listClass })}</Mark> : null}
      {catalogue ? (
        <Mark tone="plain">
          {t('value.catalogue', { listClass: catalogue.listClass === 'A' ? '甲' : '乙', name: catalogue.name })}
          {catalogue.restriction ? ` · ${catalogue.restriction}` : ''}
        </Mark>
      ) : null}
    </>
  )
}

function Sureness({ value: { confidence, corrected } }: { readonly value: ReadValue }) {
  const t = useWords()
  if (corrected) return <Mark tone="good">{t('value.corrected')}</Mark>
  return <Mark tone={confidence < doubtBelow ? 'warn' : 'plain'}>{Math.round(confidence * 100)}%</Mark>
}

interface EditValueProps {
  readonly value: ReadValue
  readonly name: string
  readonly isSaving: boolean
  readonly onCancel: () => void
  readonly onSave: (written: string) => void
}

function EditValue({ value, name, isSaving, onCancel, onSave }: EditValueProps) {
  const t = useWords()
  const [written, setWritten] = useState(value.isMoney ? yuanOf(Number(value.value)) : value.value)
  const fen = value.isMoney ? parseYuan(written) : undefined
  const isFit = value.isMoney ? fen !== undefined : true
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isFit) onSave(fen === undefined ? written.trim() : String(fen))
  }
  return (
    <form className="row edit" onSubmit={save}>
      <label htmlFor="correction">{name}</label>
      <Input
        id="correction"
        autoFocus
        value={written}
        status={isFit ? '' : 'error'}
        prefix={value.isMoney ? '¥' : null}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <Button type="primary" htmlType="submit" size="small" loading={isSaving} disabled={!isFit}>
        {t('value.save')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t('value.cancel')}
      </Button>
    </form>
  )
}
