// `npm start`: one process that checks what it needs, builds the web pages when they changed, and starts the store.
// Plain JavaScript in an old dialect, so that an old Node can read it and say what is wrong.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import url from 'node:url'

const root = path.resolve(path.dirname(url.fileURLToPath(import.meta.url)), '..')
const forceAfterMs = 500 // a terminal and npm may both pass on the same Ctrl-C
const closeMs = 20000
const stopped = 'stopped while starting'

/** Stops with one line that says what to do. */
function give(zh, en) {
  process.stderr.write(`✗ ${zh}  |  ${en}\n`)
  process.exit(1)
}

function say(zh, en) {
  process.stdout.write(en ? `${zh}  ${en}\n` : `${zh}\n`)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  give(
    `需要 Node.js 20.19 以上，现在是 ${process.versions.node}：请到 nodejs.org 安装新版本`,
    `Node.js 20.19 or newer is needed, this is ${process.versions.node}: install a newer one from nodejs.org`,
  )
}

function checkInstalled() {
  const missing = ['tsx', 'fastify', 'vite'].some(
    (name) => !fs.existsSync(path.join(root, 'node_modules', name, 'package.json')),
  )
  if (missing) give('依赖还没有装好：请先运行 npm ci', 'The packages are not installed: run npm ci first')
}

/** Builds the web pages in a process of its own, beside the start of the database. */
function buildWeb() {
  return new Promise((done) => {
    const script = path.join(root, 'scripts', 'build-web.mjs')
    const child = childProcess.spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
    process.once('exit', () => child.kill())
    let complaint = ''
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.on('close', (code) => done({ code, complaint }))
  })
}

async function open(stopping) {
  const { register } = await import('tsx/esm/api')
  register()
  const kit = await import('../src/kit/index.ts')
  let config
  try {
    config = kit.readConfig(process.env)
  } catch (error) {
    const lines = error.message.split('\n').join('; ')
    give(`设置有误（${lines}）：请改正环境变量`, `A setting is wrong (${lines}): correct the environment variable`)
  }
  const { start } = await import('../src/main.ts')
  const progress = (text) => {
    if (stopping()) throw new Error(stopped) // what is open is closed again on the way out
    say(text.zh, text.en)
  }
  return start({ config, log: kit.openLog(config.LOG_LEVEL), progress })
}

/** The line for what went wrong, or undefined when it is a bug that deserves its whole story. */
function lineFor(error) {
  if (error.name === 'StartProblem' && error.text) return [error.text.zh, error.text.en]
  if (error.syscall === 'listen' && error.code === 'EADDRINUSE') {
    const other = Number(error.port) + 1
    return [
      `端口 ${error.port} 已被占用：请停掉占用它的程序，或换一个端口：PORT=${other} npm start`,
      `Port ${error.port} is taken: stop the program that has it, or choose another: PORT=${other} npm start`,
    ]
  }
  if (error.syscall === 'listen') {
    return [
      `无法监听 ${error.address}:${error.port}（${error.code}）：请换 HOST 或 PORT，例如 PORT=8080`,
      `Cannot listen on ${error.address}:${error.port} (${error.code}): choose another HOST or PORT, e.g. PORT=8080`,
    ]
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code) && error.path) {
    return [
      `无法写入 ${error.path}：请修改权限，或用 MENDIAN_HOME=… 指定可写的目录`,
      `Cannot write to ${error.path}: correct its permissions, or name a folder that can be written with MENDIAN_HOME=…`,
    ]
  }
  if (error.code === 'ENOSPC')
    return ['磁盘已满：请清出空间后再启动', 'The disk is full: free some space, then start again']
  return undefined
}

function welcome(server) {
  const at = server.url.replace(/\/$/, '')
  say('\n门店已开门', 'The store is open')
  say(`  店面  Store  ${at}/`)
  say(`  柜台  Desk   ${at}/desk`)
  say(`  接口  API    ${at}/docs`)
  for (const note of server.notes || []) say(note.zh, note.en)
  say('\n按 Ctrl-C 停止', 'Ctrl-C stops')
}

async function main() {
  checkNode()
  checkInstalled()
  let stoppedAt = 0
  let server
  async function close() {
    if (!server) return // still starting: closed as soon as it stands
    setTimeout(() => process.exit(1), closeMs).unref()
    await server.close()
    process.exit(0)
  }
  function stop() {
    if (stoppedAt && Date.now() - stoppedAt > forceAfterMs) process.exit(130)
    if (stoppedAt) return
    stoppedAt = Date.now()
    say('\n正在停止……', 'Stopping…')
    close().catch(fail)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)

  const web = buildWeb()
  server = await open(() => stoppedAt > 0)
  if (stoppedAt) return close()
  const built = await web
  if (stoppedAt) return
  if (built.code !== 0) {
    await server.close()
    give(...complain(built.complaint))
  }
  welcome(server)
}

function complain(complaint) {
  const line = complaint.trim().split('\n')[0]
  return [
    `网页没有构建成功（${line}）：运行 npm run build 查看详情`,
    `The web pages could not be built (${line}): npm run build tells more`,
  ]
}

function fail(error) {
  if (error.message === stopped) process.exit(0)
  const line = lineFor(error)
  if (line) give(...line)
  process.stderr.write(`${error.stack || error}\n`)
  process.exit(1)
}

main().catch(fail)
