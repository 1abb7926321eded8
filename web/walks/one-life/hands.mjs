// What a hand does in a generated form: a plain object goes in, each value by the label of its field and each code by its word.

/** `codes(codeSet)` tells the values of a code set; fields are descriptors, as the server gives them with an act. */
export function handsOf(page, codes) {
  const hands = {
    text: (row, field, value) => row.locator('input, textarea').first().fill(String(value)),
    async date(row, field, value) {
      const input = row.locator('input').first()
      if ((await input.inputValue()) === value) return // the form has brought the day of the story with it
      await input.fill(value)
      await input.press('Tab')
    },
    boolean: (row, field, value) => row.getByRole('radio', { name: value ? '是' : '否', exact: true }).check(),
    async code(row, field, value) {
      const { name } = (await codes(field.codeSet)).find((one) => one.code === value)
      await chooseWord(row, name)
    },
    async codes(row, field, values) {
      for (const value of values) await hands.code(row, field, value)
    },
    ref: (row, field, value) => search(row, value),
    async list(row, field, values) {
      const lines = row.locator('tbody > tr')
      for (let there = await lines.count(); there < values.length; there++)
        await row.getByRole('button', { name: '添加一行' }).click()
      for (const [place, value] of values.entries()) await line(lines.nth(place), field.fields, value)
    },
  }

  /** The word of a code: one of a few in sight, or one that is found by opening the list. */
  async function chooseWord(row, word) {
    const button = row
      .getByRole('radio', { name: word, exact: true })
      .or(row.getByRole('checkbox', { name: word, exact: true }))
    const box = row.getByRole('combobox')
    await button.or(box).first().waitFor()
    if (await button.count()) return button.check()
    if ((await row.innerText()).split('\n').includes(word)) return // there already
    await box.click()
    await option(box, word)
  }
  async function search(row, words) {
    const box = row.getByRole('combobox')
    await box.click()
    await box.pressSequentially(words)
    await option(box, words)
  }
  /** Of this box's own list: that of the box before may still be closing, and hold the same word. */
  async function option(box, word) {
    const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`)
    await list.getByRole('option').filter({ hasText: word, visible: true }).first().click()
  }

  async function line(row, fields, values) {
    for (const [at, field] of fields.entries()) {
      if (!(field.name in values)) continue
      const cell = row.locator('> td').nth(at)
      if (field.kind === 'boolean') await cell.getByRole('checkbox').setChecked(values[field.name])
      else await (hands[field.kind] ?? hands.text)(cell, field, values[field.name])
    }
  }

  return async function fill(form, fields, values) {
    for (const [name, value] of Object.entries(values)) {
      const field = fields.find((one) => one.name === name)
      if (!field) throw new Error(`no field ${name} is asked, only ${fields.map((one) => one.name)}`)
      const row = form.locator('.field').filter({ has: page.locator('> label', { hasText: said(field.label) }) })
      await (hands[field.kind] ?? hands.text)(row, field, value)
    }
  }
}

/** The label, whole, with or without the word that the field is optional. */
const said = (label) => new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(\\([^)]*\\))?\\s*$`)
