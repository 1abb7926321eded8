// 一条生命线: one invented person through all four businesses, each step by the officer whose step it is and on the day on which it happened.
import { helped, supervised } from './one-life/home.mjs'
import { admitted, paroled } from './one-life/prison.mjs'
import { rehabilitated } from './one-life/rehab.mjs'
import { calendar, crewOf, person } from './one-life/story.mjs'

export const name =
  'one person goes through rehabilitation, prison, corrections and help, and the life line tells it all'

const PAPERS = {
  prison: ['罪犯收监通知书', '罪犯分级处遇审批表'],
  parole: ['假释建议书', '假释证明书'],
  corrections: ['社区矫正对象接收登记表', '社区矫正宣告书', '社区矫正方案', '解除社区矫正证明书'],
  help: ['衔接回执', '走访记录', '解除帮教证明'],
}

export default async function ({ browser, base, picture, see }) {
  const who = person()
  const days = calendar()
  const crew = crewOf(browser, base)
  const show = showing(crew, picture)

  const rehab = await rehabilitated(crew, who, days)
  await show('demo-rehab-head', days.start, 'drugrehab.case', rehab.id, 'life-1-rehab')

  const file = await admitted(crew, who, days)
  see.equal(file.person, rehab.person, 'the prison has found the person whom rehabilitation knew')
  const parole = await paroled(crew, file, days)
  await show('demo-prison-penalty', days.parole, 'prison.custody-file', file.id, 'life-2-prison', PAPERS.prison)
  await show('demo-prison-penalty', days.parole, 'prison.commutation-case', parole.id, 'life-3-parole', PAPERS.parole)

  const arrival = await crew.heard('demo-corrections', days.parole, 'community.corrections', file.person)
  see.equal(
    [arrival.name, arrival.birthDate, arrival.starts, arrival.ends],
    [who.name, who.born, days.parole, days.end],
    'the county has not entered again what the prison knew',
  )
  await supervised(crew, arrival.id, days)
  await show(
    'demo-corrections',
    days.end,
    'community.corrections',
    arrival.id,
    'life-4-corrections',
    PAPERS.corrections,
  )

  const help = await crew.heard(
    'demo-help-county',
    days.end,
    'resettlement.case',
    file.person,
    (one) => one.source === 'COMMUNITY',
  )
  const over = await helped(crew, help.id, days)
  await show('demo-help-office', over, 'resettlement.case', help.id, 'life-5-help', PAPERS.help)
  await theLine(crew, file.person, over, picture, see)
}

/** The file as its officer sees it, with every paper that it should hold. */
const showing =
  (crew, picture) =>
  async (account, day, standard, id, name, papers = []) => {
    const page = await crew.page(account, day, `/cases/${standard}/${id}`)
    await picture(name, page)
    const { documents } = await crew.look(account, day, standard, id)
    const missing = papers.filter((paper) => !documents.some((one) => one.name.includes(paper)))
    if (missing.length) throw new Error(`${name} lacks ${missing} among ${documents.map((one) => one.name)}`)
    await page.context().close()
  }

async function theLine(crew, person, day, picture, see) {
  const page = await crew.page('demo-life', day, `/persons/${person}`)
  await page.waitForSelector('svg')
  await picture('life-6-line', page)
  await page.getByRole('button', { name: '列表' }).click()
  await page.locator('table tr', { hasText: '判决生效' }).first().waitFor()
  await picture('life-7-list', page)
  const life = await crew.as('demo-life', day, 'GET', `/api/life-lines/${person}?purpose=PROCURATOR_SUPERVISION`)
  const told = life.lines.map((one) => one.occurred)
  see.equal(told, [...told].sort(), 'the order of the days')
  if (told.length < 12) throw new Error(`only ${told.length} entries`)
  see.equal(
    life.lines.filter((one) => !one.basis.length || !one.sourceOrgan),
    [],
    'entries without basis or source',
  )
  see.equal([life.gaps, life.conflicts], [[], []], 'gaps and conflicts')
  await page.context().close()
}
