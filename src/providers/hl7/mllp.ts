// The line hospitals' own engines speak (MLLP, HL7 v2 transport appendix C): each message between 0x0B and 0x1C 0x0D, answered in the same
// frame. It knows no sign-in: it listens only where the operator says, for the one client they name, behind their own tunnel.
import { createServer, type Socket } from 'node:net'
import type { Context } from '../../kit/index.ts'
import { findClient } from '../clients/client.ts'
import { decodeHl7 } from './message.ts'
import { takeHl7 } from './take-hl7.ts'

export interface Mllp {
  readonly port: number
  close(): Promise<void>
}

const first = 0x0b
const last = Buffer.from([0x1c, 0x0d])
const bytesMax = 5_000_000

/** Listens at HL7_MLLP_PORT; undefined when the operator did not set it. */
export async function openMllp(context: Pick<Context, 'db' | 'clock' | 'config' | 'log'>): Promise<Mllp | undefined> {
  const { HL7_MLLP_PORT: port, HL7_MLLP_CLIENT: clientId, HOST: host } = context.config
  if (port === undefined || clientId === undefined) return undefined
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    void serve(context, clientId, socket).catch((error: unknown) => {
      context.log.error({ err: error }, 'mllp')
      socket.destroy()
    })
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

// One after the other: a sender waits for the answer before it goes on, and what it sends meanwhile keeps its order.
async function serve(context: Pick<Context, 'db' | 'clock'>, clientId: string, socket: Socket): Promise<void> {
  let held = Buffer.alloc(0)
  for await (const chunk of socket) {
    held = Buffer.concat([held, Buffer.from(chunk)])
    if (held.length > bytesMax) break
    for (let frame = frameIn(held); frame; frame = frameIn(held)) {
      held = held.subarray(frame.next)
      const client = await findClient(context.db, clientId)
      if (!client) return end(socket)
      const { answer } = await takeHl7(context, client, decodeHl7(frame.content))
      socket.write(Buffer.concat([Buffer.from([first]), Buffer.from(answer), last]))
    }
  }
  end(socket)
}

function end(socket: Socket): void {
  socket.destroy()
}

function frameIn(held: Buffer): { content: Buffer; next: number } | undefined {
  const from = held.indexOf(first)
  const to = from < 0 ? -1 : held.indexOf(last, from)
  return to < 0 ? undefined : { content: held.subarray(from + 1, to), next: to + 2 }
}
