/** Whether a dialog is open. A closed one may stay in the page, out of sight. */
export const dialogOpen = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].some(
    (dialog) => dialog.checkVisibility?.() ?? dialog.getClientRects().length > 0,
  )
