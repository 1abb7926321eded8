import { useDraftOfTab, useFieldCodes } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'

const asked = ['exemption', 'source', 'paper'] as const
type Proof = Record<(typeof asked)[number] | 'paperNumber', string>

/** Which paper was seen, or which source confirmed it: from then on the rule asks no more for the means. */
export function useExemptionDesk(aid: Aid) {
  const router = useRouter()
  const id = String(aid.file.value?.application.id)
  const claimed = (aid.file.value?.application.exemptions as string[] | undefined) ?? []
  const { draft, forget } = useDraftOfTab<Proof>(`aid.exemption.${id}`, () => ({
    exemption: claimed.length === 1 ? claimed[0] : '',
    source: '',
    paper: '',
    paperNumber: '',
  }))
  const exemptions = useFieldCodes('legalaid.exemption-proof', 'exemption')
  const sources = useFieldCodes('legalaid.exemption-proof', 'source')
  const faults = ref<Partial<Record<(typeof asked)[number], string>>>({})
  const actions = computed(() => aid.acts({ verb: 'verify-exemption', name: a('desk.exemption') }))

  async function act() {
    faults.value = Object.fromEntries(
      asked.filter((field) => !draft.value[field]?.trim()).map((field) => [field, a('exemptionLacks')]),
    )
    const { paperNumber, ...proof } = draft.value
    if (Object.keys(faults.value).length) return
    if (!(await aid.act('verify-exemption', { ...proof, paperNumber: paperNumber.trim() || undefined }))) return
    forget()
    const reviews = aid.file.value?.actions.some((action) => action.verb === 'review' && action.allowed)
    router.push(`/legal-aid/${reviews ? 'review' : 'files'}/${id}`)
  }
  return { draft, exemptions, sources, faults, actions, act }
}
