/* The hall offline: the shell from the cache, my matters as they last were, everything else from the network. */
const VERSION = '__VERSION__'
const SHELL = 'hall-shell-' + VERSION
const LAST = 'hall-last'
const FILES = __SHELL__
const KEPT = [
  /^\/api\/session$/,
  /^\/api\/hall\/matters/,
  /^\/api\/hall\/legal-aid\/centres/,
  /^\/api\/standards\//,
  /^\/api\/rules/,
  /^\/api\/statutes\//,
  /^\/api\/receipts\//,
]

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== SHELL && name !== LAST).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  )
})

/* After logging out nothing of the person stays on the device. */
self.addEventListener('message', (event) => {
  if (event.data === 'forget') event.waitUntil(caches.delete(LAST))
})

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url)
  if (event.request.method !== 'GET' || address.origin !== location.origin) return
  if (event.request.mode === 'navigate') {
    if (!/^\/(api|plain)(\/|$)/.test(address.pathname)) event.respondWith(page(event.request))
  } else if (KEPT.some((pattern) => pattern.test(address.pathname))) event.respondWith(last(event.request))
  else if (!address.pathname.startsWith('/api/')) event.respondWith(shell(event.request))
})

async function page(request) {
  try {
    const fresh = await fetch(request)
    if (fresh.ok) return fresh
    return (await caches.match('/')) || fresh
  } catch {
    return (await caches.match('/')) || Response.error()
  }
}

async function shell(request) {
  return (await caches.match(request, { cacheName: SHELL })) || fetch(request)
}

/* What was seen last is better than nothing, and says when it was seen. */
async function last(request) {
  const cache = await caches.open(LAST)
  try {
    const fresh = await fetch(request)
    if (fresh.ok) {
      const headers = new Headers(fresh.headers)
      headers.set('X-Seen-At', new Date().toISOString())
      const copy = fresh.clone()
      copy.blob().then((body) => cache.put(request, new Response(body, { status: 200, headers })))
    }
    return fresh
  } catch {
    const kept = await cache.match(request)
    if (kept) return kept
    throw new TypeError('offline')
  }
}
