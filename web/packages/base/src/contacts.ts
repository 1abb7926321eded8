import { reactive } from 'vue'
import { api } from './api'
import { useAsync } from './useAsync'

/** Where a person wants to hear of new messages, besides the platform itself. */
export interface Way {
  channel: 'mail' | 'sms'
  on: boolean
  address: string | null
}

/** 消息提醒: opting in and out; what is sent says only that there is something to read. */
export function useContacts() {
  const ways = useAsync(() => api.get<Way[]>('/api/messages/contacts'))
  const typed = reactive<Record<Way['channel'], string>>({ mail: '', sms: '' })
  const keep = useAsync(async (channel: Way['channel']) => {
    await api.put(`/api/messages/contacts/${channel}`, { address: typed[channel].trim() })
    typed[channel] = ''
    await ways.run()
  })
  const forget = useAsync(async (channel: Way['channel']) => {
    await api.delete(`/api/messages/contacts/${channel}`)
    await ways.run()
  })
  ways.run()
  return { ways, typed, keep, forget }
}
