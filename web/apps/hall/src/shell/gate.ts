import { shallowRef } from 'vue'
import { doorkeeper, useSession, type Problem } from '@xiezhi/base'

export interface Asking {
  kind: 'login' | 'step-up'
  problem?: Problem
  answer: (isIn: boolean) => void
}

/** What the gate asks at the moment; the page beneath stays as it is, with everything typed. */
export const asking = shallowRef<Asking>()
let waiting: Promise<boolean> | undefined

function ask(kind: Asking['kind'], problem?: Problem): Promise<boolean> {
  waiting ??= new Promise<boolean>((done) => {
    asking.value = {
      kind,
      problem,
      answer: (isIn) => {
        asking.value = undefined
        waiting = undefined
        done(isIn)
      },
    }
  })
  return waiting
}

/** An expired session asks for the login on top of the page. Somebody who never logged in goes to the login page instead. */
export function keepTheDoor(): void {
  const { signedIn, forget } = useSession()
  doorkeeper.signedOut = async () => {
    if (!signedIn.value && !asking.value) return false
    const isIn = await ask('login')
    if (!isIn) forget()
    return isIn
  }
  doorkeeper.stepUp = (problem) => ask('step-up', problem)
}
