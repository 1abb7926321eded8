import '@xiezhi/base/tokens.css'
import './style.css'
import { createApp } from 'vue'
import { learnLists, wearAppearance } from '@xiezhi/base'
import App from './App.vue'
import { router } from './router'

wearAppearance('hall')
createApp(App).use(router).mount('#hall')
void learnLists().catch(() => undefined) // without it figures read as paragraphs

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'))
}
