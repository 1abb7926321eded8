import { api, asProblem, useSession, type Problem, type Who } from '@xiezhi/base'
import { ref, shallowRef } from 'vue'
import { passkeyAnswer, passkeysWork } from './passkeys'

type Step = 'password' | 'second' | 'post'

/** Login in at most three steps: password, second factor, post. What was typed is never asked twice. */
export function useLogin(done: () => void) {
  const session = useSession()
  const step = ref<Step>('password')
  const account = ref('')
  const password = ref('')
  const code = ref('')
  const methods = ref<string[]>([])
  const problem = shallowRef<Problem>()
  const busy = ref(false)

  const accept = (who: Who) => ((who.appointments?.length ?? 0) > 1 ? (step.value = 'post') : done())

  async function attempt(work: () => Promise<Who>) {
    busy.value = true
    problem.value = undefined
    try {
      accept(await work())
    } catch (thrown) {
      refuse(asProblem(thrown))
    } finally {
      busy.value = false
    }
  }
  function refuse(refused: Problem) {
    if (refused.code !== 'SECOND_FACTOR_REQUIRED') return (problem.value = refused)
    methods.value = refused.methods.length ? refused.methods : ['totp']
    step.value = 'second'
  }
  const enter = () => attempt(() => session.login(account.value.trim(), password.value, code.value.trim() || undefined))
  const byPasskey = () =>
    attempt(async () => {
      const options = await api.post('/api/session/passkey/options', { account: account.value.trim() })
      await api.post('/api/session/passkey', await passkeyAnswer(options))
      return session.load()
    })
  const take = (appointment: string) =>
    attempt(async () => (await session.actAs(appointment), done(), { kind: 'officer', duties: [] }))
  function restart() {
    step.value = 'password'
    password.value = code.value = ''
    problem.value = undefined
  }
  const passkey = () => methods.value.some((method) => /passkey|webauthn/i.test(method)) && passkeysWork()
  return { session, step, account, password, code, problem, busy, enter, byPasskey, take, restart, passkey }
}
