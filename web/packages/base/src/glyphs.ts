/** Where rare characters stand: CJK extensions, the late additions of the basic plane, and the private areas (GB 18030 level 3). */
const RARE =
  /[\u{3400}-\u{4DBF}\u{9FA6}-\u{9FFF}\u{E000}-\u{F8FF}\u{FA0E}-\u{FA6D}\u{20000}-\u{3FFFF}\u{F0000}-\u{10FFFF}]/u
/** A place that no font fills: what it looks like is what a missing glyph looks like. */
const NOWHERE = 0x5fffd
const SIDE = 24
const known = new Map<number, boolean>()
let pen: CanvasRenderingContext2D | null | undefined

function context(): CanvasRenderingContext2D | null {
  if (pen === undefined) {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = SIDE
    pen = canvas.getContext('2d', { willReadFrequently: true })
  }
  return pen
}

function picture(point: number): string {
  const ink = context()!
  ink.clearRect(0, 0, SIDE, SIDE)
  ink.font = `${SIDE - 4}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans') || 'sans-serif'}`
  ink.textBaseline = 'top'
  ink.fillText(String.fromCodePoint(point), 0, 0)
  return ink.getImageData(0, 0, SIDE, SIDE).data.join()
}

/**
 * Whether some font of this machine draws the character. It doesn't when it looks like a place that nobody fills, like its neighbour
 * (two ideographs never do; a font of last resort draws one sign for a whole block), or like nothing at all.
 */
export function hasGlyph(point: number): boolean {
  let answer = known.get(point)
  if (answer === undefined) {
    const drawn = context() ? picture(point) : ''
    answer = !drawn || (drawn !== picture(NOWHERE) && drawn !== picture(point ^ 1) && drawn !== picture(0x20))
    known.set(point, answer)
  }
  return answer
}

export interface Piece {
  text: string
  /** The code point in hexadecimal, when no font has the glyph. */
  code?: string
}

/** A text in pieces: what can be drawn, and single characters that no font here has. */
export function pieces(text: string, drawn: (point: number) => boolean = hasGlyph): Piece[] {
  if (!RARE.test(text)) return [{ text }]
  const all: Piece[] = []
  for (const char of text) {
    const point = char.codePointAt(0)!
    const last = all.at(-1)
    if (RARE.test(char) && !drawn(point)) all.push({ text: char, code: point.toString(16).toUpperCase() })
    else if (last && !last.code) last.text += char
    else all.push({ text: char })
  }
  return all
}
