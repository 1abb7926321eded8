import { api, useAsync, useSession } from '@xiezhi/base'

export interface Operator {
  id: string
  name: string
  scope: string
  from: string
  until: string
  state: 'INVITED' | 'ACTIVE' | 'ENDED'
}
export interface Organisation {
  id: string
  creditCode: string
  name: string
  state: 'PENDING' | 'ACTIVE' | 'REJECTED' | 'ENDED'
  as: 'REPRESENTATIVE' | 'OPERATOR'
  finding?: string | null
  operators: Operator[]
}

/** 我的单位: what I may do for which body; every change is asked of the server and read anew. */
export function useOrganisations() {
  const { load } = useSession()
  const mine = useAsync(() => api.get<Organisation[]>('/api/organisations'))
  const then = <A extends unknown[]>(work: (...args: A) => Promise<unknown>) =>
    useAsync(async (...args: A) => {
      await work(...args)
      await mine.run()
      return true
    })
  return {
    mine,
    register: then((creditCode: string, name: string) => api.post('/api/organisations', { creditCode, name })),
    authorise: then((id: string, wish: { mobile: string; name: string; scope: string; until: string }) =>
      api.post(`/api/organisations/${id}/mandates`, wish),
    ),
    accept: then((id: string) => api.post(`/api/organisations/mandates/${id}/accept`, {})),
    end: then((id: string) => api.delete(`/api/organisations/mandates/${id}`)),
    actFor: then(async (organisation: string | null) => {
      await api.put('/api/session/organisation', { organisation })
      await load()
    }),
  }
}
