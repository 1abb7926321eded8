import { parseMoney } from '@xiezhi/base'
import { useDraftOfTab, useFieldCodes, type Action, type StoredFile } from '@xiezhi/record-ui'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Aid } from '../useAidFile'
import { a } from '../words'

/** The lawyer's side of a file: first accept or decline, then report, at the end close. */
export function useHandleDesk(aid: Aid) {
  const router = useRouter()
  const start = () => ({ result: '', hours: '', amount: '', summary: '' })
  const { draft: report, discard } = useDraftOfTab(`aid.report.${aid.file.value?.application.id}`, start)
  const stages = useFieldCodes('legalaid.progress', 'stage')
  const results = useFieldCodes('legalaid.closure', 'result')
  const stage = ref('')
  const text = ref('')
  const files = ref<StoredFile[]>([])
  const faults = ref<Record<string, string>>({})
  const can = (verb: string) => aid.file.value?.actions.some((action) => action.verb === verb && action.allowed)
  const step = computed(() => (can('accept') ? 'accept' : 'work'))
  const actions = computed(() =>
    step.value === 'accept'
      ? aid.acts({ verb: 'accept', name: a('desk.handle') }, { verb: 'decline', name: a('declineReason') })
      : aid.acts(
          { verb: 'progress', name: a('handleReport') },
          { verb: 'report-closing', name: a('closing') },
          { verb: 'ask-release', name: a('askRelease') },
        ),
  )
  const needs = (verb: string): Record<string, unknown> =>
    ({
      decline: { text: text.value.trim() },
      progress: { stage: stage.value.trim(), text: text.value.trim() },
      'report-closing': {
        result: report.value.result.trim(),
        hours: Number(report.value.hours),
        summary: report.value.summary.trim(),
      },
    })[verb] ?? {}
  const bodyOf = (verb: string): Record<string, unknown> => {
    if (verb === 'decline') return { reason: text.value.trim() }
    if (verb !== 'report-closing') return needs(verb)
    return {
      ...needs(verb),
      amount: parseMoney(report.value.amount) ?? undefined,
      files: files.value.map((file) => file.id),
    }
  }
  const leaving = ref(false)
  async function act(action: Action) {
    if (action.verb === 'ask-release') return void (leaving.value = true)
    const lacking = Object.entries(needs(action.verb)).filter(([, value]) => !value)
    faults.value = Object.fromEntries(lacking.map(([field]) => [field, a('opinionNeeded')]))
    if (lacking.length || !(await aid.act(action.verb, bodyOf(action.verb)))) return
    stage.value = text.value = ''
    if (action.verb === 'decline') router.push('/')
    if (action.verb === 'report-closing') discard()
  }
  async function askRelease(reason: string) {
    leaving.value = false
    await aid.act('ask-release', { reason })
  }
  return { leaving, askRelease, stages, results, stage, text, report, files, faults, step, actions, act }
}
