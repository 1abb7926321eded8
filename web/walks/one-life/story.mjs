// Who lives the life, and on which days.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000

const pick = (letters) => letters[Math.floor(Math.random() * letters.length)]

/** Visibly synthetic: the division 970121 is given out to nobody. */
export function person() {
  const chance = Math.floor(Math.random() * 499)
  const born = plus('1975-02-01', Math.floor(Math.random() * 6000))
  const name = '演示' + pick('欧司上皇诸百东南') + pick('桥岚沁榆棠舟野禾') + pick('川渡原溪岭陌洲石')
  const body = `970121${born.replaceAll('-', '')}${String(chance * 2 + 1).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0)
  return { name, born, citizenId: body + '10X98765432'[sum % 11], home: '970121' }
}

export const plus = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** A term of five years and six months whose last day is ten days from now, with what lies before and behind it. */
export function calendar() {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date())
  const end = plus(today, 10)
  const [y, m, d] = plus(end, 1).split('-').map(Number)
  const start = new Date(Date.UTC(y - 5, m - 1 - 6, d)).toISOString().slice(0, 10)
  const parole = plus(start, 1060)
  return {
    today,
    start,
    judged: plus(start, 200),
    effective: plus(start, 215),
    delivered: plus(start, 240),
    parole,
    end,
  }
}
