/** Walks through the hall as people do, and says what each step should show. Usage: XZ_BASE=… node walks/hall/journeys.mjs */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { BASE, openBrowser, pageFor, signIn } from './browser.mjs'

const browser = await openBrowser()
const results = []
async function walk(sentence, steps, wear) {
  const page = await pageFor(browser, wear)
  page.setDefaultTimeout(8000)
  try {
    await steps(page)
    results.push(['passed', sentence])
  } catch (thrown) {
    results.push([
      'FAILED',
      `${sentence}\n    ${String(thrown.message).split('\n').slice(0, 6).join('\n    ')}\n    at ${page.url()}`,
    ])
  }
  await page.context().close()
}
const next = (page) => page.click('form button.button:has-text("继续")')
const heading = (page, words) =>
  page.waitForFunction((w) => document.querySelector('h1')?.textContent?.includes(w), words)
const pick = async (page, words) => page.click(`.choice label:has-text("${words}")`)

await walk('somebody without a login learns that unpaid wages at 1,800 a head are likely covered', async (page) => {
  await page.goto(`${BASE}/`)
  await page.click('text=先看看我能不能申请')
  for (const [title, choice] of [
    ['谁需要帮助', '公民'],
    ['是哪一类的事', '欠工资'],
    ['具体是什么事', '劳动报酬'],
    ['下面的情况吗', '以上都没有'],
  ]) {
    await heading(page, title)
    await pick(page, choice)
    await next(page)
  }
  await heading(page, '家里几口人')
  await page.fill('#people', '3')
  await page.fill('#income', '６４，８００')
  await page.waitForSelector('text=平均每人每月 1,800.00 元')
  await next(page)
  await page.fill('#assets', '4.5万')
  await next(page)
  await heading(page, '有没有马上要到的期限')
  await pick(page, '没有, 或者不知道')
  await next(page)
  await heading(page, '很可能可以')
  assert.match(await page.textContent('main'), /1,?800\.00/)
})

await walk('a victim of violence is asked nothing about money, and can leave at once', async (page) => {
  await page.goto(`${BASE}/legal-aid/check/who`)
  await pick(page, '公民')
  await next(page)
  await heading(page, '是哪一类的事')
  await pick(page, '家里有人打人')
  await page.waitForSelector('text=马上离开这个页面')
  assert.equal(await page.title(), '公共法律服务大厅')
  await next(page)
  await heading(page, '期限')
  await page.route('https://weather.cma.cn/**', (route) => route.fulfill({ body: 'weather', contentType: 'text/html' }))
  await page.click('text=马上离开这个页面')
  await page.waitForURL(/weather/)
})

await walk('every fault is named on top and leads to its field, by keyboard alone', async (page) => {
  await page.goto(`${BASE}/legal-aid/apply/person`)
  await page.waitForSelector('#applicantName')
  await page.focus('#mobile')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=alert] a')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'citizenId')
  await page.keyboard.type('11010119900307001')
  await page.keyboard.press('Enter')
  await page.waitForSelector('text=应为18位, 现在是17位')
})

