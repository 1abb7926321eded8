import { useCodes, type Action } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'

export function useTerminateDesk(aid: Aid) {
  const router = useRouter()
  /** 法律援助法 art. 48: the grounds in the order of the article; the verb takes their number in it. */
  const grounds = useCodes('CS_AID_TERMINATION')
  const ground = ref<number>()
  const note = ref('')
  const fault = ref('')
  const actions = computed(() =>
    aid.acts({ verb: 'terminate', name: a('desk.terminate') }, { verb: 'regularise', name: a('GRANT') }),
  )
  async function act(action: Action) {
    const ending = action.verb === 'terminate'
    fault.value = ending && !ground.value ? a('groundNeeded') : ''
    const body = ending ? { ground: ground.value, note: note.value.trim() } : {}
    if (!fault.value && (await aid.act(action.verb, body)))
      router.push(`/legal-aid/files/${aid.file.value?.application.id}`)
  }
  return { grounds, ground, note, fault, actions, act }
}
