// 自助终端: an administrator takes a terminal into use, an officer hands a person over, and the person finds his own way on large keys.
import { visit } from './browser.mjs'
import { PASSWORD } from './legal-aid/people.mjs'
import { expectations } from './walk.mjs'

export const name =
  'at the terminal of his ward a prisoner reads why his term ends when it ends, orders, complains past the ward, asks, and leaves nothing'

const PIN = '402917'

export default async function ({ browser, base, api, see, picture }) {
  const keeper = (await api('POST', '/api/session', { account: 'demo-kiosk', password: PASSWORD })).token
  const officer = (await api('POST', '/api/session', { account: 'demo-kiosk-ward', password: PASSWORD })).token
  const chief = (await api('POST', '/api/session', { account: 'demo-prison-chief', password: PASSWORD })).token
  const page = await visit(browser, { width: 1280, height: 960 })
  page.setDefaultTimeout(60_000)
  const mine = expectations(page)

  await page.goto(`${base}/kiosk`)
  await page.waitForSelector('h1:has-text("还没有启用")')
  const devices = await api('GET', '/api/records/kiosk.device', undefined, keeper)
  const device = devices.items[0]
  const { code } = await api('POST', `/api/kiosk-desk/devices/${device.id}/pairing`, {}, keeper)
  await type(page, code)
  await page.click('button:has-text("启用")')
  await page.waitForSelector('button:has-text("进入")')
  await mine.accessible()
  await picture('kiosk-door', page)

  const bursar = (await api('POST', '/api/session', { account: 'demo-supply-finance', password: PASSWORD })).token
  const number = await inmate(api, chief, officer, bursar)
  const given = await api('POST', '/api/kiosk-desk/hand-overs', { number }, officer)
  await come(page, number, given.code)
  await page.waitForSelector('text=设定您的密码')
  await type(page, PIN)
  await page.click('button:has-text("提交")')
  await page.waitForSelector('text=密码设好了')
  await mine.accessible()
  await picture('kiosk-home', page)

  await own(page, mine, picture)
  await shop(page, mine, picture)
  await box(page, mine, picture)
  const asked = await request(page, mine, picture)
  await published(page, picture)

  await page.click('button:has-text("黑底大字")')
  await page.click('button:has-text("回到首页")')
  await mine.accessible()
  await picture('kiosk-contrast', page)
  await page.click('button:has-text("黑底大字")')
  await page.click('header button:has-text("English")')
  await page.waitForSelector('text=Account and orders')
  await picture('kiosk-english', page)
  await page.click('header button:has-text("中文")')

  await page.click('button.leave')
  await page.waitForSelector('button:has-text("进入")')
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]))
  see.equal(kept.includes(number) || kept.includes('演示'), false, 'nothing of the person is left in the browser')
  see.equal((await page.content()).includes(number), false, 'nor on the page')
  await answered(api, officer, asked)
  await come(page, number, PIN)
  await page.click('.tile:has(b:text-is("我的申请"))')
  await page.waitForSelector('text=本周五下午谈话')
  await page.reload()
  await page.waitForSelector('button:has-text("进入")')
  see.equal(page.faults, [], 'faults on the pages of the terminal')
}

/** Somebody of the officer's ward who has an account: the ward chief sees the files, the bursar the accounts. */
async function inmate(api, chief, officer, bursar) {
  const files = await api('GET', '/api/records/prison.custody-file?where.state=SERVING&limit=100', undefined, chief)
  const accounts = await api('GET', '/api/records/supply.account?limit=100', undefined, bursar)
  const persons = accounts.items.map((account) => account.person)
  for (const file of files.items.filter((one) => persons.includes(one.person))) {
    const given = await api('POST', '/api/kiosk-desk/hand-overs', { number: file.number }, officer).catch(() => null)
    if (given) return file.number
  }
  throw new Error('nobody to hand over')
}

async function type(page, digits) {
  for (const digit of digits) await page.click(`.keys button:text-is("${digit}")`)
}

async function come(page, number, secret) {
  await page.click('button:has-text("进入")')
  await type(page, number)
  await page.click('button:has-text("下一步")')
  await type(page, secret)
  await page.click('button.main:has-text("进入")')
  await page.waitForSelector('button.leave')
}

async function own(page, mine, picture) {
  await page.click('.tile:has-text("我的刑期")')
  await page.waitForSelector('h1:has-text("我的刑期")')
  await page.waitForSelector('.lead:has-text("您的刑期")')
  await page.locator('summary:has-text("为什么是这样")').first().click()
  await page.locator('details[open] .cite').first().click()
  await page.waitForSelector('.law .text')
  await mine.accessible()
  await picture('kiosk-term', page)
  await page.click('button:has-text("回到首页")')
  await page.click('.tile:has-text("减刑和假释")')
  await page.waitForSelector('.lead:has-text("减刑")')
  await mine.accessible()
  await picture('kiosk-chances', page)
  await page.click('button:has-text("回到首页")')
  await page.click('.tile:has-text("我的计分")')
  await page.waitForSelector('.lead')
  await picture('kiosk-points', page)
  await page.click('button:has-text("回到首页")')
}

async function shop(page, mine, picture) {
  await page.click('.tile:has-text("账户和订购")')
  await page.waitForSelector('text=可以用的钱')
  await page.click('button[aria-label="多一件 牙膏"]')
  await page.waitForSelector('.basket:has-text("6.50")')
  await mine.accessible()
  await picture('kiosk-shop', page)
  await page.click('button:has-text("提交订单")')
  await page.waitForSelector('text=订单已提交')
  await page.locator('button:has-text("撤销这张订单")').first().click()
  await page.waitForSelector('text=已撤销')
  await page.click('button:has-text("回到首页")')
}

async function box(page, mine, picture) {
  await page.click('.tile:has-text("申诉控告检举")')
  await page.click('button[role=radio]:has-text("控告")')
  await page.click('button[role=radio]:has-text("人民检察院")')
  await page.waitForSelector('text=监狱不能打开')
  await page.locator('button[role=radio]:text-is("是")').click()
  await mine.accessible()
  await picture('kiosk-box', page)
  await page.click('button.main:has-text("提交")')
  await page.waitForSelector('text=已收到, 编号')
  await page.click('button:has-text("回到首页")')
}

async function request(page, mine, picture) {
  await page.click('.tile:has(b:text-is("我的申请"))')
  await page.click('button[role=radio]:has-text("与民警谈话")')
  await page.click('button.main:has-text("提出申请")')
  await page.waitForSelector('text=已提交, 编号')
  await mine.accessible()
  await picture('kiosk-request', page)
  const text = await page.locator('p[role=status]').innerText()
  await page.click('button:has-text("回到首页")')
  return /编号 (\S+?)。/.exec(text)[1]
}

async function published(page, picture) {
  await page.click('.tile:has-text("公开事项")')
  await page.click('button:has-text("本周劳动和学习安排")')
  await page.waitForSelector('text=清理内务')
  await picture('kiosk-published', page)
}

async function answered(api, officer, number) {
  const found = await api('GET', `/api/records/kiosk.request?q=${encodeURIComponent(number)}`, undefined, officer)
  const { id, version } = found.items[0]
  const form = { answer: '本周五下午谈话 (演示)' }
  await api('POST', `/api/cases/kiosk.request/${id}/answer`, { version, form }, officer)
}
