import type { Clock } from '@xiezhi/base'

export interface Centre {
  id: string
  name: string
  division?: string
  divisionName?: string
  address?: string
  phone?: string
  hours?: string
}

export interface Member {
  name: string
  relation: string
  income12m: string
  opponent: boolean
}

/** 安全联系方式: how to reach the person without putting anybody at risk. */
export interface SafeContact {
  channels: string[]
  times: string
  noMessage: boolean
}

/** 代为申请人: `ground` is a value of CS_AID_AGENT_GROUND. */
export interface Agent {
  ground: string
  name: string
  citizenId: string
  mobile: string
  relation: string
}

export interface KeptFile {
  id: string
  name: string
  size: number
}

/** 法律援助申请草稿, as the hall and the counter send it (http.md section 10). */
export interface Draft {
  id: string
  form: string
  area: string
  matter: string
  facts: string
  opponent: string
  division: string
  venue: string
  litigation: string
  exemptions: string[]
  household: Member[]
  incomeTotal12m: string
  assets: string
  honestDeclaration: boolean
  limitationExpiry: string
  hurry: string
  safeContact: SafeContact
  language: string
  lawyerSex: string
  files: KeptFile[]
  whom: string
  applicantName: string
  citizenId: string
  mobile: string
  agent: Agent
  reached: string[]
}

export const noDraft = (): Draft => ({
  id: '',
  form: '',
  area: '',
  matter: '',
  facts: '',
  opponent: '',
  division: '',
  venue: '',
  litigation: '',
  exemptions: [],
  household: [],
  incomeTotal12m: '',
  assets: '',
  honestDeclaration: false,
  limitationExpiry: '',
  hurry: '',
  safeContact: { channels: [], times: '', noMessage: false },
  language: '',
  lawyerSex: '',
  files: [],
  whom: '',
  applicantName: '',
  citizenId: '',
  mobile: '',
  agent: { ground: '', name: '', citizenId: '', mobile: '', relation: '' },
  reached: [],
})

export interface Submitted {
  id: string
  number: string
  receipt: string
  clock: Clock
}
