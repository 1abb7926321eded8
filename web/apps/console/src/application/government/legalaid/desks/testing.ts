import { flushPromises } from '@vue/test-utils'
import { serve, show } from '@xiezhi/record-ui/testing'
import { computed, ref, shallowRef, type Component } from 'vue'
import { vi } from 'vitest'
import type { Problem } from '@xiezhi/base'
import type { AidFile } from '../types'
import type { Aid } from '../useAidFile'

serve({}) // a test that needs more than the file says so itself

const act = (verb: string) => ({
  verb,
  label: verb,
  english: verb,
  allowed: true,
  reasons: [{ basis: '法律援助法#43.1', finding: `可以${verb}` }],
})

/** A file in the state that a test wants, and verbs that only take note. */
export function aidWith(over: Partial<AidFile> = {}, verbs: string[] = []) {
  const file = shallowRef<AidFile>({
    application: { id: 'a1', version: 3, number: '(2026)测援申字第1号' },
    case: null,
    state: 'UNDER_REVIEW',
    stateText: { zh: '审查中', en: 'Under review' },
    next: { zh: '审查', en: 'Review' },
    facts: [],
    household: [],
    ruling: null,
    clocks: [],
    documents: [],
    files: [],
    team: [],
    progress: [],
    objection: null,
    history: [],
    task: null,
    actions: verbs.map(act),
    ...over,
  } as unknown as AidFile)
  const done = vi.fn(async (_verb: string, _body?: Record<string, unknown>) => true)
  const aid = {
    file,
    problem: shallowRef<Problem>(),
    refused: shallowRef<Problem>(),
    busy: ref(null),
    clock: computed(() => undefined),
    load: vi.fn(),
    acts: (...wanted: { verb: string; name: string }[]) =>
      wanted.map(({ verb }) => file.value.actions.find((one) => one.verb === verb) ?? { ...act(verb), allowed: false }),
    act: done,
  } as unknown as Aid
  return { aid, done }
}

/** A desk on that file, and a way to press its buttons by their verb. */
export async function atDesk(desk: Component, aid: Aid) {
  const { shown, router } = await show(desk, { aid })
  const press = async (verb: string) => {
    await shown
      .findAll('.actions button.button')
      .find((button) => button.text() === verb)
      ?.trigger('click')
    await flushPromises()
  }
  const write = async (label: string, text: string) => {
    const field = shown.findAll('label.field').find((one) => one.text().startsWith(label))
    await field?.find('textarea, input').setValue(text)
  }
  const choose = async (label: string) => {
    await shown
      .findAll('.choice, .check')
      .find((one) => one.text().includes(label))
      ?.find('input')
      .setValue(true)
  }
  return { shown, router, press, write, choose }
}
