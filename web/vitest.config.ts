import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue(), components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: false })] })],
  test: {
    environment: 'happy-dom',
    include: ['packages/**/*.spec.ts', 'apps/**/*.spec.ts'],
    server: { deps: { inline: ['element-plus'] } },
    maxWorkers: 2,
  },
})
