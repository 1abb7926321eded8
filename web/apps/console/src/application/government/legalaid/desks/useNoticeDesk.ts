import { api, asProblem, type Problem } from '@xiezhi/base'
import { useDraftOfTab, useStandard, type Descriptor, type Field } from '@xiezhi/record-ui'
import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import type { AidFile } from '../types'
import { pairs } from '../words'

type Draft = Record<string, unknown>
const asked: [keyof typeof pairs, Field['kind']][] = [
  ['organ', 'code'],
  ['organName', 'text'],
  ['fileNumber', 'text'],
  ['ground', 'code'],
  ['suspectName', 'text'],
  ['suspectBirth', 'date'],
  ['stage', 'code'],
  ['receivedAt', 'instant'],
]

/** The form of a notice: its code sets are those of the stored notice or case. */
export function noticeForm(of: Descriptor | undefined): Descriptor | undefined {
  if (!of) return undefined
  const fields = asked.map(([name, kind]): Field => {
    const stored = of.fields.find((field) => field.name === name)
    const written = stored ?? {
      name,
      label: pairs[name][0],
      english: pairs[name][1],
      kind: kind === 'code' ? 'text' : kind,
    }
    return { ...written, required: name !== 'suspectBirth' }
  })
  return { ...of, basis: '法律援助法#36', fields }
}

export function useNoticeDesk() {
  const router = useRouter()
  const stored = useStandard('legalaid.notice')
  const descriptor = computed(() => noticeForm(stored.value))
  const { draft, restored, forget, discard } = useDraftOfTab<Draft>('aid.notice', () => ({}))
  const problem = shallowRef<Problem>()
  const busy = ref(false)

  async function submit(value: Draft) {
    busy.value = true
    problem.value = undefined
    const receivedAt = value.receivedAt ? new Date(`${value.receivedAt}:00+08:00`).toISOString() : null
    try {
      const file = await api.post<AidFile>('/api/legal-aid/notices', { ...value, receivedAt })
      forget()
      router.push(`/legal-aid/files/${file.application.id}`)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      busy.value = false
    }
  }
  return { descriptor, draft, restored, discard, problem, submit, busy }
}
