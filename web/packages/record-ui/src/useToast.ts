import { reactive } from 'vue'

export interface Toast {
  id: number
  text: string
  tone: 'good' | 'late' | 'note'
  undo?: () => void
}

const toasts = reactive<Toast[]>([])
let last = 0

const drop = (id: number) => {
  const at = toasts.findIndex((toast) => toast.id === id)
  if (at >= 0) toasts.splice(at, 1)
}

/** A short word at the edge of the screen; with an undo it stays for fifteen seconds. */
export function useToast() {
  const say = (text: string, tone: Toast['tone'] = 'good', undo?: () => void) => {
    const id = ++last
    toasts.push({ id, text, tone, undo })
    setTimeout(() => drop(id), undo ? 15_000 : 4_000)
  }
  return { toasts, say, drop }
}
