import { api, asProblem, type Problem } from '@xiezhi/base'
import { tidy, useDraftOfTab, useStandard, type StoredFile } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { rulingHolds } from '../rulingText'
import type { AidFile, AidRuling } from '../types'

type Draft = Record<string, unknown>
/** What is asked at the counter, in the order of the form. */
export const asked = [
  'applicantName',
  'citizenId',
  'mobile',
  'safeContact',
  'language',
  'lawyerSex',
  'applicantKind',
  'form',
  'matter',
  'division',
  'litigation',
  'organName',
  'organDivision',
  'eventDivision',
  'facts',
  'opponentName',
  'opponentFirm',
  'exemptions',
  'household',
  'incomeTotal12m',
  'assets',
  'limitationExpiry',
  'preservationNeeded',
  'honestDeclaration',
]

const weighed = [
  'matter',
  'form',
  'incomeTotal12m',
  'assets',
  'limitationExpiry',
  'division',
  'litigation',
  'preservationNeeded',
]

/** The facts that the rule weighs, as far as they are filled in. */
export function factsOf(draft: Draft): Draft {
  return {
    ...Object.fromEntries(
      weighed.flatMap((name) => (draft[name] === null || draft[name] === undefined ? [] : [[name, draft[name]]])),
    ),
    applicantKind: draft.applicantKind ?? 'PERSON',
    household: draft.household ?? [],
    exemptions: draft.exemptions ?? [],
  }
}

export function useCounterDesk() {
  const router = useRouter()
  const shape = useStandard('legalaid.application')
  /** At the counter the clerk may fill in fields that a stored row only shows. */
  const descriptor = computed(() => shape.value)
  const only = computed(() => asked.filter((name) => shape.value?.fields.some((field) => field.name === name)))
  const { draft, restored, forget, discard } = useDraftOfTab<Draft>('aid.counter', () => ({ household: [] }))
  const files = ref<StoredFile[]>([])
  const ruling = shallowRef<AidRuling | null>(null)
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  let timer: ReturnType<typeof setTimeout>

  async function judge() {
    if (!draft.value.matter) return (ruling.value = null)
    const fields = (shape.value?.fields ?? []).filter((field) => field.kind === 'money')
    const facts = factsOf(tidy(fields, draft.value))
    const found = await api.post<AidRuling>('/api/rules/legal-aid-eligibility', facts).catch(() => null)
    ruling.value = found && { ...found, holds: rulingHolds(found.value) }
  }
  watch(draft, () => (clearTimeout(timer), (timer = setTimeout(judge, 300))), { deep: true, immediate: true })

  async function submit(value: Draft) {
    busy.value = true
    problem.value = undefined
    try {
      const file = await api.post<AidFile>('/api/legal-aid/counter', {
        ...value,
        files: files.value.map((one) => one.id),
      })
      forget()
      router.push(`/legal-aid/files/${file.application.id}`)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      busy.value = false
    }
  }
  return { descriptor, only, draft, restored, discard, files, ruling, problem, submit, busy }
}