await walk(
  'an application survives a reload, asks nothing twice, and ends with a number and a receipt',
  async (page) => {
    await signIn(page, process.env.XZ_ACCOUNT, process.env.XZ_PASSWORD)
    await page.goto(`${BASE}/legal-aid/apply/whom`)
    await pick(page, '我自己')
    await next(page)
    await page.fill('#applicantName', '测试张三')
    await page.fill('#citizenId', '110101199003070011')
    await page.waitForSelector('text=1990年3月7日出生')
    await page.fill('#mobile', '138 0000 0000')
    await page.waitForTimeout(400)
    await page.reload()
    await page.waitForSelector('#applicantName')
    assert.equal(await page.inputValue('#applicantName'), '测试张三')
    await next(page)
    await heading(page, '是哪一类的事')
    await pick(page, '欠工资')
    await next(page)
    await pick(page, '劳动报酬')
    await next(page)
    await heading(page, '哪种帮助')
    await page.click('.choice label >> nth=0')
    await next(page)
    await page.fill('#facts', '在演示工地干了三个月, 一直没有发工资, 想要回两万一千元。')
    await next(page)
    await page.fill('#opponent', '演示建筑公司')
    await next(page)
    await heading(page, '哪个法律援助中心')
    await page.click('.choices.cards .choice label >> nth=0')
    await pick(page, '否')
    await next(page)
    await heading(page, '下面的情况')
    await pick(page, '以上都没有')
    await next(page)
    await heading(page, '家里有哪些人')
    assert.equal(await page.inputValue('#member-0-name'), '测试张三')
    await page.fill('#member-0-income', '40000')
    await page.click('#member-add')
    await page.fill('#member-1-name', '测试李四')
    await page.fill('#member-1-income', '3200')
    await page.waitForSelector('text=平均每人每月 1,800.00 元')
    await next(page)
    await page.fill('#assets', '0')
    await next(page)
    await pick(page, '没有, 或者不知道')
    await next(page)
    await pick(page, '打电话')
    await next(page)
    await heading(page, '上传材料')
    await next(page)
    await pick(page, '我已经读懂')
    await next(page)
    await heading(page, '核对您填的内容')
    await page.click('text=提交申请')
    await heading(page, '申请已经收到')
    assert.match(await page.textContent('main'), /援申字第\d+号/)
    await page.waitForSelector('svg[role=img]')
  },
)

await walk(
  'over an expired login the page stays, the login is asked on top, and the act goes through',
  async (page) => {
    await signIn(page, process.env.XZ_ACCOUNT, process.env.XZ_PASSWORD)
    const id = process.env.XZ_MATTER ?? 'm1'
    await page.goto(`${BASE}/matters/${id}/change-lawyer`)
    await page.fill('#text', '律师两个月没有联系我')
    if (process.env.XZ_BASE) await page.context().clearCookies()
    else await page.request.post(`${BASE}/api/test/expire`)
    await page.click('form button.button')
    await page.waitForSelector('dialog[open]')
    assert.equal(await page.inputValue('#text'), '律师两个月没有联系我')
    if (process.env.XZ_ACCOUNT) await page.fill('#gate-account', process.env.XZ_ACCOUNT)
    await page.fill('#gate-password', process.env.XZ_PASSWORD ?? 'a long password')
    await page.click('dialog button.button')
    await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    await page.waitForFunction(() => /已经办好|现在/.test(document.querySelector('main')?.textContent ?? ''))
  },
)

await walk(
  'without a line the last state of my matters is there, and says when it was seen',
  async (page) => {
    await signIn(page, process.env.XZ_ACCOUNT, process.env.XZ_PASSWORD)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto(`${BASE}/matters`)
    await page.waitForSelector('.list a')
    await page.waitForTimeout(500)
    await page.context().setOffline(true)
    await page.goto(`${BASE}/matters`)
    await page.waitForSelector('.list a')
    await page.waitForSelector('text=现在没有网络')
    assert.match(await page.textContent('body'), /您看到的是 .+ 的内容/)
  },
  { worker: 'allow' },
)

await walk('a receipt is saved and checked on the device without a line, and a forged one fails', async (page) => {
  await signIn(page, process.env.XZ_ACCOUNT, process.env.XZ_PASSWORD)
  await page.goto(`${BASE}/legal-aid/receipt/${process.env.XZ_MATTER ?? 'm1'}`)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('text=保存回执文件')])
  const text = await readFile(await saved.path(), 'utf8')
  await page.goto(`${BASE}/verify`)
  const drop = (body) =>
    page.setInputFiles('input[type=file]', {
      name: 'receipt.json',
      mimeType: 'application/json',
      buffer: Buffer.from(body),
    })
  await drop(text)
  await page.waitForSelector('text=是真的, 没有被改过')
  await page.context().setOffline(true)
  await page.click('text=再核验一份')
  await drop(text)
  await page.waitForSelector('text=没有网络, 用的是上次保存的公钥')
  await page.click('text=再核验一份')
  await drop(JSON.stringify({ ...JSON.parse(text), canonical: JSON.parse(text).canonical.replace('2026', '2027') }))
  await page.waitForSelector('text=没有通过核验')
})

await browser.close()
for (const [result, sentence] of results) console.log(`${result}  ${sentence}`)
const failed = results.filter(([result]) => result === 'FAILED').length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
