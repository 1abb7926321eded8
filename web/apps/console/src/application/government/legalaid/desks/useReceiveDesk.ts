import type { Action } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'

export function useReceiveDesk(aid: Aid) {
  const router = useRouter()
  const note = ref('')
  const actions = computed(() =>
    aid.acts({ verb: 'receive', name: a('desk.receive') }, { verb: 'request-supplement', name: a('desk.supplement') }),
  )
  async function act(action: Action) {
    const id = aid.file.value?.application.id
    if (action.verb === 'request-supplement') return router.push(`/legal-aid/supplement/${id}`)
    if (await aid.act('receive', { note: note.value.trim() || undefined })) router.push('/')
  }
  return { note, actions, act }
}
