// The demonstration province is what its readme says: every role can log in, every state is there, something is due and something late.
export const name = 'the demonstration province has work for every role and a file in every state'

const STATES =
  'SUBMITTED SUPPLEMENT UNDER_REVIEW PROPOSED GRANTED PROVISIONAL ASSIGNED ACCEPTED IN_HANDLING CLOSING CLOSED ARCHIVED REFUSED TERMINATED WITHDRAWN DEEMED_WITHDRAWN OBJECTION MAINTAINED CORRECTED'.split(
    ' ',
  )

export default async function ({ api, see }) {
  const accounts = await api('GET', '/api/demo/accounts')
  see.equal(accounts.length > 15, true, 'more than fifteen accounts')
  const tokens = {}
  for (const { account, password } of accounts) {
    tokens[account] = (await api('POST', '/api/session', { account, password })).token
  }
  for (const account of [
    'demo-clerk',
    'demo-reception',
    'demo-reviewer',
    'demo-director',
    'demo-assigner',
    'demo-closing',
    'demo-lawyer',
    'demo-objection',
  ]) {
    const { todo } = await api('GET', '/api/tasks/counts', undefined, tokens[account])
    see.equal(todo > 0, true, `${account} has work`)
  }
  const late = await api('GET', '/api/tasks/counts', undefined, tokens['demo-reviewer'])
  see.equal(late.overdue > 0, true, 'the reviewer is late with something')

  const found = new Set()
  let after = ''
  do {
    const page = await api(
      'GET',
      `/api/records/legalaid.application?limit=100${after}`,
      undefined,
      tokens['demo-leader'],
    )
    page.items.forEach((row) => found.add(row.state))
    after = page.next ? `&after=${encodeURIComponent(page.next)}` : ''
  } while (after)
  see.equal(
    STATES.filter((state) => !found.has(state)),
    [],
    'states without a file',
  )
}
