import { computed, ref, watch } from 'vue'
import { useKeys } from './useKeys'

/** Which rows of a list are chosen: one by one, a range with Shift, all that are shown. What leaves the list leaves the choice. */
export function useSelection(shown: () => string[], on: () => boolean = () => true) {
  const chosen = ref(new Set<string>())
  const anchor = ref<string>()

  function put(ids: string[], wanted: boolean) {
    const now = new Set(chosen.value)
    for (const id of ids) {
      if (wanted) now.add(id)
      else now.delete(id)
    }
    chosen.value = now
  }
  /** Turn one row; with Shift, everything from the last one turned to here becomes as this one. */
  function pick(id: string, range = false) {
    const wanted = !chosen.value.has(id)
    const all = shown()
    const [from, to] = [all.indexOf(anchor.value ?? ''), all.indexOf(id)]
    if (range && from >= 0 && to >= 0) put(all.slice(Math.min(from, to), Math.max(from, to) + 1), wanted)
    else put([id], wanted)
    anchor.value = id
  }
  const has = (id: string) => chosen.value.has(id)
  const all = computed(() => shown().length > 0 && shown().every(has))
  const some = computed(() => chosen.value.size > 0 && !all.value)
  const turnAll = () => put(shown(), !all.value)
  const clear = () => (chosen.value = new Set())
  const ids = computed(() => shown().filter(has))

  watch(shown, (now) => {
    if ([...chosen.value].some((id) => !now.includes(id)))
      put(
        [...chosen.value].filter((id) => !now.includes(id)),
        false,
      )
  })
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
  useKeys({
    x: (event) => {
      const id = focused()
      if (on() && id && shown().includes(id)) pick(id, event.shiftKey)
    },
  })
  return { ids, has, pick, all, some, turnAll, clear }
}
