import { api, useAsync } from '@xiezhi/base'
import type { Clock, Row } from '@xiezhi/record-ui'
import { onMounted } from 'vue'

/** Somebody whose assessment is due. */
export interface Due {
  row: Row
  day: string
  days: number
}

/** An assessment on its way. */
export interface Running {
  row: Row
  name: string
  missing: string[]
  clock: Clock | null
}

export interface AssessmentDay {
  today: string
  oneYear: Due[]
  preExpiry: Due[]
  collecting: Running[]
  notice: Running[]
  objected: Running[]
  toSign: Running[]
  withPolice: Running[]
  zones: { code: string; label: string; count: number }[]
}

/** What is due today in the centre. */
export function useAssessmentDay() {
  const { data, problem, run } = useAsync(() => api.get<AssessmentDay>('/api/rehab/assessment-day'))
  onMounted(run)
  return { data, problem, run }
}
