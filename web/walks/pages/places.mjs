// Where each route of the two faces is visited: by an account that may see it, at a real row where the address names one.
// The keys are the routes as the routers declare them; a route that no one visits here fails the walk.

const first = (standard) => async (api) => (await api('GET', `/api/records/${standard}?limit=1`)).items[0]?.id
/** The address with its named part filled in by what the account finds. */
const at = (address, find) => async (api) => {
  const id = await find(api)
  if (!id) throw new Error(`nothing to show at ${address}`)
  return address.replace(':id', id)
}
const work = (words) => async (api) => {
  const { items } = await api('GET', '/api/tasks?limit=100')
  return items.find((task) => (task.desk ?? '').startsWith(words))
}
/** What the demonstration does not bring: statutes in the library, and a question that a citizen asked. */
export async function prepare(api, tokenOf) {
  await api('POST', '/api/statutes/imports', undefined, await tokenOf('demo-sysadmin')).catch(() => undefined) // running already
  const citizen = await tokenOf('19900000001')
  const waiting = await api('GET', '/api/tasks', undefined, await tokenOf('demo-consult'))
  if (!waiting.items.length) {
    const { division } = (await api('GET', '/api/hall/legal-aid/centres')).find((one) => one.name.startsWith('南屏县'))
    const topic = (await api('GET', '/api/standards/CS_CONSULT_TOPIC')).values[0].code
    const form = {
      topic,
      question: '演示问题: 三个月没有发工资, 怎么办?',
      minor: false,
      danger: false,
      detained: false,
    }
    await api(
      'POST',
      '/api/cases/consult.consultation',
      { act: 'ask', form: { ...form, division, consent: false } },
      citizen,
    )
  }
  for (let wait = 0; wait < 60; wait++) {
    if ((await api('GET', '/api/statutes/instruments?limit=1')).items.length) return
    await new Promise((done) => setTimeout(done, 500))
  }
}
/** An address of the right form behind which nothing is: the page says so, and that is looked at too. */
export const NOTHING = '00000000-0000-7000-8000-000000000000'
const here = (...paths) => Object.fromEntries(paths.map((path) => [path, path]))

export const consolePlaces = {
  '': { ...here('/login') },
  'demo-reviewer': {
    ...here(
      '/',
      '/account',
      '/delegations',
      '/records',
      '/cases',
      '/rules',
      '/standards',
      '/processes',
      '/calendar',
      '/statutes',
    ),
    '/tasks/:id': at('/tasks/:id', async (api) => (await api('GET', '/api/tasks')).items[0]?.id),
    '/rooms/:room': '/rooms/legalaid',
    '/records/:standard': '/records/legalaid.application',
    '/records/:standard/:id': at('/records/legalaid.review/:id', first('legalaid.review')),
    '/rules/:name': '/rules/legal-aid-eligibility',
    '/standards/:code': '/standards/legalaid.application',
    '/processes/:processKey': '/processes/legal-aid',
    '/statutes/:key': '/statutes/法律援助法%2343',
    '/statutes/instruments/:id': at(
      '/statutes/instruments/:id',
      async (api) => (await api('GET', '/api/statutes/instruments?limit=1')).items[0]?.id,
    ),
    '/legal-aid/files/:id': at('/legal-aid/files/:id', first('legalaid.application')),
    '/legal-aid/:desk/:id': async (api) => {
      const task = await work('legal-aid/')(api)
      return `/${task.desk}/${task.business.id}`
    },
    '/:rest(.*)*': '/nowhere',
  },
  'demo-leader': here('/legal-aid', '/legal-aid/limits', '/legal-aid/statistics'),
  'demo-reception': here('/legal-aid/counter', '/legal-aid/transfers', '/citizen/claims'),
  'demo-clerk': here('/legal-aid/notices'),
  'demo-steward': here('/conformance'),
  'demo-sysadmin': {
    ...here('/self-check'),
    '/admin/:part': '/admin/units',
    '/records/:standard/new': '/records/identity.unit/new',
  },
  'demo-auditor': here('/audit'),
  'demo-consult': {
    ...here('/consult'),
    '/cases/consult.consultation/:id': at(
      '/cases/consult.consultation/:id',
      async (api) => (await work('')(api))?.business.id,
    ),
  },
  'demo-justice-office': {
    '/cases/:standard/begin/:act': async (api) => {
      const kind = (await api('GET', '/api/cases')).find((one) => one.begins.length)
      return `/cases/${kind.standard}/begin/${kind.begins[0].verb}`
    },
  },
  'demo-corrections': {
    ...here('/community', '/community/county', '/community/orders'),
    '/cases/:standard/:id': at('/cases/community.corrections/:id', first('community.corrections')),
    '/community/people/:id': at('/community/people/:id', first('community.corrections')),
    '/community/people/:id/sanction': at('/community/people/:id/sanction', first('community.corrections')),
    '/community/leaves/:id': at('/community/leaves/:id', first('community.leave')),
  },
  'demo-help-county': {
    ...here('/resettlement'),
    '/resettlement/checklist/:id': at('/resettlement/checklist/:id', first('resettlement.case')),
  },
  'demo-prison-penalty': {
    ...here('/resettlement/releases', '/prison/releases', '/sentence'),
    '/sentence/persons/:person': async (api) =>
      `/sentence/persons/${(await api('GET', '/api/records/sentence.standing?limit=1')).items[0].person}`,
    '/sentence/persons/:person/judgment': async (api) =>
      `/sentence/persons/${(await api('GET', '/api/records/sentence.standing?limit=1')).items[0].person}/judgment`,
  },
  'demo-life': {
    ...here('/persons', '/persons/matches'),
    '/persons/:id': at('/persons/:id', async (api) => (await api('GET', '/api/persons')).items[0]?.id),
    ...here('/coop/proposals'),
    '/coop/proposals/:id': at('/coop/proposals/:id', first('coop.proposal')),
    '/persons/matches/:id': at('/persons/matches/:id', first('person.match-case')),
  },
  'demo-rehab-assess': {
    ...here('/drugrehab'),
    '/drugrehab/assessments/:id': at('/drugrehab/assessments/:id', first('drugrehab.assessment')),
  },
  'demo-rehab-doctor': here('/drugrehab/narcotics'),
  'demo-prison-ward': {
    ...here('/prison', '/prison/visits'),
    '/prison/points/:ward?': '/prison/points',
    '/prison/custody/:id': at('/prison/custody/:id', first('prison.custody-file')),
  },
  'demo-prison-committee': here('/prison/committee'),
  'demo-prison-rights': here('/prison/rights'),
  'demo-disclosure': { '/disclosure/kin/:id?': '/disclosure/kin' },
  'demo-disclosure-check': { '/disclosure/items/:id?': '/disclosure/items' },
  'demo-kiosk-ward': here('/kiosk-desk'),
  'demo-supply-ward': here('/supply'),
  'demo-supply-shop': here('/supply/goods'),
  'demo-supply-bags': here('/supply/picking', '/supply/delivery'),
  'demo-supply-finance': {
    ...here('/supply/accounts', '/supply/close'),
    '/supply/accounts/:id': at('/supply/accounts/:id', first('supply.account')),
  },
}

