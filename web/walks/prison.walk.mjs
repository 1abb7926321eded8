// 监狱: a ward officer's day and a committee member's meeting, each at the desk that the work is done at.
import { officer } from './legal-aid/people.mjs'

export const name =
  'a ward officer counts, books a visit and enters points; a committee member compares, votes and stays out'

export default async function ({ browser, base, see, picture }) {
  const ward = await officer(browser, base, 'demo-prison-chief')
  await theDay(ward, base, see, picture)
  await thePoints(ward, base, see, picture)
  await theCounter(ward, base, picture)
  see.equal(ward.faults, [], 'faults on the pages of the ward')
  await theCommittee(await officer(browser, base, 'demo-prison-committee2'), base, see, picture)
  await theRights(await officer(browser, base, 'demo-prison-rights'), base, picture)
}

async function theDay(page, base, see, picture) {
  await page.goto(`${base}/console/prison`)
  await page.waitForSelector('.counts .big')
  const [held, present] = await page.locator('.counts .big b').allInnerTexts()
  see.equal(Number(held) - Number(present), 1, 'one is out: in hospital')
  await page.waitForSelector('.away .tag:has-text("禁闭")')
  await page.getByText('禁闭每日检查').first().waitFor()
  await picture('prison-day', page)
  await page.locator('.away a').first().click()
  await page.waitForSelector('figure.ruler')
  await picture('prison-custody', page)
}

async function thePoints(page, base, see, picture) {
  await page.goto(`${base}/console/prison/points`)
  const cell = page.locator('input[data-at="0/0"]')
  await cell.fill('3')
  await cell.press('ArrowDown')
  see.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-at')), '1/0', 'the arrow leads down')
  await page.keyboard.type('-2')
  await page.fill('input[name="clause"]', '监1 走访演示')
  await page.fill('input[name="fact"]', '协助清监 (演示)')
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  await page.locator('.batch .field input').nth(1).fill(today)
  await page.locator('.batch .field input').nth(1).press('Tab')
  await page.click('.batch button:has-text("试算")')
  await page.waitForSelector('.batch .fits')
  await page.waitForSelector('.would:has-text("→")')
  await picture('prison-points-tried', page)
  await page.click('.batch button:has-text("保存")')
  await page.waitForSelector('.batch', { state: 'detached' })
  await page.locator('.sheet tbody tr').first().locator('button.link').click()
  await page.waitForSelector('aside:has-text("监1 走访演示")')
  await picture('prison-points-why', page)
}

async function theCounter(page, base, picture) {
  await page.goto(`${base}/console/prison/visits`)
  await page.fill('input[name="inmate"]', '演示何海波')
  await page.locator('.found button').first().click()
  await page.fill('input[name="visitor"]', '演示走访亲属')
  await page.waitForSelector('.ruling.no:has-text("尚未证明")')
  await page.check('input[name="proved"]')
  await page.waitForSelector('.ruling:not(.no)')
  await picture('prison-visit-ruling', page)
  await page.click('button:has-text("登记会见")')
  const booked = page.locator('.visit', { hasText: '演示走访亲属' })
  await booked.waitFor()
  await booked.locator('button:has-text("结束")').click()
  await booked.locator('b:has-text("已完成")').waitFor()
}

async function theCommittee(page, base, see, picture) {
  await page.goto(`${base}/console/prison/committee`)
  await page.waitForSelector('.compare')
  const cells = page.locator('.compare .voting td')
  const cases = await cells.count()
  if (cases < 4) throw new Error(`expected four cases side by side, found ${cases}`)
  await picture('prison-committee', page)
  const first = cells.nth(0)
  await first.getByLabel('不同意').check()
  see.equal(await first.locator('button:has-text("签名表决")').isDisabled(), true, 'whoever opposes must say why')
  await first.locator('textarea').fill('建议再考察一个周期 (演示)')
  await first.locator('button:has-text("签名表决")').click()
  await first.getByText('已经表决').waitFor()
  const second = cells.nth(1)
  await second.locator('button.link:has-text("声明回避")').click()
  await second.locator('textarea').fill('与其家属相识 (演示)')
  await second.locator('button.primary:has-text("声明回避")').click()
  await second.getByText('已经回避').waitFor()
  await picture('prison-committee-voted', page)
  see.equal(page.faults, [], 'faults on the page of the committee')
}

async function theRights(page, base, picture) {
  await page.goto(`${base}/console/prison/rights`)
  await page.getByText('人民检察院').first().waitFor()
  await page.click('nav.boxes button:has-text("律师会见")')
  await page.getByText('不监听').first().waitFor()
  await picture('prison-rights', page)
}
