import { useKeys } from '@xiezhi/record-ui'
import { useRouter } from 'vue-router'

export const GO: Record<string, string> = { w: '/', r: '/records', s: '/standards', u: '/rules' }

/** g and then a letter walks to a page. */
export function useGo(): void {
  const router = useRouter()
  let until = 0
  const step = (key: string) => {
    if (Date.now() < until) router.push(GO[key])
    until = 0
  }
  useKeys({
    g: () => (until = Date.now() + 1500),
    ...Object.fromEntries(Object.keys(GO).map((key) => [key, () => step(key)])),
  })
}

/** A link that the server wrote, as a route of this app: messages and search results carry them. */
export function routeOf(link: string): string {
  return link.replace(/^https?:\/\/[^/]+/, '').replace(/^\/console(?=\/|$)/, '') || '/'
}
