// A process beside ours for work that is native and long (models): what kills it, or what we kill it for, does not touch the store.
import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface Child {
  /** Bytes cross as Uint8Array, dates as Date. */
  send(message: object): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, however it ends. */
  onEnd(listener: () => void): void
  /** While held, our process waits for it; released, it ends with ours. */
  hold(isHeld: boolean): void
  /** At once, in the middle of whatever it does. */
  kill(): void
}

export interface ChildOptions {
  /** Read by the child as `childOptions()`. */
  readonly options?: object
  readonly memoryMb?: number
}

/** Starts a module of ours as a process; it ends when we do, kill -9 included. */
export function openChild(entry: URL, { options = {}, memoryMb = 768 }: ChildOptions = {}): Child {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = fork(fileURLToPath(entry), [JSON.stringify(options)], {
    execArgv: ['--import', loader, `--max-old-space-size=${memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const hold = (isHeld: boolean) => {
    if (isHeld) child.ref()
    else child.unref()
    if (isHeld) child.channel?.ref()
    else child.channel?.unref()
  }
  child.on('error', () => child.kill('SIGKILL')) // it could not start or be told: its end says so
  hold(false)
  return {
    send: (message) => {
      if (child.connected) child.send(message)
    },
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => void child.once('close', listener),
    hold,
    kill: () => void child.kill('SIGKILL'),
  }
}

/** What the parent gave, as parsed JSON; in the child. */
export function childOptions(): unknown {
  return JSON.parse(process.argv[2] ?? '{}')
}

/** Listens to the parent, and ends with it; in the child. */
export function serveParent(listener: (message: unknown) => void): (answer: object) => void {
  process.on('message', listener)
  process.on('disconnect', () => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined) // the parent decides
  return (answer) => void process.send?.(answer)
}
