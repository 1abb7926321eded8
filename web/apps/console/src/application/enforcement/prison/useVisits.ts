import { api, asProblem, today, useAsync, type Problem } from '@xiezhi/base'
import { useToast, type Reason } from '@xiezhi/record-ui'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { Booked, Inmate } from './types'
import type { View } from './view'
import { m } from './words'

export interface Answer {
  holds: boolean
  value: { mostMinutes: number; left: number; monitored: boolean }
  reasons: Reason[]
}
/** Who comes by which way: a lawyer never takes a visitor's place. */
export const counterparts: Record<string, string[]> = {
  FACE: ['RELATIVE', 'GUARDIAN', 'OTHER'],
  VIDEO: ['RELATIVE', 'GUARDIAN', 'OTHER'],
  PHONE: ['RELATIVE', 'GUARDIAN', 'OTHER'],
  LAWYER: ['DEFENCE_COUNSEL', 'ENGAGED_LAWYER', 'LEGAL_AID_LAWYER', 'EVIDENCE_LAWYER'],
  CONSULAR: ['CONSUL'],
}

/** The counter: whom one looks for, the booking with the rule's word on it, and the visits of the day. */
export function useVisits(asked: () => string | undefined) {
  const day = ref(today())
  const { data: visits, problem, run } = useAsync((on: string) => api.get<Booked[]>(`/api/prison/visits?day=${on}`))
  const { data: found, run: find } = useAsync((words: string) =>
    api.get<Inmate[]>('/api/prison/visits/inmates', { query: { q: words } }),
  )
  const inmate = shallowRef<Inmate>()
  const words = ref('')
  const form = reactive({
    channel: 'FACE',
    counterpart: 'RELATIVE',
    name: '',
    relation: '',
    relationProved: false,
    approved: false,
    minutes: 30,
    people: 1,
  })
  const answer = shallowRef<Answer>()
  const refused = shallowRef<Problem>()
  const busy = ref(false)
  const { say } = useToast()

  const body = computed(() => ({
    ...form,
    name: form.name || '待登记',
    relation: form.relation || null,
    file: inmate.value?.file,
    day: day.value,
  }))
  const load = () => run(day.value)
  let asking: ReturnType<typeof setTimeout>
  watch(
    body,
    (now) => {
      clearTimeout(asking)
      answer.value = undefined
      if (now.file) asking = setTimeout(() => void check(), 250)
    },
    { deep: true },
  )
  watch(words, (now) => {
    if (now.trim().length > 1) void find(now.trim())
  })
  watch(
    () => form.channel,
    (now) => {
      if (!counterparts[now]?.includes(form.counterpart)) form.counterpart = counterparts[now]?.[0] ?? 'RELATIVE'
    },
  )
  watch(day, load, { immediate: true })
  watch(
    asked,
    async (file) => {
      if (file) inmate.value = (await api.get<View>(`/api/prison/custody/${file}/glance`)).inmate
    },
    { immediate: true },
  )

  async function check() {
    try {
      answer.value = await api.post<Answer>('/api/prison/visits/check', body.value)
    } catch (thrown) {
      refused.value = asProblem(thrown)
    }
  }
  async function guarded(work: () => Promise<unknown>) {
    busy.value = true
    refused.value = undefined
    try {
      await work()
      await load()
    } catch (thrown) {
      refused.value = asProblem(thrown)
    } finally {
      busy.value = false
    }
  }
  const book = () =>
    guarded(async () => {
      await api.post('/api/cases/prison.visit', { act: 'book', form: { ...body.value, name: form.name } })
      say(m('booked'))
      form.name = ''
      inmate.value = undefined
      words.value = ''
    })
  const end = (visit: Booked, verb: 'finish' | 'miss' | 'terminate', note?: string) =>
    guarded(() =>
      api.post(`/api/cases/prison.visit/${visit.id}/${verb}`, { version: visit.version, form: note ? { note } : {} }),
    )
  return { day, visits, problem, load, found, words, inmate, form, answer, refused, busy, book, end }
}
