import { dialogOpen } from '@xiezhi/base'
import { onBeforeUnmount, onMounted } from 'vue'

export type Keys = Record<string, (event: KeyboardEvent) => void>

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const nameOf = (event: KeyboardEvent): string =>
  (event.ctrlKey || event.metaKey ? 'mod+' : '') + event.key.toLowerCase()

/** Single keys that act on the page while nobody is typing and no dialog is open. */
export function useKeys(keys: Keys): void {
  const heard = (event: KeyboardEvent) => {
    const act = keys[nameOf(event)]
    if (!act || event.altKey || event.defaultPrevented) return
    const free = !typing(event.target) && !dialogOpen()
    if (!free && !nameOf(event).startsWith('mod+')) return
    event.preventDefault()
    act(event)
  }
  onMounted(() => window.addEventListener('keydown', heard))
  onBeforeUnmount(() => window.removeEventListener('keydown', heard))
}

/** j and k walk through the items of a list by moving the focus. */
export function useListKeys(items: () => HTMLElement[]): void {
  const step = (by: number) => {
    const all = items()
    const here = all.findIndex((item) => item === document.activeElement || item.contains(document.activeElement))
    const next = all[Math.min(all.length - 1, Math.max(0, here + by))]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
}
