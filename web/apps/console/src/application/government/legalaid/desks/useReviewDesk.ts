import { useDraftOfTab, type Action } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { verbDesk } from '../desks'
import { a } from '../words'

interface Review {
  proposal: 'GRANT' | 'REFUSE' | 'PROVISIONAL' | ''
  opinion: string
}

/** What the reviewer proposes; to depart from the rule is allowed, but not without a reason. */
export function useReviewDesk(aid: Aid) {
  const router = useRouter()
  const id = String(aid.file.value?.application.id)
  const { draft, forget } = useDraftOfTab<Review>(`aid.review.${id}`, () => ({ proposal: '', opinion: '' }))
  const faults = ref<{ proposal?: string; opinion?: string }>({})
  const row = aid.file.value?.application
  const claims = !!(row?.exemptions as string[] | undefined)?.length && !row?.exemptionProved
  const proposals = computed(() =>
    (['GRANT', 'REFUSE', 'PROVISIONAL'] as const).map((code) => ({ code, name: a(code), english: a(code) })),
  )
  const agrees = computed(() => draft.value.proposal === aid.file.value?.ruling?.value.decision)
  const actions = computed(() =>
    aid.acts(
      { verb: 'review', name: a('desk.review') },
      ...(claims ? [{ verb: 'verify-exemption', name: a('desk.exemption') }] : []),
      { verb: 'request-supplement', name: a('desk.supplement') },
    ),
  )
  function check(): boolean {
    const lacking = !draft.value.opinion.trim() && (!agrees.value || draft.value.proposal === 'REFUSE')
    faults.value = {
      ...(draft.value.proposal ? {} : { proposal: a('proposalNeeded') }),
      ...(lacking ? { opinion: a('opinionNeeded') } : {}),
    }
    return !Object.keys(faults.value).length
  }
  async function act(action: Action) {
    if (action.verb !== 'review') return router.push(`/legal-aid/${verbDesk[action.verb]}/${id}`)
    if (!check() || !(await aid.act('review', { ...draft.value }))) return
    forget()
    router.push('/')
  }
  return { draft, proposals, faults, agrees, actions, act }
}
