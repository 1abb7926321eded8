// 文书: every paper of a file is opened, and says whose it is and of which day.

/** 2024-03-01 as papers write it. */
export const written = (day) => {
  const [y, m, d] = day.split('-').map(Number)
  return `${y}年${m}月${d}日`
}

/** Opens every paper of the file that the page shows; `expected` says by name what each must contain. */
export async function everyPaper(page, who, expected) {
  await page.getByRole('navigation', { name: '案卷' }).getByRole('button', { name: '文书' }).click()
  await papers(page, who, expected)
}

/** The same of whatever list of papers the page shows. */
export async function papers(page, who, expected) {
  for (const [paper, ...words] of expected) {
    await page.locator('.papers button.link').filter({ hasText: paper }).first().click()
    await says(page, paper, [who.name, ...words])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
}

async function says(page, paper, words) {
  const sheet = page.getByRole('dialog').frameLocator('iframe.paper').locator('body')
  await sheet.getByText(words[0]).first().waitFor({ state: 'attached' }) // what is said counts; the browser may lay the paper out later
  const text = (await sheet.innerText()).replace(/\s+/g, '')
  const missing = words.filter((word) => !text.includes(word.replace(/\s+/g, '')))
  if (missing.length) throw new Error(`${paper} does not say ${missing}: ${text}`)
}

/** The last button of the paper: the very file that is sealed, as PDF. */
export async function asPdf(page, paper) {
  await page.locator('.papers button.link', { hasText: paper }).first().click()
  const link = page.getByRole('dialog').getByRole('link', { name: 'PDF 副本' })
  const coming = page.waitForEvent('popup')
  await link.click()
  const opened = await coming
  const answer = await page.request.get(new URL(await link.getAttribute('href'), page.url()).href)
  const bytes = await answer.body()
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`${paper} is no PDF`)
  await opened.close()
  return bytes.length
}
