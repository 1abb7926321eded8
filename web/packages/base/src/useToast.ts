import { reactive } from 'vue'

export type Tone = 'good' | 'late' | 'note'
export interface Toast {
  id: number
  text: string
  tone: Tone
  undo?: () => unknown
}

/** How long a thing can be taken back, and how long a bare word stays. A refusal stays until it is put away. */
export const UNDO_MS = 15_000
const WORD_MS = 4_000
const MOST = 4

interface Timer {
  left: number
  since: number
  ends?: ReturnType<typeof setTimeout>
}
const toasts = reactive<Toast[]>([])
const timers = new Map<number, Timer>()
let last = 0

function drop(id: number) {
  clearTimeout(timers.get(id)?.ends)
  timers.delete(id)
  const at = toasts.findIndex((toast) => toast.id === id)
  if (at >= 0) toasts.splice(at, 1)
}
/** While somebody looks at it or stands on it with the keyboard, its time does not run (WCAG 2.2.1). */
function hold(id: number) {
  const timer = timers.get(id)
  if (!timer?.ends) return
  clearTimeout(timer.ends)
  timer.left -= Date.now() - timer.since
  timer.ends = undefined
}
function release(id: number) {
  const timer = timers.get(id)
  if (!timer || timer.ends) return
  timer.since = Date.now()
  timer.ends = setTimeout(() => drop(id), Math.max(timer.left, 1_000))
}
function say(text: string, tone: Tone = 'good', undo?: () => unknown): number {
  const id = ++last
  toasts.push({ id, text, tone, undo })
  while (toasts.length > MOST) drop(toasts[0].id)
  if (tone === 'late' && !undo) return id
  timers.set(id, { left: undo ? UNDO_MS : WORD_MS, since: 0 })
  release(id)
  return id
}
function undo(toast: Toast) {
  drop(toast.id)
  return toast.undo?.()
}
/** Takes back the last thing that can be taken back. */
function undoLast(): boolean {
  const found = [...toasts].reverse().find((toast) => toast.undo)
  if (found) undo(found)
  return !!found
}

/** A short word at the edge of the screen, shared by the whole page; with an undo it stays for fifteen seconds. */
export const useToast = () => ({ toasts, say, drop, hold, release, undo, undoLast })
