import { computed, ref } from 'vue'
import { api, useAsync, useDraft } from '@xiezhi/base'
import type { Answers, Ask, Kept, Progress, Typed } from './types'

function blank(ask: Ask): Typed {
  return ask.kind === 'CHOICES' || ask.kind === 'LIST' ? [] : ''
}

/** The answers stay on this device; the server only says which page comes next. */
export function useInterview(code: string) {
  const { draft, kept, restored, forget } = useDraft<{ answers: Answers; id: string }>(`interview.${code}`, () => ({
    answers: {},
    id: '',
  }))
  const typed = ref<Answers>({})
  const saved = ref<Kept>()

  const step = useAsync(async (at?: string) => {
    const progress = await api.post<Progress>(`/api/interviews/${code}/next`, { answers: draft.value.answers, at })
    draft.value.answers = progress.answers
    const asks = progress.screen?.asks ?? []
    typed.value = Object.fromEntries(asks.map((ask) => [ask.name, said(progress.answers[ask.name], ask)]))
    return progress
  })
  const now = computed(() => step.data.value)

  /** A question under a condition is asked only when it holds; the server leaves out what is not asked. */
  async function answer(): Promise<void> {
    draft.value.answers = { ...draft.value.answers, ...typed.value }
    const before = now.value?.screen?.id
    await step.run()
    if (now.value?.screen?.id === before && !now.value?.faults.length) await fillIn()
  }

  /** The page has a question that has just come into view: it is left open so that it is asked for. */
  async function fillIn(): Promise<void> {
    const asks = now.value?.screen?.asks ?? []
    for (const ask of asks) if (!(ask.name in draft.value.answers)) draft.value.answers[ask.name] = null
    await step.run()
  }

  const keep = useAsync(async () => {
    const body = { interview: code, answers: draft.value.answers }
    saved.value = draft.value.id
      ? await api.put<Kept>(`/api/hall/interviews/${draft.value.id}`, body)
      : await api.post<Kept>('/api/hall/interviews', body)
    draft.value.id = saved.value.id
    return saved.value
  })

  const paper = useAsync(() =>
    api.post<{ name: string; english: string; html: string }>(`/api/interviews/${code}/document`, {
      answers: draft.value.answers,
    }),
  )

  async function resume(id: string): Promise<void> {
    const found = await api.get<Kept>(`/api/hall/interviews/${id}`)
    draft.value = { answers: found.answers, id }
  }

  function over(): void {
    forget()
    draft.value = { answers: {}, id: '' }
    paper.data.value = undefined
  }

  return { now, typed, step, answer, keep, saved, paper, resume, over, kept, restored, draft }
}

function said(value: Typed | undefined, ask: Ask): Typed {
  if (value === null || value === undefined) return blank(ask)
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value
}
