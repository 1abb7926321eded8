// 社区矫正: from reporting in to the certificate, with a journey on the way.
import { officeOf } from './help.mjs'
import { everyPaper, written } from './papers.mjs'
import { plus } from './story.mjs'

const CORRECTIONS = 'community.corrections'
const LEAVE = 'community.leave'

export async function supervised(crew, id, days) {
  const day = plus(days.parole, 6)
  const office = await officeOf(crew, 'demo-justice-office', day)
  const act = (account, when, verb, form) => crew.act(account, when, CORRECTIONS, id, verb, form, '/community/people')
  // the rounds of the house live in our own days: should they come by just now, the ten days are over and it is registered as late
  await act('demo-corrections', day, 'register', { reportedOn: day, office }).catch((fault) => {
    if (!String(fault).includes('register-late')) throw fault
    return act('demo-corrections', day, 'register-late', { reportedOn: day, office, lateReason: '演示: 巡查先到' })
  })
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
}

/** 外出: to the hospital in the city and back; the office asks for the person, the county decides, the office writes down the return. */
export async function away(crew, who, id, days) {
  const day = plus(days.parole, 40)
  const [leaves, returns] = [plus(day, 4), plus(day, 6)]
  const desk = await crew.open('demo-justice-office', day, `/community/people/${id}`)
  await desk.getByRole('link', { name: '外出', exact: true }).click()
  await desk.waitForURL(/community\.leave\/begin/)
  const leave = await crew.begins(desk, LEAVE, 'apply', {
    kind: 'SINGLE',
    reason: 'MEDICAL',
    purpose: '复查, 有预约单 (演示)',
    places: '演示市人民医院',
    starts: leaves,
    ends: returns,
  })
  await crew.act('demo-corrections', day, LEAVE, leave.id, 'county-approve', { text: '同意' })
  await crew.act('demo-justice-office', returns, LEAVE, leave.id, 'return', {
    returnedOn: returns,
    checked: '有就诊记录 (演示)',
  })
  const page = await crew.open('demo-justice-office', returns, `/cases/${LEAVE}/${leave.id}`)
  await everyPaper(page, who, [['社区矫正对象外出审批证明', written(leaves), written(returns), '演示市人民医院']])
}

export async function lifted(crew, id, days) {
  const act = (account, when, verb, form) => crew.act(account, when, CORRECTIONS, id, verb, form, '/community/people')
  await preparedForTheEnd(crew, id, days)
  await act('demo-justice-office', days.today, 'summarise', { text: '遵守规定, 表现良好 (演示)' })
  await act('demo-corrections', days.end, 'lift')
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

export const correctionsPapers = (days) => {
  const term = [written(days.parole), written(days.end)]
  return [
    ['社区矫正对象接收登记表', ...term, written(plus(days.parole, 6))],
    ['社区矫正宣告书', ...term, written(plus(days.parole, 6))],
    ['社区矫正责任书', ...term],
    ['社区矫正方案', ...term, written(plus(days.parole, 9))],
    ['解除社区矫正证明书', ...term, written(days.end)],
    ['解除社区矫正通知书', ...term, written(days.end)],
  ]
}
