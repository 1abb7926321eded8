// What a walk may use: calls to the interface as a program makes them, and expectations that say what they missed.
import AxeBuilder from '@axe-core/playwright'

/** api(base)(method, path, body?, token?) → the answer's JSON; a fault throws with the problem's own words. */
export const api = (base) => async (method, path, body, token) => {
  const headers = {
    Accept: 'application/json',
    ...(body && { 'Content-Type': 'application/json' }),
    ...(token && { Authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`)
  return text ? JSON.parse(text) : null
}

export function expectations(page) {
  return {
    text: (words) => page.getByText(words).first().waitFor({ state: 'visible' }),
    title: async (words) => {
      await page.waitForFunction((w) => document.title.includes(w), words)
    },
    equal: (is, shouldBe, what) => {
      if (JSON.stringify(is) !== JSON.stringify(shouldBe))
        throw new Error(`${what}: expected ${JSON.stringify(shouldBe)}, found ${JSON.stringify(is)}`)
    },
    /** No fault that keeps people out: axe at levels A and AA. */
    accessible: async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze()
      if (violations.length > 0)
        throw new Error(`accessibility: ${violations.map((v) => `${v.id} ${v.nodes[0]?.html ?? ''}`).join(' | ')}`)
    },
  }
}
