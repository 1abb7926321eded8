// 强制隔离戒毒: two years from the decision, and the person says no to help afterwards, as he may.
import { received } from './home.mjs'
import { written } from './papers.mjs'
import { plus } from './story.mjs'

const REHAB = 'drugrehab.case'

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
  await comesDue(crew, who, plus(row.ends, -20))
  await act('demo-rehab-assess', plus(row.ends, -20), 'prepare-release', { familyTold: true, communityProposed: false })
  const help = await crew.heard('demo-help-county', plus(row.ends, -20), 'resettlement.case', who)
  await act('demo-rehab-head', row.ends, 'release')
  await received(crew, who, help.id, row.ends, false)
  return { ...file, ends: row.ends, decided }
}

/** The desk of the assessment office names whoever is about to leave. */
async function comesDue(crew, who, day) {
  const page = await crew.open('demo-rehab-assess', day, '/drugrehab')
  await page.locator('tr', { hasText: who.name }).getByRole('link').first().click()
  await page.waitForURL(/cases\/drugrehab\.case/)
}

export const rehabPapers = ({ decided, ends }) => [
  ['强制隔离戒毒人员入所登记表', written(decided), written(ends)],
  ['解除强制隔离戒毒通知', written(ends)],
  ['解除强制隔离戒毒证明书', written(ends)],
]
