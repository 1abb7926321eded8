import { useDraftOfTab, type Action } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a, spoken } from '../words'

const choices = ['GRANT', 'REFUSE', 'PROVISIONAL'] as const

/** The director's decision. What the reviewer proposed is filled in, never sent without the director's hand. */
export function useDecideDesk(aid: Aid) {
  const router = useRouter()
  const file = computed(() => aid.file.value)
  const proposed = String(file.value?.application.proposal ?? '')
  const { draft, forget } = useDraftOfTab(`aid.decide.${file.value?.application.id}`, () => ({
    decision: proposed,
    opinion: '',
  }))
  const faults = ref<{ decision?: string; opinion?: string }>({})
  const decisions = computed(() => choices.map((code) => ({ code, name: a(code), english: a(code) })))
  const reviewed = computed(() =>
    proposed ? [spoken(proposed), file.value?.application.reviewOpinion].filter(Boolean).join(' · ') : '',
  )
  const letter = computed(() => file.value?.documents.find((paper) => paper.state === 'DRAFT'))
  const actions = computed(() =>
    aid.acts({ verb: 'decide', name: a('signed') }, { verb: 'return', name: a('returnReason') }),
  )

  async function act(action: Action) {
    const returning = action.verb === 'return'
    faults.value = {
      ...(!returning && !draft.value.decision ? { decision: a('outcomeNeeded') } : {}),
      ...((returning || draft.value.decision !== proposed) && !draft.value.opinion.trim()
        ? { opinion: a('opinionNeeded') }
        : {}),
    }
    if (Object.keys(faults.value).length) return
    const body = returning ? { reason: draft.value.opinion.trim() } : { ...draft.value }
    if (!(await aid.act(action.verb, body))) return
    forget()
    router.push(returning ? '/' : `/legal-aid/files/${file.value?.application.id}`)
  }
  return { draft, decisions, faults, reviewed, letter, actions, act }
}
