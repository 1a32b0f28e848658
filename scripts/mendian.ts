// `mendian <noun> <verb> …`: what can be done from a command line. One file of scripts/commands is one command.
import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Text } from '../src/kit/index.ts'
import { StartProblem } from '../src/kit/postgres/index.ts'
import { type Command, CommandProblem, exit, type Given, type Out, problemLine } from './command.ts'

const folder = new URL('commands/', import.meta.url)
const shape = z.object({ command: z.custom<Command>((value) => typeof value === 'object' && value !== null) })

/**
 * Runs one command and returns its exit code: 0 done, 1 something was found wrong, 2 it could not run. Whatever the person
 * can put right is one line in two languages; a bug keeps its whole story.
 */
export async function mendian(args: readonly string[], out: Out): Promise<number> {
  const names = await commandNames()
  const name = [args.slice(0, 2).join('-'), args[0] ?? ''].find((one) => names.includes(one))
  if (name === undefined) {
    const asked = args.filter((arg) => !arg.startsWith('-')).slice(0, 2)
    if (asked.length > 0)
      out.note(
        problemLine({
          zh: `没有“${asked.join(' ')}”这个命令`,
          en: `there is no command “${asked.join(' ')}”`,
        }),
      )
    for (const line of await usage(names)) out.note(line)
    return args.includes('--help') ? exit.done : exit.failed
  }
  const command = await loadCommand(name)
  const rest = args.slice(name === args[0] ? 1 : 2)
  if (rest.includes('--help')) {
    for (const line of usageOf(name, command)) out.note(line)
    return exit.done
  }
  try {
    return await command.run(read(command, name, rest), out)
  } catch (error) {
    out.note(error instanceof Error ? (lineOf(error) ?? error.stack ?? error.message) : String(error))
    return exit.failed
  }
}

async function commandNames(): Promise<string[]> {
  return (await readdir(folder))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

async function loadCommand(name: string): Promise<Command> {
  return shape.parse(await import(new URL(`${name}.ts`, folder).href)).command
}

async function usage(names: readonly string[]): Promise<string[]> {
  const commands = await Promise.all(names.map(async (name) => usageOf(name, await loadCommand(name))))
  return ['用法  |  usage: mendian <noun> <verb> …', ...commands.flat()]
}

function usageOf(name: string, { usage: rest, summary }: Command): string[] {
  return [`  mendian ${name.replaceAll('-', ' ')} ${rest}`.trimEnd(), `      ${summary.zh}  |  ${summary.en}`]
}

function read(command: Command, name: string, args: readonly string[]): Given {
  const strange = (why: Text) =>
    new CommandProblem({
      zh: `${why.zh}。用法：mendian ${name.replaceAll('-', ' ')} ${command.usage}`,
      en: `${why.en}. Usage: mendian ${name.replaceAll('-', ' ')} ${command.usage}`,
    })
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...command.options },
      allowPositionals: true,
      strict: true,
    })
    return { positionals, values: z.record(z.string(), z.union([z.string(), z.boolean()])).parse(values) }
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw strange({ zh: `参数不对（${said}）`, en: said })
  }
}

/** The one line for what the person can put right; undefined when it is a bug. */
function lineOf(error: Error): string | undefined {
  if (error instanceof CommandProblem || error instanceof StartProblem) return problemLine(error.text)
  const { code, path } = z.object({ code: z.string().catch(''), path: z.string().catch('') }).parse({ ...error })
  const why: Readonly<Record<string, Text>> = {
    ENOENT: { zh: `找不到 ${path}`, en: `${path} does not exist` },
    EISDIR: {
      zh: `${path || '所给的路径'} 是目录，不是文件`,
      en: `${path || 'what was named'} is a folder, not a file`,
    },
    ENOTDIR: { zh: `${path} 不是目录`, en: `${path} is not a folder` },
    EACCES: { zh: `没有权限读写 ${path}`, en: `${path} may not be read or written` },
    ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  }
  const text = why[code]
  return text && problemLine(text)
}
