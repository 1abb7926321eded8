import { useDraftOfTab, type Action } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'
import { useCandidates } from './useCandidates'

/** Another lawyer is named, or the one who asked is told why not. */
export function useChangeDesk(aid: Aid) {
  const router = useRouter()
  const id = String(aid.file.value?.application.id)
  const choice = useCandidates(id)
  const { draft, forget } = useDraftOfTab(`aid.change.${id}`, () => ({ reason: '' }))
  const fault = ref('')
  const actions = computed(() =>
    aid.acts(
      { verb: 'change-lawyer', name: a('desk.change') },
      ...(aid.file.value?.change?.open ? [{ verb: 'refuse-change', name: a('keepLawyer') }] : []),
    ),
  )
  async function act(action: Action) {
    const reason = draft.value.reason.trim()
    fault.value = reason ? '' : a('changeReasonNeeded')
    const named = action.verb === 'change-lawyer' ? choice.named() : {}
    if (fault.value || !named || !(await aid.act(action.verb, { reason, ...named }))) return
    forget()
    router.push('/')
  }
  return { choice, draft, fault, actions, act }
}
