// 生僻字: names of GB 18030 level 3 are drawn where a font has them, and stand as their code where none has; a copy is the character.
import { officer, PASSWORD } from './legal-aid/people.mjs'

export const name = 'rare characters of names are shown, or stand as their code and are copied as themselves'

const DRAWN = '㐂𠮷'
const NOBODY_HAS = '\u{32FFF}'

export default async function ({ browser, base, api, picture, see }) {
  const { token } = await api('POST', '/api/session', { account: 'demo-sysadmin', password: PASSWORD })
  await api('POST', '/api/session/step-up', { password: PASSWORD }, token)
  const whole = `演示${DRAWN}${NOBODY_HAS}`
  const [unit] = (await api('GET', '/api/records/identity.unit?limit=1', undefined, token)).items
  const person = await api('POST', '/api/admin/people', { name: whole, kind: 'OFFICER', agency: unit.id }, token)
  const page = await officer(browser, base, 'demo-sysadmin')
  await page.goto(`${base}/console/records/identity.person/${person.id}`)
  const heading = page.locator('h1', { hasText: '演示' })
  await heading.waitFor()
  see.equal(await heading.locator('.no-glyph').count(), 1, 'characters shown as their code')
  see.equal(await heading.locator('.no-glyph-box').getAttribute('data-code'), '32FFF', 'the code in the box')
  const title = await heading.locator('.no-glyph').getAttribute('title')
  see.equal(title.includes('U+32FFF'), true, 'the box says which character it is')
  await picture('rare-name', page)
  const copied = await heading.evaluate((element) => {
    getSelection().selectAllChildren(element)
    return getSelection().toString()
  })
  see.equal(copied.replace(/\s/g, '').startsWith(whole), true, `what is copied (${copied})`)
  see.equal(page.faults, [], 'faults on the page')
}
