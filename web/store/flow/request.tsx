// One request: a draft is filled in step by step, anything later is followed.
import { useParams } from 'react-router'
import { BackToTalk } from '../ask/back-to-talk.tsx'
import { Loaded } from '../parts/state.tsx'
import { Draft } from './draft.tsx'
import { useRequest } from './request-data.ts'
import { Result } from './result.tsx'

export function RequestPage() {
  const { requestId = '' } = useParams()
  const request = useRequest(requestId)
  return (
    <Loaded query={request}>
      {(data) => (
        <>
          <BackToTalk />
          {data.state === 'draft' ? <Draft request={data} /> : <Result request={data} />}
        </>
      )}
    </Loaded>
  )
}
