// 法律援助: the whole way of one application, each step by the person whose step it is.
import { visit } from './browser.mjs'
import { apply, precheck, prove, submit } from './legal-aid/applying.mjs'
import { archive, assign, close, decide, handle, receive, review } from './legal-aid/handling.mjs'
import { audit, checkLetter, openings, overview, thank, track } from './legal-aid/looking.mjs'
import { stranger } from './legal-aid/people.mjs'

export const name = 'a citizen asks for legal aid on a phone, and the matter goes through every desk to the archive'

export default async function ({ browser, base, picture, see }) {
  const who = stranger()
  const before = await overview(browser, base, picture, 'aid-00-leader-before')
  const phone = await visit(browser, { width: 390, height: 844 })
  phone.setDefaultTimeout(60_000)
  await precheck(phone, base, picture)
  await apply(phone, who, picture)
  await prove(phone, who, picture)
  const matter = await submit(phone, picture)
  await track(phone, base, matter.id, '已提交', picture, 'aid-09-submitted')
  await receive(browser, base, matter.number, picture)
  await track(phone, base, matter.id, '正在审查', picture, 'aid-22-under-review')
  await review(browser, base, matter.number, picture)
  const letter = await decide(browser, base, matter.number, picture)
  await track(phone, base, matter.id, '给予法律援助', picture, 'aid-23-granted')
  await checkLetter(phone, base, letter, browser, picture)
  await assign(browser, base, matter.number, picture)
  await track(phone, base, matter.id, '已指派', picture, 'aid-24-assigned')
  await handle(browser, base, matter.number, picture)
  await track(phone, base, matter.id, '已报结案材料', picture, 'aid-25-closing')
  await close(browser, base, matter.number, picture)
  await thank(phone, base, matter.id, picture)
  await archive(browser, base, matter, picture)
  await openings(phone, base, matter.id, picture)
  const after = await overview(browser, base, picture, 'aid-40-leader-after')
  see.equal(after.received, before.received + 1, 'applications that the leader counts')
  await audit(browser, base, matter.id, picture)
}
