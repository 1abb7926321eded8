import { learnLists, useSession, wearAppearance } from '@xiezhi/base'
import '@xiezhi/base/tokens.css'
import '@xiezhi/record-ui/style.css'
import { useDensity } from '@xiezhi/record-ui'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import './style.css'

wearAppearance('console')
useDensity()
void learnLists().catch(() => undefined) // without it figures read as paragraphs
useSession()
  .load()
  .catch(() => undefined)
  .then(() => createApp(App).use(router).mount('#app'))
