// 安置帮教: help is voluntary, and may be declined.
import { written } from './papers.mjs'
import { plus } from './story.mjs'

const HELP = 'resettlement.case'

/** The name of the office in which the officer has his post. */
export const officeOf = async (crew, account, day) =>
  (await crew.ask(account, day, '/api/session')).appointments.find((one) => one.kind === 'PRIMARY').unit.name

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
