// From the citizen's telephone to the reviewer's desk: what is typed in the hall arrives with its number, its clock and its reasons.
export const name = 'an application of the hall is received, reviewed and decided, each by its own person'

const draft = (number) => ({
  matter: 'UNPAID_WAGES',
  facts: '在演示工地做工四个月, 工资没有结清。 (走查数据)',
  opponent: '演示建筑工程有限公司',
  division: '970121',
  applicantName: '演示张三',
  citizenId: number,
  mobile: '19900000001',
  household: [{ name: '演示张三', relation: '本人', income12m: '12000.00' }],
  incomeTotal12m: '12000.00',
  assets: '3000.00',
  honestDeclaration: true,
})

export default async function ({ page, base, api, see, picture }) {
  const login = async (account) => (await api('POST', '/api/session', { account, password: 'Xiezhi-Demo-1' })).token
  const citizen = await login('19900000001')
  const { id } = await api('POST', '/api/hall/legal-aid/drafts', draft(validNumber('97012119880207', '001')), citizen)
  const filed = await api('POST', `/api/hall/legal-aid/drafts/${id}/submit`, undefined, citizen)
  see.equal(/^\(\d{4}\)南援申字第\d+号$/.test(filed.number), true, `number ${filed.number}`)
  see.equal(filed.clock.basis.includes('法律援助法#43.1'), true, 'the clock names its article')

  const file = async (token) => api('GET', `/api/legal-aid/files/${filed.id}`, undefined, token)
  const verb = async (token, name, body) => {
    const { application } = await file(token)
    return api('POST', `/api/legal-aid/files/${filed.id}/${name}`, { version: application.version, ...body }, token)
  }
  await verb(await login('demo-reception'), 'receive', {})
  const reviewer = await login('demo-reviewer')
  see.equal((await file(reviewer)).ruling.value.decision, 'GRANT', 'what the rule finds')
  await verb(reviewer, 'review', { proposal: 'GRANT', opinion: '符合条件, 建议给予。' })
  const director = await login('demo-director')
  await api('POST', '/api/session/step-up', { password: 'Xiezhi-Demo-1' }, director)
  const decided = await verb(director, 'decide', { decision: 'GRANT' })
  see.equal(decided.state, 'GRANTED', 'state after the decision')
  see.equal(
    decided.documents.some((d) => d.name.includes('决定书')),
    true,
    'a letter was made',
  )

  await page.goto(`${base}/`)
  await picture('hall-home')
  await see.accessible()
  await page.goto(`${base}/console/`)
  await page.waitForLoadState('networkidle')
  await picture('console-login')
  await see.accessible()
}

/** Sixteen digits of place, birth and order, and the check digit of GB 11643 behind them. */
function validNumber(placeAndBirth, order) {
  const body = placeAndBirth + order
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return body + '10X98765432'[[...body].reduce((sum, digit, i) => sum + Number(digit) * weights[i], 0) % 11]
}
