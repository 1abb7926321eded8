import { parseMoney } from '@xiezhi/base'
import { useFieldCodes, type Action } from '@xiezhi/record-ui'
import { computed, reactive, ref } from 'vue'
import type { Aid } from '../useAidFile'
import { a } from '../words'

/** The five parts of the quality check, a hundred points together. */
export const items = [
  { id: 'MEETING', max: 20 },
  { id: 'EVIDENCE', max: 20 },
  { id: 'OPINION', max: 25 },
  { id: 'COURT', max: 20 },
  { id: 'FILE', max: 15 },
]

export function useCloseDesk(aid: Aid) {
  const grades = useFieldCodes('legalaid.closure', 'grade')
  const grade = ref('')
  const score = reactive<Record<string, number>>(Object.fromEntries(items.map((item) => [item.id, item.max])))
  const total = computed(() => items.reduce((sum, item) => sum + (Number(score[item.id]) || 0), 0))
  const subsidy = ref('')
  const paidOn = ref<string | null>(null)
  const faults = ref<Record<string, string>>({})
  const actions = computed(() => aid.acts({ verb: 'close', name: a('desk.close') }, { verb: 'pay', name: a('paidOn') }))

  async function act(action: Action) {
    faults.value = {}
    if (action.verb === 'pay') return paidOn.value && aid.act('pay', { paidOn: paidOn.value })
    if (!grade.value) faults.value.grade = a('gradeNeeded')
    if (subsidy.value && parseMoney(subsidy.value) === null) faults.value.subsidy = a('subsidy')
    if (Object.keys(faults.value).length) return
    await aid.act('close', { grade: grade.value, score: { ...score }, subsidy: parseMoney(subsidy.value) ?? undefined })
  }
  return { grades, grade, items, score, total, subsidy, paidOn, faults, actions, act }
}
