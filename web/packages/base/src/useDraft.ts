import { getCurrentScope, onScopeDispose, ref, watch, type Ref } from 'vue'

const PREFIX = 'xz.draft.'

interface Kept<T> {
  at: string
  value: T
}

function read<T>(key: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key)
    return text ? (JSON.parse(text) as Kept<T>) : undefined
  } catch {
    return undefined
  }
}

/**
 * A draft that is kept as it is typed, on this device, over reload, lost connection and expired session.
 * `kept` tells when it was last written; undefined means that this browser cannot keep anything, and the screen says so.
 */
export function useDraft<T extends object>(key: string, start: () => T) {
  const before = read<T>(key)
  const draft = ref(before ? { ...start(), ...before.value } : start()) as Ref<T>
  const kept = ref<string | undefined>(before?.at)
  const restored = ref(before !== undefined)
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(): void {
    clearTimeout(timer)
    timer = undefined
    const at = new Date().toISOString()
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at, value: draft.value }))
      kept.value = at
    } catch {
      kept.value = undefined
    }
  }

  function forget(): void {
    clearTimeout(timer)
    timer = undefined
    stop()
    forgetDraft(key)
    draft.value = start()
    kept.value = undefined
    restored.value = false
    stop = follow()
  }

  function follow() {
    return watch(
      draft,
      () => {
        clearTimeout(timer)
        timer = setTimeout(keep, 250)
      },
      { deep: true },
    )
  }

  const leave = () => timer !== undefined && keep()
  let stop = follow()
  window.addEventListener('pagehide', leave)
  if (getCurrentScope()) {
    onScopeDispose(() => {
      leave()
      window.removeEventListener('pagehide', leave)
    })
  }
  return { draft, kept, restored, keep, forget }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // nothing was kept
  }
}

/** On a shared computer nothing of a person stays behind. */
export function forgetAllDrafts(): void {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => localStorage.removeItem(key))
  } catch {
    // nothing was kept
  }
}
