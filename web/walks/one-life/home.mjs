// 社区矫正与安置帮教: from reporting in to the certificate, and help, which is voluntary and may be declined.
import { plus } from './story.mjs'

const CORRECTIONS = 'community.corrections'
const HELP = 'resettlement.case'

const officeOf = async (crew, account) =>
  (await crew.as(account, '', 'GET', '/api/session')).appointments.find((one) => one.kind === 'PRIMARY').unit.id

export async function supervised(crew, id, days) {
  const office = await officeOf(crew, 'demo-justice-office')
  const day = plus(days.parole, 6)
  const act = (account, when, verb, form) => crew.act(account, when, CORRECTIONS, id, verb, form)
  await act('demo-corrections', day, 'register', { reportedOn: day, office })
  await act('demo-justice-office', day, 'add-team-member', {
    name: '演示组员',
    role: 'COMMITTEE',
    woman: false,
    knowsMinors: false,
    responsibility: '督促报告',
  })
  await act('demo-justice-office', day, 'declare', { place: '司法所', by: '演示所员' })
  await act('demo-justice-office', plus(day, 3), 'plan', {
    supervisionClass: 'NORMAL',
    goals: '稳定就业',
    measures: '每两周报告',
    reason: '初次分类',
    leaveDelegated: false,
  })
  await act('demo-justice-office', plus(day, 14), 'report', {
    way: 'PHONE',
    health: false,
    content: '在家务农 (演示)',
    followUp: false,
  })
  await preparedForTheEnd(crew, id, days)
  await act('demo-justice-office', days.today, 'summarise', { text: '遵守规定, 表现良好 (演示)' })
  return act('demo-corrections', days.end, 'lift', {})
}

/** The rounds of the house find by themselves that the last thirty days have begun. */
async function preparedForTheEnd(crew, id, days) {
  for (let tries = 0; tries < 180; tries++) {
    const { row } = await crew.look('demo-corrections', days.today, CORRECTIONS, id)
    if (row.state === 'PRE_LIFT') return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('nobody has noticed that the end is near')
}

/** The county finds the home, the office receives; the person says yes or no. */
export async function received(crew, id, day, accepts) {
  const office = await officeOf(crew, 'demo-help-office')
  const county = (verb, form) => crew.act('demo-help-county', day, HELP, id, verb, form)
  const local = (when, verb, form) => crew.act('demo-help-office', when, HELP, id, verb, form)
  await county('verify', { verdict: 'LOCATED', address: '演示路1号', familyCollects: true })
  await county('set-receiver', { office, familyCollects: true }).catch(gone)
  await local(day, 'hand-over', {
    on: day,
    place: '司法所',
    receivedBy: '演示所员',
    releasedBy: '演示民警',
    personSigned: true,
    escorted: false,
  })
  await local(day, 'open-help', { accepts, helper: '演示帮教人', plan: '找工作' })
  return local
}

/** The file has gone to the office, and the county that sent it no longer reads it as its own. */
const gone = (fault) => {
  if (!String(fault).includes(' 404 ')) throw fault
}

export async function helped(crew, id, days) {
  const local = await received(crew, id, days.end, true)
  await local(plus(days.end, 7), 'visit', { on: plus(days.end, 7), mode: 'HOME', content: '生活稳定 (演示)' })
  const { row } = await crew.look('demo-help-office', plus(days.end, 7), HELP, id)
  await crew.act('demo-help-county', row.periodEnd, HELP, id, 'close', { closure: 'EXPIRED', note: '期满' })
  return row.periodEnd
}
