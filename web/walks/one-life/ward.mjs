// 监区的日子: a month of points posted in the ward, a reward, and going home for some days on one's word.
import { everyPaper, papers, written } from './papers.mjs'
import { plus } from './story.mjs'

const AWARD = 'prison.award'
const LEAVE = 'prison.leave'
const DESK = '/prison/custody'

const firstOf = (day, months) => {
  const [y, m] = day.split('-').map(Number)
  return new Date(Date.UTC(y, m - 1 + months, 1)).toISOString().slice(0, 10)
}

/** 计分考核: the officer enters, the chief posts the sheet, and counts the month when nobody has objected. */
export async function scored(crew, who, file, days) {
  const ward = (await crew.ask('demo-prison-ward', days.delivered, '/api/prison/wards'))[0].id
  const month = await openMonth(crew, ward, days)
  const posted = firstOf(month, 1)
  const counted = plus(posted, 20)
  const sheet = `/prison/points/${ward}?month=${month.slice(0, 7)}`
  await entered(await crew.open('demo-prison-ward', posted, sheet), who, crew, ward)
  const page = await crew.open('demo-prison-chief', posted, sheet)
  await page.getByRole('button', { name: '公示', exact: true }).click()
  const sure = page.getByRole('dialog')
  await crew.answered(page, `/api/prison/points/${ward}/publish`, () =>
    sure.getByRole('button', { name: '公示', exact: true }).click(),
  )
  await papers(page, who, [['计分考核结果公示', written(posted), '对本人结果有异议的', '103']])
  const later = await crew.open('demo-prison-chief', counted, sheet)
  await crew.answered(later, `/api/prison/points/${ward}/confirm`, () =>
    later.getByRole('button', { name: '计入周期' }).click(),
  )
  await later.locator('h1 .tag', { hasText: '已计入周期' }).waitFor()
  const own = await crew.open('demo-prison-ward', counted, `${DESK}/${file.id}`)
  await own.locator('.bars li', { hasText: '103' }).waitFor()
}

/** The first whole month after his induction that the ward has not posted yet: another life of the same day may have been there. */
async function openMonth(crew, ward, days) {
  for (let ahead = 4; ; ahead++) {
    const month = firstOf(days.delivered, ahead)
    const grid = await crew.ask('demo-prison-chief', days.parole, `/api/prison/points/${ward}?month=${month}`)
    if (grid.state === 'OPEN') return month
  }
}

async function entered(page, who, crew, ward) {
  await page.getByLabel(`${who.name} 劳动`).fill('3')
  await page.fill('input[name="clause"]', '劳3 超额完成')
  await page.fill('input[name="fact"]', '超额完成当月任务 (演示)')
  const path = `/api/prison/points/${ward}/entries`
  await crew.answered(page, `${path}/preview`, () => page.getByRole('button', { name: '试算' }).click())
  await crew.answered(page, path, () => page.getByRole('button', { name: '保存' }).click())
}

/** 奖励: proposed by the ward, agreed by its chief, decided by the prison. */
export async function rewarded(crew, who, file, days) {
  const day = plus(days.delivered, 500)
  const begun = await fromHisPage(crew, day, file, '奖惩', /prison\.award\/begin/)
  const award = await crew.begins(begun, AWARD, 'propose', {
    kind: 'MATERIAL',
    basis: '监狱法第五十七条',
    facts: '节约原材料, 成绩显著 (演示)',
  })
  await crew.act('demo-prison-chief', day, AWARD, award.id, 'agree', { opinion: '同意' })
  await crew.act('demo-prison-warden', day, AWARD, award.id, 'decide', { opinion: '给予物质奖励' })
  const page = await crew.open('demo-prison-warden', day, `/cases/${AWARD}/${award.id}`)
  await everyPaper(page, who, [['罪犯奖惩审批表', '物质奖励', '监狱法第五十七条', '给予物质奖励']])
}

/** 离监探亲: more than half of the term is served. */
export async function homeForSomeDays(crew, who, file, days) {
  const out = plus(days.start, 1010)
  const back = plus(out, 4)
  const begun = await fromHisPage(crew, plus(out, -10), file, '离监', /prison\.leave\/begin/)
  const leave = await crew.begins(begun, LEAVE, 'apply', {
    kind: 'HOME',
    out,
    days: 5,
    destination: '演示路1号',
    promised: true,
    guarantor: '演示担保亲属',
  })
  const act = (account, when, verb, form) => crew.act(account, when, LEAVE, leave.id, verb, form)
  await act('demo-prison-warden', plus(out, -8), 'approve', {
    goodConduct: true,
    noRisk: true,
    policeTold: true,
    opinion: '同意',
  })
  await act('demo-prison-custody', out, 'leave')
  await act('demo-prison-custody', back, 'come-back')
  const page = await crew.open('demo-prison-custody', back, `/cases/${LEAVE}/${leave.id}`)
  await everyPaper(page, who, [['罪犯离监探亲证明', written(out), written(back), '演示路1号']])
}

async function fromHisPage(crew, day, file, label, address) {
  const page = await crew.open('demo-prison-ward', day, `${DESK}/${file.id}`)
  await page.getByRole('link', { name: label, exact: true }).click()
  await page.waitForURL(address)
  return page
}