export const hallPlaces = {
  '': {
    ...here('/', '/legal-aid', '/legal-aid/centres', '/safe', '/sign-in', '/register', '/rules', '/ask', '/interviews'),
    ...here('/answers', '/statutes', '/disclosure', '/kiosk'),
    '/legal-aid/check/:step?': '/legal-aid/check',
    '/legal-aid/apply/:step?': '/legal-aid/apply/whom',
    '/verify/:code?': '/verify',
    '/rules/:name': '/rules/legal-aid-eligibility',
    '/interviews/:code': async (api) => `/interviews/${(await api('GET', '/api/interviews'))[0].code}`,
    '/answers/:id': `/answers/${NOTHING}`,
    '/statutes/:key': '/statutes/法律援助法%2343',
    '/statutes/instruments/:id': at(
      '/statutes/instruments/:id',
      async (api) => (await api('GET', '/api/statutes/instruments?limit=1')).items[0]?.id,
    ),
    '/disclosure/:unit': at('/disclosure/:id', async (api) => (await api('GET', '/api/hall/disclosure'))[0]?.id),
    '/disclosure/items/:id': at('/disclosure/items/:id', async (api) => {
      const [facility] = await api('GET', '/api/hall/disclosure')
      return (await api('GET', `/api/hall/disclosure/${facility.id}`)).items[0]?.id
    }),
    '/about/:topic?': '/about',
    '/:rest(.*)*': '/nowhere',
  },
  19900000001: {
    ...here('/identity', '/account', '/messages', '/matters', '/consultations', '/consultations/new', '/relatives'),
    ...here('/organisations'),
    '/legal-aid/receipt/:id': at('/legal-aid/receipt/:id', async (api) => (await matters(api))[0]?.id),
    '/matters/:id': at('/matters/:id', async (api) => (await matters(api))[0]?.id),
    '/matters/:id/:verb': async (api) => {
      for (const { id } of await matters(api)) {
        const act = (await api('GET', `/api/hall/matters/${id}`)).actions.find((one) => one.allowed)
        if (act) return `/matters/${id}/${act.verb}`
      }
      throw new Error('no matter with an act')
    },
    '/consultations/:id': at('/consultations/:id', async (api) => {
      const mine = await api('GET', '/api/hall/consultations')
      return (mine.items ?? mine)[0]?.id
    }),
  },
}
const matters = async (api) => {
  const mine = await api('GET', '/api/hall/matters')
  return mine.items ?? mine
}
