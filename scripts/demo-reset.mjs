// `npm run demo:reset`: removes everything in MENDIAN_HOME, so that the next start begins anew. Refuses while a server runs.
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { register } from 'tsx/esm/api'

const home = resolve(process.env.MENDIAN_HOME || './.mendian')

function end(code, zh, en) {
  process[code === 0 ? 'stdout' : 'stderr'].write(`${code === 0 ? '✓' : '✗'} ${zh}  |  ${en}\n`)
  process.exit(code)
}

async function reset() {
  if (process.env.DATABASE_URL) {
    end(
      1,
      '设置了 DATABASE_URL：外部数据库请自行清空（drop database / create database），本命令只清空 MENDIAN_HOME',
      'DATABASE_URL is set: empty that database yourself (drop database / create database); this command only empties MENDIAN_HOME',
    )
  }
  if (!existsSync(home))
    end(0, `${home} 本来就是空的：npm start 即可开始`, `${home} is empty already: npm start begins anew`)
  if (
    !existsSync(join(home, 'postgres')) &&
    !existsSync(join(home, 'postgres.password')) &&
    (await readdir(home)).length > 0
  ) {
    end(
      1,
      `${home} 不像是门店的目录，没有动它：请检查 MENDIAN_HOME`,
      `${home} does not look like a home of Mendian and was left alone: check MENDIAN_HOME`,
    )
  }
  register()
  const { removeEmbedded } = await import('../src/kit/postgres/index.ts')
  await removeEmbedded({ home })
  for (const name of await readdir(home)) await rm(join(home, name), { recursive: true, force: true })
  end(0, `${home} 已清空：npm start 重新开始`, `${home} is empty: npm start begins anew`)
}

reset().catch((error) => (error.text ? end(1, error.text.zh, error.text.en) : end(1, '没有清空成功', String(error))))
