// The way of the file through the house, from the window to the archive.
import { expectations } from '../walk.mjs'
import { act, officer, openWork } from './people.mjs'

/** The day in China, where the offices are; in the evening of Greenwich it is tomorrow there. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

const write = (page, label, words) => page.fill(`.desk-work .field:has-text("${label}") textarea`, words)

/** A code of few is a button in sight, a code of many is found by typing. */
export async function choose(page, label, words) {
  const field = page.locator('.desk-work .field', { hasText: label }).first()
  const inSight = field.locator('label.choice', { hasText: words })
  await inSight.or(field.locator('.el-select')).first().waitFor() // its words come from the house
  if (await inSight.count()) return inSight.first().click()
  await field.locator('.el-select').click()
  await page.locator('.el-select-dropdown__item:visible', { hasText: words }).first().click()
}

export async function receive(browser, base, number, picture) {
  const page = await officer(browser, base, 'demo-reception')
  await openWork(page, base, number)
  await picture('aid-10-receive', page)
  await act(page, 'receive')
  await page.context().close()
}

/** The reviewer sees what the rule says, with its articles, and proposes under his own name. */
export async function review(browser, base, number, picture) {
  const page = await officer(browser, base, 'demo-reviewer')
  await openWork(page, base, number)
  const see = expectations(page)
  await page.waitForSelector('.desk-reasons :text("法律援助法")')
  await see.text('1,800.00')
  await choose(page, '拟办意见', '给予法律援助')
  await write(page, '审查意见', '符合经济困难标准, 属于请求支付劳动报酬事项, 建议给予。')
  await picture('aid-11-review', page)
  await act(page, 'review')
  await page.context().close()
}

/** → the letter: numbered, sealed, with its code. */
export async function decide(browser, base, number, picture) {
  const page = await officer(browser, base, 'demo-director')
  await openWork(page, base, number)
  await picture('aid-12-decide', page)
  const file = await act(page, 'decide')
  await page.waitForSelector('.desk')
  await picture('aid-13-decided', page)
  await page.context().close()
  return file.documents.find((paper) => paper.state === 'SEALED' && /决定书/.test(paper.name))
}

/** The first of the ranking who has an account in the demonstration; whoever stood before is passed over with a reason. */
export async function assign(browser, base, number, picture) {
  const page = await officer(browser, base, 'demo-assigner')
  await openWork(page, base, number)
  await page.click(
    '.candidates li:not(.off):has-text("演示南屏县律师事务所"):has-text("演示律师") button:has-text("选择")',
  )
  const skipped = page.locator('.desk-work label.field textarea')
  if (await skipped.count()) await skipped.fill('经联系, 排在前面的人员近期不能承办。')
  await picture('aid-14-assign', page)
  await act(page, 'assign')
  await page.context().close()
}

/** The lawyer accepts, tells the recipient how it stands, and reports the end with a paper. */
export async function handle(browser, base, number, picture) {
  const page = await officer(browser, base, 'demo-lawyer')
  await openWork(page, base, number)
  await picture('aid-15-accept', page)
  await act(page, 'accept')
  for (const [stage, words] of [
    ['会见', '已约见受援人, 了解案情, 告知风险。'],
    ['办结', '经调解达成协议, 对方已支付。'],
  ]) {
    await openWork(page, base, number)
    await choose(page, '阶段', stage)
    await write(page, '办理情况', words)
    await picture(`aid-16-progress-${stage}`, page)
    await act(page, 'progress')
  }
  await report(page, picture)
  await page.context().close()
}

async function report(page, picture) {
  await page.click('summary:has-text("结案报告")')
  await choose(page, '办理结果', '调解')
  await page.fill('.desk-work label.field:has-text("工时") input', '18')
  await page.fill('.desk-work label.field:has-text("挽回") input', '21000')
  await write(page, '摘要', '经调解, 对方支付拖欠的劳动报酬。')
  await page.setInputFiles('.desk-work input[type=file]', {
    name: '调解协议.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('演示调解协议'),
  })
  await page.waitForSelector('.desk-work a:has-text("调解协议.txt")')
  await picture('aid-17-report', page)
  await act(page, 'report-closing')
}

/** Scored, graded, paid. */
export async function close(browser, base, number, picture) {
  const page = await officer(browser, base, 'demo-closing')
  await openWork(page, base, number)
  await page.fill('.desk-work input.points >> nth=0', '8')
  await choose(page, '质量等级', '良好')
  await picture('aid-18-close', page)
  await act(page, 'close')
  await page.fill('.desk-work input[aria-label="发放日期"]', today())
  await page.press('.desk-work input[aria-label="发放日期"]', 'Tab')
  await act(page, 'pay')
  await picture('aid-19-paid', page)
  await page.context().close()
}

export async function archive(browser, base, { number, id }, picture) {
  const page = await officer(browser, base, 'demo-closing')
  await openWork(page, base, number)
  await page.goto(`${base}/console/legal-aid/call-back/${id}`)
  await choose(page, '满意程度', '满意')
  await page.fill('.desk-work label.field textarea', '电话回访, 受援人说钱已经拿到。')
  await picture('aid-20-call-back', page)
  await act(page, 'call-back')
  await page.goto(`${base}/console/legal-aid/archive/${id}`)
  await page.waitForSelector('.checks')
  await picture('aid-21-archive', page)
  await act(page, 'archive')
  await page.context().close()
}
