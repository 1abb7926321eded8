import { api, asProblem, type Problem } from '@xiezhi/base'
import { useDraftOfTab, useStandard, type Descriptor, type Field, type StoredFile } from '@xiezhi/record-ui'
import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import type { AidFile } from '../types'
import { a } from '../words'
import { asked as ofCounter } from './useCounterDesk'

type Draft = Record<string, unknown>
/** What custody says beside the application: where, under which number, and when the person asked. */
const custody = ['organName', 'custodyNumber', 'statedAt', 'forwardedAt']
/** Nobody calls a detained person; and the organ is the custody itself. */
const notAsked = ['organName', 'safeContact', 'mobile', 'lawyerSex']
const person = ['applicantName', 'citizenId', 'division', 'form', 'matter', 'facts']

/** One form of two standards: the transfer, then the application that came with it. */
export function transferForm(
  transfer: Descriptor | undefined,
  application: Descriptor | undefined,
): Descriptor | undefined {
  if (!transfer || !application) return undefined
  const take = (of: Descriptor, names: string[]): Field[] =>
    names.flatMap((name) => of.fields.find((field) => field.name === name) ?? [])
  const rest = ofCounter.filter((name) => !person.includes(name) && !notAsked.includes(name))
  const needed = ['organName', 'custodyNumber', 'statedAt', 'applicantName', 'division', 'matter', 'facts']
  const fields = [...take(transfer, custody), ...take(application, [...person, ...rest])]
  return {
    ...transfer,
    basis: '法律援助法#39',
    fields: fields.map((field) => ({ ...field, required: needed.includes(field.name) })),
  }
}

const instant = (typed: unknown) => (typed ? new Date(`${typed}:00+08:00`).toISOString() : undefined)
/** Hours from asking to forwarding, as far as both are told. */
export function hoursOf(draft: Draft, now: Date): number | undefined {
  const stated = instant(draft.statedAt)
  if (!stated) return undefined
  const forwarded = instant(draft.forwardedAt) ?? now.toISOString()
  return (Date.parse(forwarded) - Date.parse(stated)) / 3_600_000
}

export function useTransferDesk() {
  const router = useRouter()
  const transfer = useStandard('legalaid.transfer')
  const application = useStandard('legalaid.application')
  const descriptor = computed(() => transferForm(transfer.value, application.value))
  const { draft, restored, forget, discard } = useDraftOfTab<Draft>('aid.transfer', () => ({}))
  const files = ref<StoredFile[]>([])
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const late = computed(() => {
    const hours = hoursOf(draft.value, new Date())
    return hours !== undefined && hours > 24 ? a('transferLate', { n: Math.floor(hours) }) : ''
  })

  async function submit(value: Draft) {
    busy.value = true
    problem.value = undefined
    try {
      const file = await api.post<AidFile>('/api/legal-aid/transfers', {
        ...value,
        statedAt: instant(value.statedAt),
        forwardedAt: instant(value.forwardedAt),
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
  return { descriptor, draft, restored, discard, files, problem, submit, busy, late }
}
