import { onScopeDispose, ref, watch, type Ref } from 'vue'

const PREFIX = 'xz.desk.'

/**
 * A draft that lives with the browser tab: an office machine is shared, so nothing of a person outlives the tab,
 * but a reload, a lost line or an expired session loses nothing.
 */
export function useDraftOfTab<T extends object>(key: string, start: () => T) {
  const kept = sessionStorage.getItem(PREFIX + key)
  const restored = ref(kept !== null)
  const draft = ref(kept ? { ...start(), ...(JSON.parse(kept) as T) } : start()) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  let forgotten = false

  const keep = () => !forgotten && sessionStorage.setItem(PREFIX + key, JSON.stringify(draft.value))
  watch(
    draft,
    () => {
      forgotten = false
      clearTimeout(timer)
      timer = setTimeout(keep, 200)
    },
    { deep: true },
  )
  onScopeDispose(() => {
    if (timer) keep()
    clearTimeout(timer)
  })

  function forget(): void {
    clearTimeout(timer)
    timer = undefined
    forgotten = true
    sessionStorage.removeItem(PREFIX + key)
    restored.value = false
  }
  const discard = () => {
    draft.value = start()
    setTimeout(forget)
  }
  return { draft, restored, forget, discard }
}
