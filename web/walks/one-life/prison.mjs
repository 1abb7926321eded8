// 监狱: admission with its papers, the judgment, a month of points, parole through committee, notice and court.
import { plus } from './story.mjs'

const FILE = 'prison.custody-file'
const CASE = 'prison.commutation-case'

export async function admitted(crew, who, days) {
  const day = days.delivered
  const wards = await crew.as('demo-prison-ward', day, 'GET', '/api/prison/wards')
  const ward = (wards.items ?? wards)[0].id
  const file = await crew.begin('demo-prison-intake', day, FILE, 'expect', {
    name: who.name,
    sex: '1',
    citizenId: who.citizenId,
    source: 'NEW_SENTENCE',
    ward,
    homeDivision: who.home,
    foreigner: false,
  })
  await crew.as('demo-prison-penalty', day, 'POST', '/api/sentence/judgments', {
    person: file.person,
    court: '演示县人民法院',
    number: `(${days.judged.slice(0, 4)})演刑初${Math.floor(Math.random() * 9000) + 1000}号`,
    severalDefendants: false,
    instance: 'FIRST',
    judged: days.judged,
    effective: days.effective,
    charges: [{ crime: '盗窃罪', penalty: 'FIXED_TERM', term: '5年6个月' }],
    penalty: 'FIXED_TERM',
    term: '5年6个月',
    combined: false,
    start: days.start,
    printedEnd: days.end,
    custody: [],
    flags: [],
    money: [],
    rightsForLife: false,
    limitCommutation: false,
    lifeNoCommutation: false,
    state: 'IN_FORCE',
  })
  const papers = ['INDICTMENT', 'JUDGMENT', 'CASE_CLOSE_FORM', 'DETENTION_CONDUCT', 'HEALTH_FILE', 'EXEC_NOTICE']
  await crew.act('demo-prison-intake', day, FILE, file.id, 'check-papers', {
    deliveredOn: day,
    papers: papers.map((paper) => ({ paper, state: 'PRESENT' })),
    identity: 'MATCH',
    searcherWoman: false,
    property: [],
    medical: '健康',
    tmpSuggested: false,
  })
  await crew.act('demo-prison-intake', plus(day, 2), FILE, file.id, 'notify-family', {
    recipient: '演示亲属',
    address: '邮寄',
    committee: false,
  })
  await crew.act('demo-prison-custody', plus(day, 30), FILE, file.id, 'classify', {
    treatment: 'NORMAL',
    custody: 'MEDIUM',
    labours: true,
    keyRisks: [],
    opinion: '表现稳定',
  })
  await crew.act('demo-prison-custody', plus(day, 60), FILE, file.id, 'finish-induction', { opinion: '入监教育合格' })
  return { ...file, ward }
}

export async function paroled(crew, file, days) {
  const day = plus(days.parole, -40)
  const step = (account, when, act, form) => crew.act(account, when, CASE, parole.id, act, form)
  const parole = await crew.begin('demo-prison-ward', day, CASE, 'draft', {
    file: file.id,
    kind: 'PAROLE',
    merit: 'REPENT',
    property: 'NONE',
    conduct: '认罪悔罪, 遵守监规 (演示)',
  })
  await step('demo-prison-ward', day, 'deliberate', { present: '全体民警', opinion: '同意' })
  await step('demo-prison-chief', day, 'ward-review', { opinion: '同意' })
  await step('demo-prison-penalty', day, 'dept-review', {
    noRisk: true,
    evaluation: '演矫评1号',
    opinion: '没有再犯罪危险',
  })
  for (const member of ['demo-prison-committee', 'demo-prison-committee2'])
    await step(member, day, 'vote', { ballot: 'AGREE' })
  await step('demo-prison-penalty', day, 'conclude', { members: 2 })
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
  return parole
}
