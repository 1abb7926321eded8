import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a, spoken } from '../words'

export function useCallBackDesk(aid: Aid) {
  const router = useRouter()
  const satisfaction = ref('')
  const note = ref('')
  const fault = ref('')
  const choices = computed(() =>
    ['5', '4', '3', '2', '1'].map((code) => ({ code, name: spoken(`sat.${code}`), english: spoken(`sat.${code}`) })),
  )
  const actions = computed(() => aid.acts({ verb: 'call-back', name: a('desk.call-back') }))
  async function act() {
    fault.value = satisfaction.value ? '' : a('satNeeded')
    if (
      !fault.value &&
      (await aid.act('call-back', { satisfaction: Number(satisfaction.value), note: note.value.trim() }))
    )
      router.push('/')
  }
  return { satisfaction, choices, note, fault, actions, act }
}
