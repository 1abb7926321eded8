import { computed, ref, watch } from 'vue'

export type Theme = 'auto' | 'light' | 'dark'

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const theme = ref<Theme>((kept('xz.theme') as Theme | null) ?? 'auto')
const elder = ref(kept('xz.elder') === 'true')
const systemDark = ref(false)
if (typeof matchMedia === 'function') {
  const asked = matchMedia('(prefers-color-scheme: dark)')
  systemDark.value = asked.matches
  asked.addEventListener?.('change', (event) => (systemDark.value = event.matches))
}
const dark = computed(() => theme.value === 'dark' || (theme.value === 'auto' && systemDark.value))

/** How the page looks: theme and elder mode, written on the root element and remembered on this device. */
export function useAppearance() {
  return { theme, elder, dark }
}

/** Call once when an app starts. */
export function wearAppearance(app: string): void {
  const root = document.documentElement
  root.dataset.app = app
  watch(
    [dark, elder, theme],
    () => {
      root.dataset.theme = dark.value ? 'dark' : 'light'
      root.dataset.elder = String(elder.value)
      try {
        localStorage.setItem('xz.theme', theme.value)
        localStorage.setItem('xz.elder', String(elder.value))
      } catch {
        // worn now, not remembered
      }
    },
    { immediate: true },
  )
}
