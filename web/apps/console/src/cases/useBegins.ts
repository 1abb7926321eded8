import { shallowRef } from 'vue'
import { caseKinds } from './useCaseKinds'

/** A way to a file that is begun from another: offered only to whom the beginning belongs. */
export interface Begin {
  label: string
  to: string
  standard: string
  act: string
}

/** Which beginnings are mine, once the node has said so. */
export function useBegins() {
  const known = shallowRef(new Set<string>())
  const key = (standard: string, act: string) => `${standard}/${act}`
  caseKinds().then(
    (kinds) => (known.value = new Set(kinds.flatMap((kind) => kind.begins.map((act) => key(kind.standard, act.verb))))),
  )
  return (begins: Begin[]) => begins.filter((one) => known.value.has(key(one.standard, one.act)))
}
