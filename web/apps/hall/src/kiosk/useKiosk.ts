import { problemOf, type Problem } from '@xiezhi/base'
import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import type { Me, Terminal } from './types'

const WARN_SECONDS = 20
const SCREEN_SECONDS = 75

/** Only the page holds the token: a reload, a minute without a touch, or the button, and nothing of the person is left. */
const token = ref('')
const me = shallowRef<Me>()
const terminal = shallowRef<Terminal>()
const touched = ref(Date.now())

/** A call of the terminal. Its refusals never open the hall's login. */
export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  touched.value = Date.now()
  const response = await fetch(`/api/kiosk${path}`, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token.value ? { 'X-Kiosk-Visit': token.value } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  if (response.ok) return (text ? JSON.parse(text) : undefined) as T
  if (response.status === 401 && token.value) forget()
  throw problemOf(response.status, text) as Problem
}

function forget(): void {
  token.value = ''
  me.value = undefined
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
}

export function useKiosk() {
  const now = ref(Date.now())
  const timer = setInterval(() => {
    now.value = Date.now()
    if (token.value && left.value <= 0) void leave()
  }, 1000)
  const touch = () => (touched.value = Date.now())
  for (const event of ['pointerdown', 'keydown', 'wheel']) addEventListener(event, touch, { passive: true })
  onBeforeUnmount(() => {
    clearInterval(timer)
    for (const event of ['pointerdown', 'keydown', 'wheel']) removeEventListener(event, touch)
    void leave()
  })

  const left = computed(() => Math.ceil(SCREEN_SECONDS - (now.value - touched.value) / 1000))
  const warning = computed(() => (token.value && left.value <= WARN_SECONDS ? left.value : 0))

  async function look(): Promise<void> {
    terminal.value = await call<Terminal>('GET', '/terminal')
  }

  async function pair(code: string): Promise<void> {
    await call('POST', '/terminal', { code })
    await look()
  }

  /** Answers whether the person should choose his digits now. */
  async function come(number: string, secret: string): Promise<boolean> {
    const visit = await call<{ token: string; handedOver: boolean }>('POST', '/visit', { number, secret })
    token.value = visit.token
    me.value = await call<Me>('GET', '/me')
    return visit.handedOver
  }

  async function leave(): Promise<void> {
    if (!token.value) return
    await call('DELETE', '/visit').catch(() => undefined) // the server ends it by itself, too
    forget()
  }

  return { terminal, me, warning, look, pair, come, leave, touch }
}
