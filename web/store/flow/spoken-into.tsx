// The microphone beside a text: what is heard stands in the text to be corrected, the recording goes along with the answer.
import type { FormField } from '../../shared/shapes.ts'
import { HeardNote, HowToSpeak, Speak } from '../speech/speak.tsx'
import type { Inputs } from './form-values.ts'

interface SpokenIntoProps {
  readonly field: FormField
  readonly inputs: Inputs
  readonly onHear: (heard: Inputs) => void
}

export function SpokenInto({ field: { name, into = '' }, inputs, onHear }: SpokenIntoProps) {
  const textOf = (field: string) => (typeof inputs[field] === 'string' ? inputs[field] : '')
  const recordings = textOf(name)
  return (
    <>
      <div className="row">
        <Speak
          keep
          sentence={textOf(into)}
          onHear={(sentence, recordingId = '') =>
            onHear({ [into]: sentence, [name]: `${recordings} ${recordingId}`.trim() })
          }
        />
        <HowToSpeak />
      </div>
      <HeardNote isShown={recordings !== ''} />
    </>
  )
}
