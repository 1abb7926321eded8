import { computed, ref } from 'vue'
import { api } from './api'
import { inDemonstration } from './storyDay'

export interface Appointment {
  id: string
  unit: { id: string; name: string; level: string; code: string }
  post: string
  kind: string
  duties: string[]
  /** For whom I stand in through this post while he is away, and until when. */
  standIn?: { principal: string; name: string; until: string; signing: boolean; shared?: boolean } | null
}

export interface Room {
  id: string
  name: string
  english: string
  floor: string
}

/** Who I am, as the server sees it. */
export interface Who {
  kind: 'officer' | 'practitioner' | 'citizen' | 'anonymous'
  account?: string
  person?: string
  name?: string
  level?: 'L0' | 'L1' | 'L2' | 'L3'
  demo?: boolean
  appointment?: string
  appointments?: Appointment[]
  duties: string[]
  rooms?: Room[]
  expiresAt?: string
  /** The body I act for; without a capacity when my authority for it has ended. */
  organisation?: {
    id: string
    capacity?: { name: string; creditCode: string; level: 'C2' | 'C3'; identity: string; scope: string } | null
  } | null
}

const NOBODY: Who = { kind: 'anonymous', duties: [] }
const who = ref<Who>(NOBODY)
const known = ref(false)

function take(now: Who): Who {
  known.value = true
  inDemonstration.value = !!now.demo
  return (who.value = now)
}

async function load(): Promise<Who> {
  return take(await api.get<Who>('/api/session'))
}

async function login(account: string, password: string, code?: string): Promise<Who> {
  const answer = await api.post<{ who: Who }>('/api/session', {
    account,
    password,
    ...(code ? { code } : {}),
  })
  return take(answer.who)
}

async function logout(): Promise<void> {
  await api.delete('/api/session')
  forget()
}

/** The server says that the session is over: nobody is in, but drafts stay where they are. */
function forget(): void {
  who.value = { ...NOBODY, demo: who.value.demo }
}

async function stepUp(proof: { password?: string; code?: string }): Promise<void> {
  await api.post('/api/session/step-up', proof)
}

async function actAs(appointment: string): Promise<Who> {
  await api.put('/api/session/appointment', { appointment })
  return load()
}

const signedIn = computed(() => who.value.kind !== 'anonymous')
const activeAppointment = computed(() => who.value.appointments?.find((post) => post.id === who.value.appointment))

/** One session for the whole page: everyone who asks gets the same. */
export function useSession() {
  const may = (duty: string) => who.value.duties.includes(duty)
  return { who, known, signedIn, activeAppointment, may, load, login, logout, forget, stepUp, actAs }
}
