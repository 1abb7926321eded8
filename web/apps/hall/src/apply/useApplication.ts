import { nextTick, ref, shallowRef, watch } from 'vue'
import { api, newKey, useDraft, useSession } from '@xiezhi/base'
import { bodyOf, draftOf } from './body'
import { noDraft, type Draft, type Submitted } from './types'

export interface RemoteDraft {
  id: string
  updatedAt?: string
  matter?: string
  [field: string]: unknown
}

/** The application as it is typed: kept on the device at once, and in the account when somebody is logged in. */
export function useApplication() {
  const { draft, kept, keep, forget } = useDraft<Draft & { key: string }>('legal-aid', () => ({
    ...noDraft(),
    key: newKey(),
  }))
  const { signedIn } = useSession()
  const keptInAccount = ref('')
  const sending = shallowRef<Promise<void>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = ''

  /** One write at a time; what changed meanwhile goes with the next. */
  async function save(): Promise<void> {
    clearTimeout(timer)
    await sending.value
    const body = bodyOf(draft.value)
    const text = JSON.stringify(body)
    if (!signedIn.value || !draft.value.reached.length || text === sent) return
    sending.value = (async () => {
      if (draft.value.id) await api.put(`/api/hall/legal-aid/drafts/${draft.value.id}`, body)
      else
        draft.value.id = (
          await api.post<RemoteDraft>('/api/hall/legal-aid/drafts', body, { idempotencyKey: draft.value.key })
        ).id
      sent = text
      keptInAccount.value = new Date().toISOString()
    })()
    await sending.value.finally(() => (sending.value = undefined))
  }

  watch(
    [draft, signedIn],
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void save().catch(() => undefined), 1500) // the device has it; the account follows when it can
    },
    { deep: true, immediate: true },
  )

  /** The draft in the account, if another device wrote it after this one did. */
  async function newerInAccount(): Promise<string> {
    const { id } = draft.value
    if (!id || !signedIn.value) return ''
    const remote = (await list()).find((one) => one.id === id)
    const here = kept.value ?? ''
    const slack = 10_000 // what this device sent is written a moment later there
    return remote?.updatedAt && here && Date.parse(remote.updatedAt) > Date.parse(here) + slack ? remote.updatedAt : ''
  }

  const list = () =>
    api
      .get<RemoteDraft[] | { items: RemoteDraft[] }>('/api/hall/legal-aid/drafts')
      .then((found) => (Array.isArray(found) ? found : found.items))

  async function resume(id: string): Promise<void> {
    const remote = await api.get<RemoteDraft>(`/api/hall/legal-aid/drafts/${id}`)
    draft.value = { ...draftOf(remote as Parameters<typeof draftOf>[0]), key: newKey() }
  }

  /** How to bring back a draft of the account that is about to be removed. */
  async function removed(id: string): Promise<() => Promise<unknown>> {
    const remote = await api.get<RemoteDraft>(`/api/hall/legal-aid/drafts/${id}`)
    const body = bodyOf({ ...draftOf(remote as Parameters<typeof draftOf>[0]), id: '' })
    return () => api.post('/api/hall/legal-aid/drafts', body, { idempotencyKey: newKey() })
  }
  /** How to bring back the draft of this device that is about to be removed. */
  function discarded(): () => Promise<unknown> {
    const before = { ...draft.value, id: '', key: newKey() }
    return async () => {
      draft.value = before
      await nextTick()
      keep()
    }
  }

  /** Sent once, however often it is pressed: the key belongs to the draft. */
  async function submit(): Promise<Submitted> {
    await save()
    const answer = await api.post<Submitted>(
      `/api/hall/legal-aid/drafts/${draft.value.id}/submit`,
      {},
      { idempotencyKey: draft.value.key },
    )
    clearTimeout(timer)
    forget()
    return answer
  }

  return { draft, kept, keptInAccount, forget, save, list, resume, removed, discarded, newerInAccount, submit }
}
