import { useSession, type Who } from '@xiezhi/base'
import { computed } from 'vue'

type Restricted = Who & { restriction?: 'PASSWORD' | 'SECOND_FACTOR' | null }

/** What the person must do before anything else: change a first password, or enrol a second factor. */
export function useRestriction() {
  const { who } = useSession()
  return computed(() => (who.value as Restricted).restriction ?? null)
}
