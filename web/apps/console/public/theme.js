// The theme is worn before the first paint, so that a night shift is never dazzled. A file of its own: inline script is not allowed.
try {
  const theme = localStorage.getItem('xz.theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
} catch {
  // a browser that keeps nothing is light
}
