import { computed } from 'vue'
import { useRouter } from 'vue-router'
import type { AidFile } from '../types'
import type { Aid } from '../useAidFile'
import { a } from '../words'

/** What an archivist looks at before the file is closed for good. */
export function checksOf(file: AidFile | undefined): { id: string; met: boolean }[] {
  const happened = (words: RegExp) =>
    file?.history.some((moment) => words.test(moment.what) || words.test(moment.english ?? '')) ?? false
  return [
    {
      id: 'documents',
      met:
        !!file?.documents.length && file.documents.every((paper) => paper.state === 'SEALED' || paper.state === 'VOID'),
    },
    { id: 'report', met: happened(/结案|clos/i) },
    { id: 'callBack', met: happened(/回访|call.?back/i) },
    { id: 'clocks', met: !file?.clocks.some((clock) => clock.state === 'RUNNING' || clock.state === 'OVERDUE') },
  ]
}

export function useArchiveDesk(aid: Aid) {
  const router = useRouter()
  const checks = computed(() => checksOf(aid.file.value))
  const actions = computed(() => aid.acts({ verb: 'archive', name: a('desk.archive') }))
  const act = async () => (await aid.act('archive')) && router.push('/')
  return { checks, actions, act }
}
