import { useRoute, useRouter } from 'vue-router'

/** After logging in a person goes on where the login was asked for; only to a place inside the hall. */
export function useOnward() {
  const route = useRoute()
  const router = useRouter()
  const target = (): string => {
    const asked = String(route.query.to ?? '')
    return asked.startsWith('/') && !asked.startsWith('//') ? asked : ''
  }
  return {
    target,
    query: () => (target() ? { to: target() } : {}),
    go: (otherwise: string) => router.replace(target() || otherwise),
  }
}
