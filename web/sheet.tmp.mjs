import { launch } from './walks/browser.mjs'
const [out, ...files] = process.argv.slice(2)
const b = await launch(); const p = await b.newPage({ viewport: { width: 2000, height: 100 } })
const cols = Number(process.env.COLS ?? 2)
const { readFileSync } = await import('node:fs')
await p.setContent(`<body style="margin:0;background:#888;display:grid;grid-template-columns:repeat(${cols},1fr);gap:8px">` + files.map(f => `<img style="width:100%" src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join(''))
await p.waitForTimeout(300); await p.screenshot({ path: out, fullPage: true }); await b.close()
