// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The colours of one theme: its own block over the light one. */
function theme(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0]
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]))
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const WORDS = ['ink', 'soft', 'accent', 'seal-word', 'good', 'watch', 'late', 'note']
const GROUNDS = ['paper', 'mist']
const PAIRS: [string, string][] = [
  ...WORDS.flatMap((word) => GROUNDS.map((ground): [string, string] => [word, ground])),
  ...['accent', 'good', 'watch', 'late', 'note'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-mist`],
    ['ink', `${tone}-mist`],
    ['soft', `${tone}-mist`],
  ]),
  ['on-accent', 'accent'],
  ['on-seal', 'seal'],
  ['focus-ink', 'focus'],
]

describe.each([':root', ":root[data-theme='dark']"])('tokens of %s', (selector) => {
  const colours = { ...theme(':root'), ...theme(selector) }

  it.each(PAIRS)('lets %s be read on %s at 4.5:1', (word, ground) => {
    expect(contrast(colours[word], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GROUNDS)('shows the edge of a field on %s at 3:1', (ground) => {
    expect(contrast(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3)
  })
})

describe('elder mode', () => {
  it('sets reading text at 18 pt (24 px) or more', () => {
    const elder = css.slice(css.indexOf("[data-elder='true']")).split('}')[0]
    expect(Number(/--text:\s*(\d+)px/.exec(elder)?.[1])).toBeGreaterThanOrEqual(24)
  })
})
