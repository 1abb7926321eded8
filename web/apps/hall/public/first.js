/* Before anything is drawn: the theme, the size and the language that the person chose, so that nothing flashes. */
;(function () {
  var root = document.documentElement
  root.dataset.app = 'hall'
  try {
    var theme = localStorage.getItem('xz.theme') || 'auto'
    var dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
    root.dataset.theme = dark ? 'dark' : 'light'
    root.dataset.elder = String(localStorage.getItem('xz.elder') === 'true')
    if (localStorage.getItem('xz.locale') === 'en') root.lang = 'en'
  } catch {
    root.dataset.theme = 'light'
  }
})()
