// 一条生命线: one invented person through all four businesses, each act by the officer whose act it is, at his screen, on the day on which it happened;
// and every paper that such a life leaves behind is opened. Those of other lives are made by other tests:
//   强制隔离戒毒 RehabWalkTest: 不予接收, 变更社区戒毒, 所外就医, 脱逃, 移交羁押, 提前解除, 延长期限, 死亡
//   监狱 PrisonWalkTest: 不予收监, 减刑, 撤回建议, 特许离监, 暂予监外执行, 脱逃, 死亡, 刑满释放、出监鉴定和财物移交清单; PointsDeskTest: 禁闭, 转递告知, 复查复核意见书
//   社区矫正 CorrectionsTest: 调查评估, 训诫, 警告, 治安处罚, 撤销缓刑和假释, 收监, 提请逮捕, 电子定位, 执行地变更, 协助查找, 减刑, 终止
//   安置帮教 HelpWalkTest: 迁移
import { crewOf } from './one-life/crew.mjs'
import { helped, helpPapers } from './one-life/help.mjs'
import { away, correctionsPapers, lifted, supervised } from './one-life/home.mjs'
import { asPdf, everyPaper } from './one-life/papers.mjs'
import { admitted, paroled, parolePapers, prisonPapers } from './one-life/prison.mjs'
import { rehabilitated, rehabPapers } from './one-life/rehab.mjs'
import { calendar, person } from './one-life/story.mjs'
import { homeForSomeDays, rewarded, scored } from './one-life/ward.mjs'

export const name =
  'one person goes through rehabilitation, prison, corrections and help by the hands of every officer, and the life line tells it all'

export default async function ({ browser, base, picture, see }) {
  const who = person()
  const days = calendar()
  const crew = crewOf(browser, base, picture)
  const show = async (account, day, path, name, papers) => {
    const page = await crew.open(account, day, path)
    await page.waitForSelector('.desk')
    await picture(name, page)
    await everyPaper(page, who, papers)
    return page
  }

  const rehab = await rehabilitated(crew, who, days)
  const file = await admitted(crew, who, days)
  see.equal(file.person, rehab.person, 'the prison has found the person whom rehabilitation knew')
  await scored(crew, who, file, days)
  await rewarded(crew, who, file, days)
  await homeForSomeDays(crew, who, file, days)
  const parole = await paroled(crew, file, days, who)

  const arrival = await crew.heard('demo-corrections', days.parole, 'community.corrections', who)
  see.equal(
    [arrival.name, arrival.birthDate, arrival.starts, arrival.ends],
    [who.name, who.born, days.parole, days.end],
    'the county has not entered again what the prison knew',
  )
  await supervised(crew, arrival.id, days)
  await away(crew, who, arrival.id, days)
  // while the house finds by itself that the end is near, what the others have written is read
  await show('demo-rehab-head', days.today, `/cases/drugrehab.case/${rehab.id}`, 'life-1-rehab', rehabPapers(rehab))
  await show('demo-prison-penalty', days.today, `/prison/custody/${file.id}`, 'life-2-prison', prisonPapers(days))
  const { id } = parole
  const papers = parolePapers(days, parole)
  await show('demo-prison-penalty', days.today, `/cases/prison.commutation-case/${id}`, 'life-3-parole', papers)

  await lifted(crew, arrival.id, days)
  const home = `/community/people/${arrival.id}`
  await show('demo-corrections', days.end, home, 'life-4-corrections', correctionsPapers(days))
  const help = await crew.heard('demo-help-county', days.end, 'resettlement.case', who, '&where.source=COMMUNITY')
  const over = await helped(crew, who, help.id, days)
  const last = `/cases/resettlement.case/${help.id}`
  const page = await show('demo-help-office', over, last, 'life-5-help', helpPapers(days, over))
  await asPdf(page, '解除帮教证明')
  await theLine(crew, file.person, over, picture, see)
  see.equal(crew.faults(), [], 'faults on the pages of the officers')
}

async function theLine(crew, person, day, picture, see) {
  const page = await crew.open('demo-life', day, `/persons/${person}`)
  await page.waitForSelector('svg')
  await picture('life-6-line', page)
  await page.getByRole('button', { name: '列表' }).click()
  await page.locator('table tr', { hasText: '判决生效' }).first().waitFor()
  await picture('life-7-list', page)
  const life = await crew.ask('demo-life', day, `/api/life-lines/${person}?purpose=PROCURATOR_SUPERVISION`)
  const told = life.lines.map((one) => one.occurred)
  see.equal(told, [...told].sort(), 'the order of the days')
  if (told.length < 12) throw new Error(`only ${told.length} entries`)
  see.equal(
    life.lines.filter((one) => !one.basis.length || !one.sourceOrgan),
    [],
    'entries without basis or source',
  )
  see.equal([life.gaps, life.conflicts], [[], []], 'gaps and conflicts')
}
