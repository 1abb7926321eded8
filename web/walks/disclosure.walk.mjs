// 执法公开: the public reads, a relative asks, an officer weighs the evidence, the person agrees and takes it back; and nobody publishes his own draft.
import AxeBuilder from '@axe-core/playwright'
import { visit } from './browser.mjs'
import { officer, PASSWORD } from './legal-aid/people.mjs'

export const name =
  'the public reads what a prison publishes; a relative sees what the person agrees to, and nothing more once he takes it back'

export default async function ({ browser, base, api, see, picture }) {
  const desk = await officer(browser, base, 'demo-disclosure')
  const citizen = await visit(browser, { width: 390, height: 844 })
  citizen.setDefaultTimeout(60_000)
  await thePublic(citizen, base, picture)
  await signIn(citizen, base)
  const name = await inmate(api)
  await nothingOpen(api)
  await asks(citizen, base, name, picture)
  await refuses(desk, base, see, picture)
  await asks(citizen, base, name, picture)
  await accepts(desk, base, name, picture)
  await looks(citizen, base, name, see, picture)
  await reads(citizen, picture)
  see.equal(await told(citizen, base), 200, 'what relatives are told')
  await ends(desk)
  await citizen.reload()
  await citizen.waitForSelector('.tag:has-text("已终止")')
  see.equal(await citizen.locator('button:has-text("查看")').count(), 0, 'nothing can be looked at any more')
  see.equal(await told(citizen, base), 404, 'and what relatives are told is shut again')
  await publishing(browser, base, desk, see, picture)
  see.equal(citizen.faults, [], 'faults on the pages of the hall')
  see.equal(desk.faults, [], 'faults on the pages of the desk')
}

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze()
  if (violations.length) throw new Error(violations.map((v) => `${v.id} ${v.nodes[0]?.html ?? ''}`).join(' | '))
}

async function thePublic(page, base, picture) {
  await page.goto(`${base}/disclosure`)
  await page.locator('main a[href^="/disclosure/"]').first().click()
  await page.waitForSelector('h2')
  await accessible(page)
  await picture('hall-disclosure', page)
  await page.click('a:has-text("监督方式")')
  await page.waitForSelector('text=监狱长信箱')
  await accessible(page)
  await picture('hall-disclosure-item', page)
}

async function signIn(page, base) {
  await page.goto(`${base}/sign-in`)
  await page.fill('#mobile', '19900000001')
  await page.fill('#password', PASSWORD)
  await page.click('form button.button')
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}

/** What an earlier walk has left open is given up first. */
async function nothingOpen(api) {
  const { token } = await api('POST', '/api/session', { account: '19900000001', password: PASSWORD })
  const mine = await api('GET', '/api/hall/relatives', undefined, token)
  for (const kin of mine.filter((one) => one.open))
    await api('DELETE', `/api/hall/relatives/${kin.id}`, undefined, token)
}

/** Somebody who serves in the demonstration's prison, as a ward chief knows him. */
async function inmate(api) {
  const { token } = await api('POST', '/api/session', { account: 'demo-prison-chief', password: PASSWORD })
  const files = await api('GET', '/api/records/prison.custody-file?where.state=SERVING&limit=50', undefined, token)
  const { number } = files.items[0]
  const { items } = await api('GET', `/api/records/prison.custody-file?q=${number}`, undefined, token)
  const open = await api('GET', `/api/records/prison.custody-file/${items[0].id}?purpose=CUSTODY`, undefined, token)
  return open.name
}

async function asks(page, base, name, picture) {
  await page.goto(`${base}/relatives`)
  await page.waitForSelector('#kin-name')
  await page.locator('fieldset', { hasText: '在哪所监狱' }).locator('label').first().click()
  await page.fill('#kin-name', name)
  await page.getByText('配偶', { exact: true }).click()
  await accessible(page)
  await picture('hall-relatives', page)
  await page.click('form button.button:has-text("提交申请")')
  await page.waitForSelector('text=已提交')
}

