import { computed, ref, type Ref } from 'vue'
import { api, useAsync } from '@xiezhi/base'
import { codeSet, type Option } from '../parts/options'
import { mattersOf } from './areas'
import { stepsFor } from './steps'
import type { Draft } from './types'

interface Descriptor {
  fields: { name: string; codeSet?: string }[]
}

/** The codes of a field as its record standard says; none when the standard names no code set. */
async function codesOfField(standard: string, field: string): Promise<Option[]> {
  const descriptor = await api.get<Descriptor>(`/api/standards/${standard}`)
  const named = descriptor.fields.find((one) => one.name === field)?.codeSet
  return named ? codeSet(named) : []
}

/** The lists that the questions offer, all from the server, and the path that follows from the answers. */
export function useLists(draft: Ref<Draft>) {
  const matters = ref<Option[]>([])
  const exemptions = ref<Option[]>([])
  const forms = ref<Option[]>([])
  const grounds = ref<Option[]>([])
  const languages = ref<Option[]>([])

  const load = useAsync(async () => {
    const [all, exempt, acting, kinds, spoken] = await Promise.all([
      codeSet('CS_AID_MATTER'),
      codeSet('CS_AID_EXEMPTION'),
      codeSet('CS_AID_AGENT_GROUND'),
      codesOfField('legalaid.application', 'form').catch(() => []), // without the list the clerk fills it in
      codesOfField('legalaid.application', 'language').catch(() => []),
    ])
    matters.value = all
    exemptions.value = exempt
    grounds.value = acting
    forms.value = kinds
    languages.value = spoken
  })
  const inArea = computed(() => mattersOf(draft.value.area, matters.value))
  const steps = computed(() =>
    stepsFor(draft.value, forms.value.length > 0, draft.value.area ? inArea.value.length : 0),
  )

  function keepMatterInArea(): void {
    if (matters.value.length && !inArea.value.some((matter) => matter.code === draft.value.matter))
      draft.value.matter = ''
  }
  return { matters, exemptions, forms, grounds, languages, inArea, steps, load, keepMatterInArea }
}

export type Lists = ReturnType<typeof useLists>
