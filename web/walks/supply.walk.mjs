// One supply day: the ward approves, the picker finds a piece short, a bag is sealed, brought and signed for, and the bursar closes a day to the cent.
import { officer } from './legal-aid/people.mjs'

export const name = 'an order is approved, picked short, sealed, delivered, signed for, and the day is closed'

export default async function ({ browser, base, see, picture }) {
  const ward = await officer(browser, base, 'demo-supply-ward')
  await ward.goto(`${base}/console/supply`)
  await ward.waitForSelector('#waiting tbody tr')
  await picture('supply-day', ward)
  const waiting = await ward.locator('#waiting tbody tr').count()
  await ward.locator('#waiting tbody tr').first().getByRole('button', { name: '批准', exact: true }).click()
  await ward.waitForFunction((n) => document.querySelectorAll('#waiting tbody tr').length === n - 1, waiting)
  await ward.locator('#waiting tbody tr td a[href*="/supply/accounts/"]').first().click()
  await ward.waitForSelector('.bar')
  await picture('supply-account', ward)

  const bags = await officer(browser, base, 'demo-supply-bags')
  await bags.goto(`${base}/console/supply/picking`)
  await bags.waitForSelector('.picking tbody tr')
  see.equal((await bags.locator('main').innerText()).includes('演示赵'), false, 'no name on the picking list')
  await picture('supply-picking', bags)
  const list = bags.locator('.picking section').nth(1).locator('tbody tr')
  const before = await list.count()
  await list.first().getByRole('button', { name: '缺货…' }).click()
  await bags.locator('#short input').first().fill('1')
  await bags.getByRole('button', { name: '确定' }).click()
  await bags.waitForFunction(
    (n) => document.querySelectorAll('.picking section:nth-of-type(2) tbody tr').length === n - 1,
    before,
  )
  await bags.goto(`${base}/console/supply/delivery`)
  const picked = bags.locator('.bag', { has: bags.getByPlaceholder('封签', { exact: true }) }).first()
  await picked.getByPlaceholder('封签', { exact: true }).fill('走查袋1')
  await picked.getByRole('button', { name: '装袋封签' }).click()
  const sealed = bags.locator('.bag', { hasText: '走查袋1' })
  await sealed.getByPlaceholder('扫描或者输入封签').fill('别的袋')
  await sealed.getByRole('button', { name: '送到监区' }).click()
  await bags.waitForSelector('text=不是这张订单的封签')
  await picture('supply-wrong-bag', bags)
  await sealed.getByPlaceholder('扫描或者输入封签').fill('走查袋1')
  await sealed.getByRole('button', { name: '送到监区' }).click()
  await sealed.getByText('待签收').waitFor()

  await ward.goto(`${base}/console/supply/delivery`)
  const brought = ward.locator('.bag', { hasText: '走查袋1' })
  await brought.getByPlaceholder('签收凭证号').fill('走查签收1')
  await picture('supply-delivery', ward)
  await brought.getByRole('button', { name: '签收', exact: true }).click()
  await brought.waitFor({ state: 'detached' })

  const shop = await officer(browser, base, 'demo-supply-shop')
  await shop.goto(`${base}/console/supply/goods`)
  await shop.waitForSelector('table tbody tr')
  await picture('supply-goods', shop)

  const bursar = await officer(browser, base, 'demo-supply-finance')
  await bursar.goto(`${base}/console/supply/close`)
  await bursar.getByText('演示汇款202').waitFor()
  await bursar.fill('textarea', '演示汇款202, 149.99')
  await bursar.getByText('有 1 笔不符').waitFor()
  await picture('supply-close', bursar)
  await bursar.fill('textarea', '演示汇款202, 150.00')
  await bursar.getByText('逐笔相符').waitFor()
  await bursar.getByRole('button', { name: '日结', exact: true }).click()
  await bursar.getByText('已日结, 相符').waitFor()
  await bursar.setViewportSize({ width: 390, height: 844 })
  await bursar.goto(`${base}/console/supply/accounts`)
  await bursar.waitForSelector('table tbody tr')
  await picture('supply-accounts-phone', bursar)
}
