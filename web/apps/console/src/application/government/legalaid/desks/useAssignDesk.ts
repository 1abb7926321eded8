import { computed } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'
import { useCandidates } from './useCandidates'

export function useAssignDesk(aid: Aid) {
  const router = useRouter()
  const choice = useCandidates(aid.file.value?.application.id)
  const actions = computed(() => aid.acts({ verb: 'assign', name: a('desk.assign') }))

  async function act() {
    const named = choice.named()
    if (named && (await aid.act('assign', named))) router.push('/')
  }
  return { choice, actions, act }
}
