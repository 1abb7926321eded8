// 离岗代理: a post is lent with its consequences in view, taken up, acted in, watched, and taken back at once.
import { openLent, reviewInLentPost, takeUp } from './stand-in/acting.mjs'
import { lend, revoke, seeHistory, watchActs } from './stand-in/lending.mjs'
import { officer } from './legal-aid/people.mjs'

export const name =
  'a reviewer lends her post, a colleague acts in it, every record says for whom, and it ends at a word'

const DAY = 86_400_000
const day = (ahead) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + ahead * DAY))

export default async function ({ browser, base, picture, see }) {
  const principal = await officer(browser, base, 'demo-reviewer')
  const delegate = await officer(browser, base, 'demo-assigner')
  const who = { principal: await nameOf(principal), delegate: await nameOf(delegate) }
  await lend(principal, base, { to: who.delegate, from: day(0), until: day(5) }, picture)
  await takeUp(delegate, base, who.principal, picture)
  const file = await reviewInLentPost(delegate, base, picture)
  await seeHistory(delegate, base, file, `${who.delegate}（代${who.principal}）`, picture)
  await openLent(delegate, base)
  await watchActs(principal, base, `${who.delegate}（代${who.principal}）`, picture)
  await revoke(principal, picture)
  const refusal = await delegate.evaluate(async () => {
    const token = document.cookie.match(/xz_csrf=([^;]+)/)?.[1] ?? ''
    const answer = await fetch('/api/legal-aid/files/00000000-0000-7000-8000-000000000000/review', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': token },
      body: JSON.stringify({ version: 1, proposal: 'GRANT', opinion: '迟到的意见' }),
    })
    return answer.json()
  })
  see.equal(refusal.code, 'POST_ENDED', 'the stand-in is refused')
  await delegate.reload()
  await delegate.waitForSelector('main [role=status] :text("委托到期、被收回")')
  await picture('stand-in-08-ended', delegate)
}

/** As the session names whoever is logged in. */
const nameOf = (page) => page.evaluate(async () => (await (await fetch('/api/session')).json()).name)
