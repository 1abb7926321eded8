// Looks at a page as it stands: axe (WCAG 2.2 AA) in the theme it has and colours in the other, width, and words that nobody wrote.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs within the page. */
export async function lookAt({ narrow, contrastOnly }) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const only = contrastOnly ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags }
  const { violations } = await window.axe.run(
    { exclude: [['iframe']] },
    { runOnly: only, resultTypes: ['violations'], iframes: false },
  )
  const faults = violations.map((one) => {
    const [node] = one.nodes
    return `${one.id} ${one.nodes.length}× ${node.html.slice(0, 140)} ${(node.failureSummary ?? '').split('\n')[1] ?? ''}`
  })
  if (contrastOnly) return faults
  const over = document.documentElement.scrollWidth - window.innerWidth
  if (narrow && over > 0) faults.push(`${over}px too wide`)
  const words = document.body.innerText
  for (const odd of [/\{[a-z]\w*\}/, /\bundefined\b/, /\[object Object\]/, /\bNaN\b/]) {
    const found = odd.exec(words)
    if (found) faults.push(`says ${found[0]}: …${words.slice(Math.max(0, found.index - 30), found.index + 30)}…`)
  }
  // A key stands where its word should: one word with dots or humps, alone in its element.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim()
    const alone = node.parentElement?.childElementCount === 0 && !node.parentElement.closest('code, pre, script, style')
    const key = /^[a-z]+[a-z0-9]*(?:[A-Z][a-z0-9]+)+$/.test(text) || /^(?:verb|hint|box|problem|bulk)\.\w+$/.test(text)
    if (alone && key && !node.parentElement.closest('[data-code], .figures, .copy-text'))
      faults.push(`bare key ${text}`)
  }
  const alert = document.querySelector('main .note.late[role=alert], #main [role=alert] .problem')
  if (alert) faults.push(`shows a problem: ${alert.textContent.trim().slice(0, 120)}`)
  return faults
}

/** Waits until the page has its data: no skeleton, nothing busy. */
export const settled = () =>
  !document.querySelector('.skeleton, .bones, [aria-busy=true]') && !!document.querySelector('h1, h2, main')
