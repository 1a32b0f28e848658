// Keeps the shell (page, scripts, styles, icons) for when there is no network. What the API says is never kept:
// personal data stays out of every cache.
const shell = 'mendian-shell-1'
const parts = ['/', '/looks.js', '/icon.svg', '/icon-192.png', '/manifest.webmanifest']

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll(parts)))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  const dropOld = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name !== shell).map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(dropOld())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || isServers(pathname)) return
  if (request.mode === 'navigate') event.respondWith(fromNetwork(request, '/'))
  else if (pathname.startsWith('/assets/')) event.respondWith(fromShell(request))
  else if (parts.includes(pathname)) event.respondWith(fromNetwork(request, pathname))
})

// The desk, the API and its reference are the server's own.
function isServers(pathname) {
  return /^\/(api|desk|docs|healthz|readyz|metrics)(\/|$)/.test(pathname)
}

/** Names of assets carry their hash: what is there is right. */
async function fromShell(request) {
  const cache = await caches.open(shell)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

async function fromNetwork(request, key) {
  const cache = await caches.open(shell)
  try {
    const answer = await fetch(request)
    if (answer.ok) {
      if (key === '/') await dropOldAssets(cache, answer.clone())
      await cache.put(key, answer.clone())
    }
    return answer
  } catch (error) {
    const kept = await cache.match(key)
    if (kept) return kept
    throw error
  }
}

// Another page than the one kept means another version: its scripts and styles have other names.
async function dropOldAssets(cache, fresh) {
  const kept = await cache.match('/')
  if (!kept || (await kept.text()) === (await fresh.text())) return
  const requests = await cache.keys()
  const assets = requests.filter(({ url }) => new URL(url).pathname.startsWith('/assets/'))
  await Promise.all(assets.map((request) => cache.delete(request)))
}
