// Writes that may be repeated: the key stays until the write has succeeded, so a retry after a lost answer repeats nothing.
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { v4 as newKey } from 'uuid'

// A type, not an interface: only a type fits where any header may stand.
export type Once = { readonly 'Idempotency-Key': string }

/** The header of one write that nobody will retry by hand. */
export function once(): Once {
  return { 'Idempotency-Key': newKey() }
}

/** A mutation whose `run` gets the idempotency header; other input gets another key. */
export function useWrite<I, O>(
  run: (input: I, headers: Once) => Promise<O>,
  onSuccess?: (output: O, input: I) => unknown,
): UseMutationResult<O, Error, I> {
  const held = useRef<{ input: string; headers: Once } | undefined>(undefined)
  return useMutation<O, Error, I>({
    mutationFn: (input) => {
      const written = JSON.stringify(input) ?? ''
      if (held.current?.input !== written) held.current = { input: written, headers: once() }
      return run(input, held.current.headers)
    },
    onSuccess: async (output, input) => {
      held.current = undefined
      await onSuccess?.(output, input)
    },
  })
}
