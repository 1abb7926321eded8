// The citizen's first half hour: may I, who am I, what happened, and the number in the hand.
import { expectations } from '../walk.mjs'

const next = (page) => page.click('form button.button:has-text("继续")')
const heading = (page, words) =>
  page.waitForFunction((w) => document.querySelector('h1')?.textContent?.includes(w), words)
const pick = (page, words) => page.click(`.choice label:has-text("${words}")`)

/** Without a login: seven questions, then the answer of the rule with its articles. */
export async function precheck(page, base, picture) {
  await page.goto(`${base}/`)
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
  await page.fill('#people', '2')
  await page.fill('#income', '43200')
  await next(page)
  await page.fill('#assets', '0')
  await next(page)
  await heading(page, '有没有马上要到的期限')
  await pick(page, '没有, 或者不知道')
  await next(page)
  await heading(page, '很可能可以')
  await picture('aid-01-precheck', page)
}

/** From the answer on: the same questions are not asked twice, the account is made where a paper is to be sent. */
export async function apply(page, who, picture) {
  await page.click('a:has-text("申请") >> nth=0')
  await heading(page, '')
  await pick(page, '我自己')
  await next(page)
  await page.fill('#applicantName', who.name)
  await page.fill('#citizenId', who.citizenId)
  await page.fill('#mobile', who.mobile)
  await next(page)
  await heading(page, '是哪一类的事')
  await next(page)
  await heading(page, '具体是什么事')
  await next(page)
  await heading(page, '哪种帮助')
  await pick(page, '劳动争议')
  await next(page)
  await page.fill('#facts', '在演示工地干了三个月, 一直没有发工资, 想要回两万一千元。')
  await next(page)
  await page.fill('#opponent', '演示建筑公司')
  await next(page)
  await heading(page, '哪个法律援助中心')
  await page.fill('#place-search', '南屏县')
  await pick(page, '南屏县')
  await pick(page, '否')
  await picture('aid-02-place', page)
  await next(page)
  await heading(page, '下面的情况')
  await next(page)
  await household(page, picture)
  await next(page)
  await heading(page, '期限')
  await next(page)
  await pick(page, '打电话')
  await next(page)
  await papers(page, who, picture)
}

async function household(page, picture) {
  await heading(page, '家里有哪些人')
  await page.fill('#member-0-income', '40000')
  await page.click('#member-add')
  await page.fill('#member-1-name', '测试王小雪')
  await page.fill('#member-1-relation', '女儿')
  await page.fill('#member-1-income', '3200')
  await page.waitForSelector('text=平均每人每月 1,800.00 元')
  await picture('aid-03-household', page)
  await next(page)
  await heading(page, '')
}

async function papers(page, who, picture) {
  await heading(page, '上传材料')
  await page.click('main a.button:has-text("登录")')
  await page.click('main a[href*="/register"]')
  await heading(page, '注册账号')
  await page.fill('#mobile', who.mobile)
  await page.fill('#password', who.password)
  await picture('aid-04-register', page)
  await page.click('form button.button')
  await heading(page, '上传材料')
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 120, height: 60 } })
  await page.setInputFiles('#files', { name: '工资欠条.png', mimeType: 'image/png', buffer })
  await page.waitForSelector('.kept li:has-text("工资欠条.png")')
  await picture('aid-05-papers', page)
  await next(page)
  await page.waitForSelector('#declare')
  await page.click('label[for=declare]')
  await next(page)
}

/** Name and number, then the identity source of the demonstration, which says that it is one. */
export async function prove(page, who, picture) {
  await heading(page, '核对您填的内容')
  await page.click('a[href^="/identity"]')
  await page.fill('#name', who.name)
  await page.fill('#citizenId', who.citizenId)
  await page.click('form button.button')
  await page.waitForSelector('.tone.watch')
  await picture('aid-06-identity', page)
  await page.click('main button.button')
  await page.click('.tone.good + button.button')
}

/** → the number of the application and the id of the matter. */
export async function submit(page, picture) {
  await heading(page, '核对您填的内容')
  await picture('aid-07-check', page)
  await page.click('main button:has-text("提交申请")')
  await heading(page, '申请已经收到')
  await expectations(page).text('为什么是这一天')
  await page.waitForSelector('svg[role=img]')
  await picture('aid-08-receipt', page)
  const number = (await page.textContent('main')).match(/\(\d{4}\)\S*?援申字第\d+号/)[0]
  return { number, id: page.url().split('/').pop() }
}
