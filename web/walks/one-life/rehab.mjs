// 强制隔离戒毒: two years from the decision, and the person says no to help afterwards, as he may.
import { received } from './help.mjs'
import { everyPaper, written } from './papers.mjs'
import { plus } from './story.mjs'

const REHAB = 'drugrehab.case'
const ASSESSMENT = 'drugrehab.assessment'

export async function rehabilitated(crew, who, days) {
  const decided = plus(days.start, -1200)
  const file = await crew.begin('demo-rehab-gate', decided, REHAB, 'register', {
    name: who.name,
    sex: '1',
    born: who.born,
    idNumber: who.citizenId,
    identityVerified: true,
    decisionNumber: `演公强戒决字〔${decided.slice(0, 4)}〕第1号`,
    decider: '演示县公安局',
    decided,
    drugs: ['AMPHETAMINE'],
    priorTimes: 0,
    brokeCommunityRehab: false,
    homeDivision: who.home,
  })
  const act = (account, when, verb, form) => crew.act(account, when, REHAB, file.id, verb, form)
  await act('demo-rehab-gate', decided, 'admit', {
    decisionPaper: true,
    identityMatches: true,
    searcherSex: '1',
    pregnant: false,
  })
  await act('demo-rehab-assess', plus(decided, 5), 'handbook')
  const { row } = await crew.look('demo-rehab-head', plus(decided, 5), REHAB, file.id)
  await assessed(crew, who, plus(row.ends, -40))
  await act('demo-rehab-assess', plus(row.ends, -20), 'prepare-release', {
    familyTold: true,
    communityProposed: true,
    communityMonths: 12,
  })
  const help = await crew.heard('demo-help-county', plus(row.ends, -20), 'resettlement.case', who)
  await act('demo-rehab-head', row.ends, 'release')
  await received(crew, who, help.id, row.ends, false)
  return { ...file, ends: row.ends, decided }
}

/** 诊断评估: each centre finds its content, the committee concludes, the wall shows it for three days. */
async function assessed(crew, who, day) {
  const begun = await comesDue(crew, who, day)
  const { id } = await crew.begins(begun, ASSESSMENT, 'open', {})
  const act = (account, when, verb, form) => crew.act(account, when, ASSESSMENT, id, verb, form)
  await act('demo-rehab-doctor', day, 'find-body', {})
  await act('demo-rehab-psych', day, 'find-mind', { outcome: 'PASS', evidence: '量表正常, 体能达标 (演示)' })
  await act('demo-rehab-brigade', day, 'find-behaviour', { outcome: 'PASS', evidence: '遵守所规 (演示)' })
  await act('demo-rehab-assess', day, 'find-social', { outcome: 'GOOD', evidence: '家庭愿意接纳 (演示)' })
  await sideBySide(crew, day, id)
  await act('demo-rehab-assess', day, 'conclude', { opinion: 'ON_TIME', grounds: '四项内容均达到要求 (演示)' })
  const over = plus(day, 4)
  await act('demo-rehab-assess', over, 'end-notice')
  const page = await crew.open('demo-rehab-assess', over, `/cases/${ASSESSMENT}/${id}`)
  await everyPaper(page, who, [
    ['诊断评估结果公示', '期满前诊断评估', '按期解除', written(plus(day, 3))],
    ['诊断评估表', '期满前诊断评估', '合格', '按期解除', '四项内容均达到要求', written(day)],
  ])
}

/** The desk of the assessment office names whoever is about to leave, and leads to the form. */
async function comesDue(crew, who, day) {
  const page = await crew.open('demo-rehab-assess', day, '/drugrehab')
  await page.locator('tr', { hasText: who.name }).getByRole('link', { name: '启动评估' }).click()
  await page.waitForURL(/begin\/open/)
  return page
}

/** Before the committee speaks it sees the four contents beside each other, and what the rule makes of them. */
async function sideBySide(crew, day, id) {
  const page = await crew.open('demo-rehab-assess', day, `/drugrehab/assessments/${id}`)
  await page.getByRole('heading', { name: /规则得出的意见.*按期解除/ }).waitFor()
}

export const rehabPapers = ({ decided, ends }) => [
  ['强制隔离戒毒人员入所登记表', written(decided), written(ends)],
  ['诊断评估手册', written(decided), written(ends)],
  ['责令社区康复建议', '12个月', written(decided)],
  ['解除强制隔离戒毒通知', written(ends)],
  ['解除强制隔离戒毒证明书', written(ends)],
]
