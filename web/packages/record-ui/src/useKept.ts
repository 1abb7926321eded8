import { ref, watch, type Ref } from 'vue'

/** A habit of this person on this machine (columns, views, density): kept, and never anything about a case. */
export function useKept<T>(key: string, start: T): Ref<T> {
  const text = localStorage.getItem(`xz.${key}`)
  const value = ref(text ? (JSON.parse(text) as T) : start) as Ref<T>
  watch(value, (now) => localStorage.setItem(`xz.${key}`, JSON.stringify(now)), { deep: true })
  return value
}

export type Density = 'comfortable' | 'compact'
let shared: Ref<Density> | undefined

/** How close rows stand, everywhere. */
export function useDensity(): Ref<Density> {
  if (!shared) {
    shared = useKept<Density>('density', 'comfortable')
    watch(shared, (now) => (document.documentElement.dataset.density = now), { immediate: true })
  }
  return shared
}
