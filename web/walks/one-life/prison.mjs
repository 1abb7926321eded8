// 监狱: admission with its papers, the judgment, parole through ward, department, committee, notice and court.
import { written } from './papers.mjs'
import { plus } from './story.mjs'

const FILE = 'prison.custody-file'
const CASE = 'prison.commutation-case'
const DESK = '/prison/custody'

export async function admitted(crew, who, days) {
  const day = days.delivered
  const { name: ward } = (await crew.ask('demo-prison-ward', day, '/api/prison/wards'))[0]
  const file = await crew.begin('demo-prison-intake', day, FILE, 'expect', {
    name: who.name,
    sex: '1',
    citizenId: who.citizenId,
    source: 'NEW_SENTENCE',
    ward,
    homeDivision: who.home,
    foreigner: false,
  })
  await judged(crew, file, days)
  const papers = ['INDICTMENT', 'JUDGMENT', 'EXEC_NOTICE', 'CASE_CLOSE_FORM', 'DETENTION_CONDUCT', 'HEALTH_FILE']
  const act = (account, when, verb, form) => crew.act(account, when, FILE, file.id, verb, form, DESK)
  await act('demo-prison-intake', day, 'check-papers', {
    deliveredOn: day,
    papers: papers.map((paper) => ({ paper, state: 'PRESENT' })),
    identity: 'MATCH',
    searcherWoman: false,
    medical: '健康',
    tmpSuggested: false,
  })
  await act('demo-prison-intake', plus(day, 2), 'notify-family', {
    recipient: '演示亲属',
    address: '邮寄',
    committee: false,
  })
  await act('demo-prison-custody', plus(day, 30), 'classify', {
    treatment: 'NORMAL',
    custody: 'MEDIUM',
    labours: true,
    opinion: '表现稳定',
  })
  await act('demo-prison-custody', plus(day, 60), 'finish-induction', { opinion: '入监教育合格' })
  return file
}

/** The court's paper, entered by the department that executes penalties, from the inmate's page. */
async function judged(crew, file, days) {
  const page = await crew.open('demo-prison-penalty', days.delivered, `${DESK}/${file.id}`)
  await page.getByRole('link', { name: '登记裁判文书' }).click()
  await page.waitForURL(/judgment/)
  const number = `(${days.judged.slice(0, 4)})演刑初${Math.floor(Math.random() * 9000) + 1000}号`
  await crew.enter(page, 'sentence.judgment', '登记裁判文书', '/api/sentence/judgments', {
    court: '演示县人民法院',
    number,
    judged: days.judged,
    effective: days.effective,
    charges: [{ crime: '盗窃罪', penalty: 'FIXED_TERM', term: '5年6个月' }],
    penalty: 'FIXED_TERM',
    term: '5年6个月',
    start: days.start,
    printedEnd: days.end,
  })
  await page.getByText('逐步计算').waitFor()
  await page.getByText(written(days.end)).first().waitFor()
}

export async function paroled(crew, file, days, who) {
  const day = plus(days.parole, -40)
  const begun = await crew.open('demo-prison-ward', day, `${DESK}/${file.id}`)
  await begun.getByRole('link', { name: '减刑假释' }).click()
  await begun.waitForURL(/begin\/draft/)
  const parole = await crew.begins(begun, CASE, 'draft', {
    kind: 'PAROLE',
    merit: 'REPENT',
    property: 'NONE',
    conduct: '认罪悔罪, 遵守监规 (演示)',
  })
  const step = (account, when, act, form) => crew.act(account, when, CASE, parole.id, act, form)
  await step('demo-prison-ward', day, 'deliberate', { present: '全体民警', opinion: '同意' })
  await step('demo-prison-chief', day, 'ward-review', { opinion: '同意' })
  await step('demo-prison-penalty', day, 'dept-review', {
    repentant: true,
    repentance: '认罪悔罪, 遵守监规, 有考核和评议材料 (演示)',
    noRisk: true,
    evaluation: '演矫评1号',
    opinion: '没有再犯罪危险',
  })
  await committee(crew, who, day, parole)
  await step('demo-prison-penalty', day, 'post-notice')
  const decided = plus(day, 12)
  await step('demo-prison-warden', decided, 'decide', { agreed: true, present: '全体', opinion: '同意提请' })
  await step('demo-prison-penalty', decided, 'submit', { court: '演示市中级人民法院' })
  await step('demo-prison-penalty', decided, 'docket', { number: '演刑更1号', receivedOn: decided })
  await step('demo-prison-penalty', days.parole, 'receive-ruling', {
    result: 'GRANTED',
    ruledOn: days.parole,
    number: '演刑更1号裁定',
  })
  await step('demo-prison-penalty', days.parole, 'serve', { on: days.parole })
  await step('demo-prison-penalty', days.parole, 'take-effect')
  return { ...parole, day, decided }
}

/** The meeting: four of five members, each at the page where the cases lie side by side; then the secretary announces the result. */
async function committee(crew, who, day, parole) {
  for (const member of ['', '2', '3', '4'].map((one) => `demo-prison-committee${one}`)) {
    const [page, poll] = await seat(crew, member, day, who)
    await poll.getByRole('radio', { name: '同意', exact: true }).check()
    await crew.answered(page, `/api/cases/${CASE}/${parole.id}/vote`, () =>
      poll.getByRole('button', { name: '签名表决' }).click(),
    )
  }
  const [page, poll] = await seat(crew, 'demo-prison-penalty', day, who)
  await crew.answered(page, `/api/cases/${CASE}/${parole.id}/conclude`, () =>
    poll.getByRole('button', { name: '宣布评审结果' }).click(),
  )
}

async function seat(crew, account, day, who) {
  const page = await crew.open(account, day, '/prison/committee')
  const heads = page.locator('.compare thead th')
  await heads.filter({ hasText: who.name }).waitFor()
  const at = (await heads.allInnerTexts()).findIndex((one) => one.includes(who.name))
  return [page, page.locator('.compare .voting td').nth(at)]
}

export const prisonPapers = (days) => [
  ['罪犯入监登记表', '盗窃罪', '5年6个月', written(days.delivered), written(days.end)],
  ['罪犯收监通知书', written(days.delivered), written(days.end), written(plus(days.delivered, 2))],
  ['罪犯分级处遇审批表', written(plus(days.delivered, 30))],
]
export const parolePapers = (days, { decided, day }) => [
  ['罪犯减刑（假释）审核表', written(days.end), '没有再犯罪危险'],
  ['减刑（假释）建议公示', '建议予以假释', written(day)],
  ['假释建议书', written(days.end), written(decided)],
  ['假释证明书', written(days.parole), written(days.end)],
]
