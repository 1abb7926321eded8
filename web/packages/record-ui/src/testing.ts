import { flushPromises, mount } from '@vue/test-utils'
import { vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  body: unknown
}
type Answer = (asked: Asked) => unknown

/** Answers instead of a network: by the beginning of the path; what has no answer is 404. */
export function serve(answers: Record<string, unknown>): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://node.test')
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body
    const call = { method: init.method ?? 'GET', path: decodeURIComponent(url.pathname), query: url.searchParams, body }
    asked.push(call)
    const key = Object.keys(answers)
      .sort((x, y) => y.length - x.length)
      .find((one) => `${call.method} ${call.path}`.startsWith(one) || call.path.startsWith(one))
    const found =
      key === undefined ? undefined : typeof answers[key] === 'function' ? (answers[key] as Answer)(call) : answers[key]
    const problem = found as { status?: number; code?: string } | undefined
    if (found === undefined)
      return new Response(JSON.stringify({ code: 'NOT_FOUND', title: '没有找到' }), { status: 404 })
    return new Response(JSON.stringify(found), { status: problem?.code && problem.status ? problem.status : 200 })
  })
  return asked
}

/** A part of the screen, mounted with a router and given time to ask its questions. */
export async function show(
  component: Component,
  props: Record<string, unknown> = {},
  slots: Record<string, unknown> = {},
) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }],
  })
  await router.push('/')
  const shown = mount(component, {
    props,
    slots: slots as never,
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await flushPromises()
  return { shown, router }
}