async function refuses(page, base, see, picture) {
  await page.goto(`${base}/console/disclosure/kin`)
  await page.locator('.queue a:has-text("已申请")').first().click()
  await page.waitForSelector('.candidate')
  await accessible(page)
  await picture('console-kin-evidence', page)
  await page.click('.actions button:has-text("不予开通"), button:has-text("不予开通")')
  await page.fill('.record-form textarea, .record-form input', '结婚证与登记信息不符, 请补充 (演示)')
  await page.click('form button[type=submit]:has-text("不予开通")')
  await page.waitForSelector('.queue a[aria-current] .tag:has-text("不予")')
  see.equal(page.url().includes('/disclosure/kin/'), true, 'the desk stays with the request')
}

async function accepts(page, base, name, picture) {
  await page.goto(`${base}/console/disclosure/kin`)
  await page.locator('.queue a:has-text("已申请")').first().click()
  await page.locator('.candidate button').first().click()
  await page.click('button:has-text("核实关系")')
  await page.getByLabel('关系证明').fill('结婚证演字第1号')
  await page.locator('form label:has-text("否")').first().click()
  await picture('console-kin-confirm', page)
  await page.click('form button[type=submit]:has-text("核实关系")')
  await page.click('button:has-text("登记本人同意")')
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  await page.getByLabel('同意日期').fill(today)
  await page.getByLabel('同意日期').press('Tab')
  await page.getByLabel('同意书').fill('同意书演1号')
  await page.click('form button[type=submit]:has-text("登记本人同意")')
  await page.waitForSelector('.queue a[aria-current] .tag:has-text("已开通")')
}

async function looks(page, base, name, see, picture) {
  await page.goto(`${base}/relatives`)
  await page.click('button:has-text("查看")')
  await page.waitForSelector('dl.facts dd')
  const words = await page.locator('[role=status]').last().innerText()
  see.equal(words.includes(name), false, 'the name stays masked')
  await accessible(page)
  await picture('hall-relative-sight', page)
}

/** 向近亲属公开: while the person agrees, what the prison tells relatives opens under his line. */
async function reads(page, picture) {
  const told = page.locator('section', { has: page.getByRole('heading', { name: '向近亲属公开的事项' }) }).last()
  await told.getByText('给家属的会见须知').click()
  await told.getByText('请提前三日预约').waitFor()
  await page.getByRole('heading', { name: '向社会公开的事项' }).waitFor()
  await page.getByText('监督方式').waitFor()
  await accessible(page)
  await picture('hall-relative-items', page)
}

/** What the house answers to who asks for the items of his latest request. */
async function told(page, base) {
  const mine = await (await page.request.get(`${base}/api/hall/relatives`)).json()
  const latest = mine.toSorted((a, b) => a.number.localeCompare(b.number)).at(-1)
  return (await page.request.get(`${base}/api/hall/relatives/${latest.id}/items`)).status()
}

async function ends(page) {
  await page.click('button:has-text("终止查询")')
  await page.locator('.record-form .el-select').click()
  await page.getByRole('option', { name: '本人不再同意' }).click()
  await page.click('form button[type=submit]:has-text("终止查询")')
  await page.waitForSelector('.queue a[aria-current] .tag:has-text("已终止")')
}

async function publishing(browser, base, author, see, picture) {
  const checker = await officer(browser, base, 'demo-disclosure-check')
  await checker.goto(`${base}/console/disclosure/items`)
  await checker.click('.queue a:has-text("机构和职责")')
  await checker.waitForSelector('.sheet:has-text("演示监狱的机构和职责")')
  await accessible(checker)
  await picture('console-item-preview', checker)
  await checker.click('button:has-text("审核发布")')
  await checker.click('form button[type=submit]:has-text("审核发布")')
  await checker.waitForSelector('.queue a[aria-current] .tag:has-text("已公开")')
  await checker.click('button:has-text("撤回")')
  await checker.fill('.record-form textarea, .record-form input', '机构调整 (演示)')
  await checker.click('form button[type=submit]:has-text("撤回")')
  await checker.waitForSelector('.queue a[aria-current] .tag:has-text("已撤回")')
  see.equal(checker.faults, [], 'faults on the pages of the checker')
}
