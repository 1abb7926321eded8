import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vite'

const server = process.env.XIEZHI_SERVER ?? 'http://localhost:8080'

export default defineConfig({
  base: '/console/',
  plugins: [vue(), components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] })],
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
})
