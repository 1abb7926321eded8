import { ref } from 'vue'
import { Problem, type ProblemCode, type ProblemDocument } from './problem'
import { locale } from './i18n'
import { baseWords } from './words'

export interface CallOptions {
  /** Query parameters; undefined and empty ones are left out. */
  query?: Record<string, string | string[] | number | boolean | undefined | null>
  /** The same key makes the same act once, however often it is sent. */
  idempotencyKey?: string
  signal?: AbortSignal
  headers?: Record<string, string>
  timeoutMs?: number
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Whether the browser believes that it has a network; a failed call corrects it. */
export const online = ref(typeof navigator === 'undefined' || navigator.onLine !== false)
if (typeof window !== 'undefined') {
  window.addEventListener('online', () => (online.value = true))
  window.addEventListener('offline', () => (online.value = false))
}

/** When what is on the screen was last seen, if it came from this device and not from the server; else empty. */
export const seenAt = ref('')

/** What an app does when the server asks for more: log in again, or prove it is still me. */
export const doorkeeper = {
  /** The session ended. Return true when the person is in again, and the call is repeated. */
  signedOut: async (): Promise<boolean> => false,
  /** Password or code once more before an act of power. Return true to repeat the call. */
  stepUp: (async () => false) as (problem: Problem) => Promise<boolean>,
}

const RETRIES = 2
const TIMEOUT = 20_000

export function cookie(name: string): string {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : ''
}

export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function address(path: string, query?: CallOptions['query']): string {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const each = pairs.flatMap(([key, value]) => [value].flat().map((one) => [key, String(one)]))
  const text = new URLSearchParams(each).toString()
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path
}

function headersOf(method: Method, body: unknown, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    ...options.headers,
  }
  headers['Accept-Language'] = locale.value === 'en' ? 'en, zh;q=0.5' : 'zh-CN, zh;q=0.9'
  if (method !== 'GET') {
    const token = cookie('xz_csrf')
    if (token) headers['X-CSRF-Token'] = token
  }
  if (body !== undefined && !(body instanceof FormData)) headers['Content-Type'] = 'application/json'
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey
  return headers
}

const CODES: Record<number, ProblemCode> = {
  400: 'MALFORMED',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'REFUSED',
  413: 'TOO_LARGE',
  415: 'WRONG_TYPE',
  422: 'UNFIT',
  423: 'LOCKED',
  429: 'TOO_MANY',
  502: 'OUTSIDE',
  503: 'OUTSIDE',
  504: 'OUTSIDE',
}

/** Read a refusal, also one that a proxy wrote in HTML. */
export function problemOf(status: number, text: string): Problem {
  try {
    const document = JSON.parse(text) as Partial<ProblemDocument>
    if (document.code && document.title) {
      return new Problem({ ...document, status, code: document.code, title: document.title })
    }
  } catch {
    // not ours: say what the status says
  }
  const code = CODES[status] ?? 'BUG'
  return ownProblem(code, status)
}

function ownProblem(code: ProblemCode, status = 0): Problem {
  return new Problem({
    status,
    code,
    title: baseWords(`problem.${code}.title`),
    remedy: baseWords(`problem.${code}.remedy`),
  })
}

async function once(method: Method, path: string, body: unknown, options: CallOptions): Promise<Response> {
  const timer = new AbortController()
  const ended = setTimeout(() => timer.abort('timeout'), options.timeoutMs ?? TIMEOUT)
  options.signal?.addEventListener('abort', () => timer.abort('caller'), { once: true })
  try {
    const response = await fetch(address(path, options.query), {
      method,
      headers: headersOf(method, body, options),
      body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
      credentials: 'same-origin',
      signal: timer.signal,
    })
    seenAt.value = response.headers.get('X-Seen-At') ?? ''
    online.value = seenAt.value === ''
    return response
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown
    if (timer.signal.aborted) throw ownProblem('TIMEOUT')
    online.value = false
    throw ownProblem('OFFLINE')
  } finally {
    clearTimeout(ended)
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Safe calls are tried again on a poor line; an act is sent once, unless its key makes it safe. */
async function patiently(method: Method, path: string, body: unknown, options: CallOptions): Promise<Response> {
  const tries = method === 'GET' ? RETRIES : 0
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await once(method, path, body, options)
      if (attempt >= tries || ![502, 503, 504].includes(response.status)) return response
    } catch (thrown) {
      if (attempt >= tries || !(thrown instanceof Problem)) throw thrown
    }
    await pause(300 * 2 ** attempt)
  }
}

async function call<T>(
  method: Method,
  path: string,
  body: unknown,
  options: CallOptions = {},
  repeat = true,
): Promise<T> {
  const response = await patiently(method, path, body, options)
  const text = await response.text()
  if (response.ok) return (text ? JSON.parse(text) : undefined) as T
  const problem = problemOf(response.status, text)
  if (repeat && (await letIn(problem, path))) return call<T>(method, path, body, options, false)
  throw problem
}

/** A login that expired is asked for again; a wrong password at the login itself is not. */
async function letIn(problem: Problem, path: string): Promise<boolean> {
  if (path.startsWith('/api/session')) return false
  if (problem.code === 'UNAUTHENTICATED') return doorkeeper.signedOut()
  if (problem.code === 'STEP_UP_REQUIRED') return doorkeeper.stepUp(problem)
  return false
}

/** The fetch client of every screen: typed answers, and a Problem for everything else. */
export const api = {
  get: <T>(path: string, options?: CallOptions) => call<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: CallOptions) => call<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options?: CallOptions) => call<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options?: CallOptions) => call<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: CallOptions) => call<T>('DELETE', path, undefined, options),
}

/** What the server keeps of an uploaded file. */
export interface StoredFile {
  id: string
  name: string
  size: number
  type: string
  sm3: string
}

/** Send a file and tell how much has arrived (0 to 1). The browser's fetch cannot say that; XMLHttpRequest can. */
export function upload(file: File, told?: (share: number) => void, signal?: AbortSignal): Promise<StoredFile> {
  return new Promise((kept, refused) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    const headers = headersOf('POST', new FormData(), {})
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => event.lengthComputable && told?.(event.loaded / event.total)
    request.onload = () =>
      request.status < 300
        ? kept(JSON.parse(request.responseText) as StoredFile)
        : refused(problemOf(request.status, request.responseText))
    request.onerror = () => refused(ownProblem('OFFLINE'))
    request.onabort = () => refused(new DOMException('cancelled', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}
