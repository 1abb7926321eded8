// 社区矫正与安置帮教: from reporting in to the certificate, and help, which is voluntary and may be declined.
import { everyPaper, written } from './papers.mjs'
import { plus } from './story.mjs'

const CORRECTIONS = 'community.corrections'
const LEAVE = 'community.leave'
const HELP = 'resettlement.case'

const officeOf = async (crew, account, day) =>
  (await crew.ask(account, day, '/api/session')).appointments.find((one) => one.kind === 'PRIMARY').unit.name

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

/** The county finds the home, the office receives; the person says yes or no. */
export async function received(crew, who, id, day, accepts) {
  const office = await officeOf(crew, 'demo-help-office', day)
  const county = (verb, form) => crew.act('demo-help-county', day, HELP, id, verb, form)
  const local = (when, verb, form) => crew.act('demo-help-office', when, HELP, id, verb, form)
  await comes(crew, who, day)
  await county('verify', { verdict: 'LOCATED', address: '演示路1号', familyCollects: true })
  await county('set-receiver', { office, familyCollects: true })
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

/** The day of the county: who stands at the gate, and by the checklist into the file. */
async function comes(crew, who, day) {
  const page = await crew.open('demo-help-county', day, '/resettlement')
  const line = page.locator('tr', { hasText: who.name }).first()
  await line.getByRole('link', { name: '核查' }).click()
  await page.waitForURL(/checklist/)
  await page.getByRole('link', { name: '打开案卷' }).click()
  await page.waitForURL(/cases\/resettlement\.case/)
}

export async function helped(crew, who, id, days) {
  const local = await received(crew, who, id, days.end, true)
  await local(plus(days.end, 7), 'visit', { on: plus(days.end, 7), mode: 'HOME', content: '生活稳定 (演示)' })
  await local(plus(days.end, 30), 'measure', {
    type: 'TRAINING',
    provider: '演示职业学校',
    starts: plus(days.end, 30),
    content: '电工培训 (演示)',
  })
  await local(plus(days.end, 365), 'evaluate', {
    work: '在电工班组 (演示)',
    housing: '自有住房',
    relations: '和睦',
    key: false,
  })
  const { row } = await crew.look('demo-help-office', plus(days.end, 365), HELP, id)
  await crew.act('demo-help-county', row.periodEnd, HELP, id, 'close', { closure: 'EXPIRED', note: '期满' })
  return row.periodEnd
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
export const helpPapers = (days, over) => [
  ['预释放人员信息核实反馈表', written(days.end)],
  ['衔接通知', written(days.end)],
  ['衔接回执', written(days.end)],
  ['帮教小组名单', '演示帮教人'],
  ['帮教协议', written(over)],
  ['走访记录', written(plus(days.end, 7))],
  ['帮扶审批表', '演示职业学校', '电工培训'],
  ['年度评估表', '在电工班组', '和睦'],
  ['解除帮教证明', written(over)],
]
