import { api, asProblem, type Problem } from '@xiezhi/base'
import { useToast } from '@xiezhi/record-ui'
import { ref, shallowRef } from 'vue'
import type { Order } from './types'

type Known = Pick<Order, 'id' | 'version'>

/** Acts on orders: one at a time, with what went wrong, and the list read again afterwards. */
export function useOrders(again: () => Promise<unknown>) {
  const refused = shallowRef<Problem>()
  const busy = ref('')
  const { say } = useToast()

  async function act(order: Known, verb: string, form: object, done: string): Promise<boolean> {
    refused.value = undefined
    busy.value = order.id
    try {
      await api.post(`/api/cases/supply.order/${order.id}/${verb}`, { version: order.version, form })
      say(done)
      return true
    } catch (thrown) {
      refused.value = asProblem(thrown)
      return false
    } finally {
      busy.value = ''
      await again()
    }
  }

  /** The same act on many, one after the other; stops at the first that is refused. */
  async function actAll(orders: Known[], verb: string): Promise<number> {
    refused.value = undefined
    let done = 0
    try {
      for (const order of orders) {
        busy.value = order.id
        await api.post(`/api/cases/supply.order/${order.id}/${verb}`, { version: order.version, form: {} })
        done++
      }
    } catch (thrown) {
      refused.value = asProblem(thrown)
    } finally {
      busy.value = ''
      await again()
    }
    return done
  }

  return { refused, busy, act, actAll }
}
