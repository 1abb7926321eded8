import { useAsync } from '@xiezhi/base'
import { call } from './useKiosk'

/** One page that is read at once. */
export function useRead<T>(path: string) {
  const page = useAsync(() => call<T>('GET', path))
  void page.run()
  return page
}
