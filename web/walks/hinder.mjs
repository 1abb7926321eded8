// A slow line and a slow machine, for finding walks that lean on speed: each answer is late by a chance of its own.

/** Every context that the browser opens from now on waits up to `most` milliseconds for each answer of the house. */
export function hinder(browser, most) {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open({ ...options, serviceWorkers: 'block' })
    await context.route('**/*', async (route) => {
      await new Promise((done) => setTimeout(done, Math.random() * most))
      await route.continue().catch(() => undefined) // the page has gone meanwhile
    })
    return context
  }
}
