import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'

export function useObjectionDesk(aid: Aid) {
  const router = useRouter()
  const reason = computed(() => aid.file.value?.objection?.reason as string | undefined)
  const outcome = ref('')
  const opinion = ref('')
  const faults = ref<Record<string, string>>({})
  const outcomes = computed(() =>
    (['MAINTAIN', 'CORRECT'] as const).map((code) => ({ code, name: a(code), english: a(code) })),
  )
  const actions = computed(() => aid.acts({ verb: 'decide-objection', name: a('desk.objection') }))
  async function act() {
    faults.value = {
      ...(outcome.value ? {} : { outcome: a('outcomeNeeded') }),
      ...(opinion.value.trim() ? {} : { opinion: a('opinionNeeded') }),
    }
    if (Object.keys(faults.value).length) return
    if (await aid.act('decide-objection', { outcome: outcome.value, opinion: opinion.value.trim() })) router.push('/')
  }
  return { reason, outcome, outcomes, opinion, faults, actions, act }
}
