import { api, asProblem, useSession, type Problem } from '@xiezhi/base'
import { onMounted, ref, shallowRef } from 'vue'
import { passkeyNew } from './passkeys'

export interface Session {
  id: string
  createdAt: string
  lastSeenAt: string
  address?: string
  agent?: string
  current: boolean
}
export interface Passkey {
  id: string
  name?: string
  createdAt?: string
}

/** Everything that protects my own account. */
export function useSecurity(said: (what: 'ended' | 'totpDone' | 'passwordChanged') => void) {
  const session = useSession()
  const sessions = ref<Session[]>([])
  const passkeys = ref<Passkey[]>([])
  const enrolment = ref<{ secret: string; uri: string }>()
  const problem = shallowRef<Problem>()

  async function tried(work: () => Promise<unknown>): Promise<boolean> {
    problem.value = undefined
    try {
      await work()
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    }
  }
  const load = () =>
    tried(async () => {
      sessions.value = await api.get<Session[]>('/api/sessions')
      passkeys.value = await api.get<Passkey[]>('/api/account/passkeys').catch(() => [])
    })
  const end = async (id: string) => (await tried(() => api.delete(`/api/sessions/${id}`))) && (said('ended'), load())
  const startTotp = () => tried(async () => (enrolment.value = await api.post('/api/account/totp')))
  async function confirmTotp(code: string) {
    if (!(await tried(() => api.post('/api/account/totp/confirm', { code })))) return
    enrolment.value = undefined
    said('totpDone')
    await session.load()
  }
  const addPasskey = async () => {
    const done = await tried(async () => {
      const options = await api.post('/api/account/passkeys/options')
      await api.post('/api/account/passkeys', await passkeyNew(options))
    })
    if (done) load()
  }
  const removePasskey = async (id: string) => (await tried(() => api.delete(`/api/account/passkeys/${id}`))) && load()
  const changePassword = async (old: string, fresh: string) => {
    const done = await tried(() => api.post('/api/account/password', { old, new: fresh }))
    if (done) {
      said('passwordChanged')
      await session.load()
    }
    return done
  }
  onMounted(load)
  return {
    sessions,
    passkeys,
    enrolment,
    problem,
    end,
    startTotp,
    confirmTotp,
    addPasskey,
    removePasskey,
    changePassword,
  }
}
