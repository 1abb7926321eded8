import type { Action, StoredFile } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'

/** The list of what is missing starts from what the rule found; the clerk adds the rest and tells it once. */
export function useSupplementDesk(aid: Aid) {
  const router = useRouter()
  const suggested = computed(() => aid.file.value?.ruling?.value.missing ?? [])
  const items = ref<string[]>([...suggested.value])
  const other = ref('')
  const note = ref('')
  const files = ref<StoredFile[]>([])
  const fault = ref('')
  const actions = computed(() =>
    aid.acts(
      { verb: 'request-supplement', name: a('desk.supplement') },
      { verb: 'supplement-received', name: a('tab.files') },
    ),
  )
  const toggle = (item: string) => {
    items.value = items.value.includes(item) ? items.value.filter((one) => one !== item) : [...items.value, item]
  }
  function add() {
    if (other.value.trim() && !items.value.includes(other.value.trim())) items.value.push(other.value.trim())
    other.value = ''
  }
  async function act(action: Action) {
    add()
    fault.value = action.verb === 'request-supplement' && !items.value.length ? a('itemsNeeded') : ''
    if (fault.value) return
    const body =
      action.verb === 'request-supplement'
        ? { items: items.value, note: note.value }
        : { files: files.value.map((file) => file.id), note: note.value }
    if (await aid.act(action.verb, body)) router.push('/')
  }
  return { suggested, items, other, note, files, fault, actions, toggle, add, act }
}
