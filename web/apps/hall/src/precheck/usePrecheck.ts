import { computed, ref, shallowRef, watch } from 'vue'
import { api, parseDate, parseMoney, useAsync, useDraft, type Fault } from '@xiezhi/base'
import { mattersOf } from '../apply/areas'
import { codeSet, type Option } from '../parts/options'
import { t as common } from '../words/common'
import { t } from '../words/precheck'
import { factsOf, noAnswers, questionsFor, type Answers, type Question, type Ruling } from './precheck'

/** The questions, the answers kept on this device, and what the rule says about them so far. */
export function usePrecheck() {
  const { draft: answers, forget } = useDraft<Answers>('precheck', noAnswers)
  const kinds = ref<Option[]>([])
  const matters = ref<Option[]>([])
  const exemptions = ref<Option[]>([])
  const faults = shallowRef<Fault[]>([])
  const ruling = shallowRef<Ruling>()

  const lists = useAsync(async () => {
    ;[kinds.value, matters.value, exemptions.value] = await Promise.all([
      codeSet('CS_AID_APPLICANT_KIND'),
      codeSet('CS_AID_MATTER'),
      codeSet('CS_AID_EXEMPTION'),
    ])
  })
  const inArea = computed(() => mattersOf(answers.value.area, matters.value))
  const questions = computed(() =>
    questionsFor(answers.value, ruling.value, answers.value.area ? inArea.value.length : 0),
  )

  watch(
    () => answers.value.area,
    () => {
      if (!inArea.value.some((matter) => matter.code === answers.value.matter)) answers.value.matter = ''
    },
  )

  const assess = useAsync(async () => {
    if (!answers.value.matter && inArea.value.length === 1) answers.value.matter = inArea.value[0].code
    ruling.value = await api.post<Ruling>('/api/rules/legal-aid-eligibility', factsOf(answers.value))
    return ruling.value
  })

  /** What is wrong with the answer to one question; all of it at once. */
  function check(question: Question): boolean {
    faults.value = faultsOf(question, answers.value)
    return faults.value.length === 0
  }

  return { answers, forget, kinds, matters, exemptions, inArea, questions, lists, assess, ruling, faults, check }
}

function faultsOf(question: Question, answers: Answers): Fault[] {
  const found: Fault[] = []
  const ask = (bad: boolean, field: string, message: string) => bad && found.push({ field, message })
  if (
    question === 'who' ||
    question === 'area' ||
    question === 'matter' ||
    question === 'proof' ||
    question === 'urgent'
  )
    ask(!answers[question], question, common('choose'))
  if (question === 'home') {
    ask(!/^([1-9]|[12]\d|30)$/.test(answers.people.normalize('NFKC').trim()), 'people', t('peopleBad'))
    ask(!parseMoney(answers.income), 'income', common('moneyBad'))
  }
  if (question === 'assets') ask(!parseMoney(answers.assets), 'assets', common('moneyBad'))
  if (question === 'urgent' && answers.urgent === 'date') ask(!parseDate(answers.limit), 'limit', common('dateBad'))
  return found
}
