import { api, asProblem, today, type Problem } from '@xiezhi/base'
import { useToast, type Reason } from '@xiezhi/record-ui'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { m } from './words'

export interface Rung {
  code: string
  label: string
  english: string
  decider: string
  basis: string
}
export interface Ladder {
  proposal: string | null
  open: string[]
  days: number | null
  reasons: Reason[]
  rungs: Rung[]
}

/** States the facts, asks the ladder at every change, and proposes. */
export function useSanctionDesk(id: () => string) {
  const facts = reactive<Record<string, unknown>>({
    breach: '',
    severity: 'SLIGHT',
    day: today(),
    since: null,
    returned: true,
    stubborn: false,
  })
  const story = reactive({ fact: '', evidence: '', departure: '', urgent: false })
  const kind = ref('')
  const ladder = shallowRef<Ladder>()
  const refused = shallowRef<Problem>()
  const sending = ref(false)
  const router = useRouter()
  const { say } = useToast()
  const absence = computed(() => facts.breach === 'LATE_REPORT' || facts.breach === 'LOST')
  const departs = computed(() => !!kind.value && kind.value !== ladder.value?.proposal)

  async function climb() {
    if (!facts.breach || !facts.day || (absence.value && !facts.since)) return void (ladder.value = undefined)
    refused.value = undefined
    try {
      const asked = { ...facts, since: absence.value ? facts.since : null }
      ladder.value = await api.post<Ladder>(`/api/community/people/${id()}/ladder`, asked)
      if (!ladder.value.open.includes(kind.value)) kind.value = ladder.value.proposal ?? ''
    } catch (thrown) {
      refused.value = asProblem(thrown)
    }
  }
  async function send() {
    sending.value = true
    refused.value = undefined
    const form = {
      ...facts,
      since: absence.value ? facts.since : null,
      supervisee: id(),
      kind: kind.value,
      fact: story.fact,
      evidence: story.evidence,
      departure: story.departure || null,
      urgent: story.urgent,
    }
    try {
      const file = await api.post<{ row: { id: string } }>('/api/cases/community.sanction', { act: 'propose', form })
      say(m('proposedToast'))
      await router.push(`/cases/community.sanction/${file.row.id}`)
    } catch (thrown) {
      refused.value = asProblem(thrown)
    } finally {
      sending.value = false
    }
  }
  watch(facts, climb)
  return { facts, story, kind, ladder, refused, sending, absence, departs, send }
}
