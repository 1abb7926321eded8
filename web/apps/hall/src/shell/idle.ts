import { computed, onBeforeUnmount, ref } from 'vue'
import { api, useSession, type Who } from '@xiezhi/base'

const WARN_MINUTES = 5

/** Minutes left when the session is about to end; 0 while there is time. Nobody is logged out without a warning. */
export function useIdleWarning() {
  const { who, signedIn, load } = useSession()
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), 20_000)
  onBeforeUnmount(() => clearInterval(timer))

  const minutes = computed(() => {
    if (!signedIn.value || !who.value.expiresAt) return 0
    const left = Math.ceil((Date.parse(who.value.expiresAt) - now.value) / 60_000)
    return left > 0 && left <= WARN_MINUTES ? left : 0
  })
  const stay = () => api.get<Who>('/api/session').then(load)
  return { minutes, stay }
}
