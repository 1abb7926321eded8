import vue from '@vitejs/plugin-vue'
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** Writes the service worker with the list of what this build is made of, so that the whole hall opens offline. */
function serviceWorker(): Plugin {
  return {
    name: 'xiezhi-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.endsWith('.map'))
      const shell = ['/', ...files.map((name) => `/${name}`), '/manifest.webmanifest', '/icons/mark.svg', '/first.js']
      const source = readFileSync(fileURLToPath(new URL('./src/sw.js', import.meta.url)), 'utf8')
      const version = createHash('sha256').update(shell.join()).digest('hex').slice(0, 12)
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: source
          .replace('__VERSION__', version)
          .replace('__SHELL__', JSON.stringify([...new Set(shell)].filter((path) => path !== '/index.html'))),
      })
    },
  }
}

const server = process.env.XZ_SERVER ?? 'http://127.0.0.1:5181'

export default defineConfig({
  base: '/',
  plugins: [vue(), serviceWorker()],
  server: { port: 5180, proxy: { '/api': server } },
  build: { target: 'es2020', sourcemap: false, cssCodeSplit: false, assetsInlineLimit: 0 },
})
