import { ref, watch } from 'vue'

export type Locale = 'zh' | 'en'
const KEY = 'xz.locale'

function remembered(): Locale {
  try {
    const asked = new URLSearchParams(location.search).get('lang')
    if (asked === 'en' || asked === 'zh') return asked
    const kept = localStorage.getItem(KEY)
    if (kept === 'en' || kept === 'zh') return kept
  } catch {
    // a browser that keeps nothing still reads Chinese
  }
  return 'zh'
}

/** The language of the screen. Chinese first; English is complete beside it. */
export const locale = ref<Locale>(remembered())

if (typeof document !== 'undefined') {
  watch(
    locale,
    (now) => {
      document.documentElement.lang = now === 'zh' ? 'zh-CN' : 'en'
      try {
        localStorage.setItem(KEY, now)
      } catch {
        // not kept, and no harm done
      }
    },
    { immediate: true },
  )
}

export type Values = Record<string, string | number>

/** Put values into the braces of a sentence: fill('还剩{n}日', { n: 3 }). */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}

/** A catalogue: the Chinese decides the keys, the compiler asks English for the same ones. */
export function catalogue<T extends Record<string, string>>(zh: T, en: Record<keyof T, string>) {
  return (key: keyof T, values?: Values): string => fill((locale.value === 'zh' ? zh : en)[key] ?? String(key), values)
}

/** The keys that one catalogue has and the other lacks, and sentences with different braces. */
export function differences(zh: Record<string, string>, en: Record<string, string>): string[] {
  const keys = new Set([...Object.keys(zh), ...Object.keys(en)])
  const braces = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()
  return [...keys].filter((key) => !zh[key]?.trim() || !en[key]?.trim() || braces(zh[key]) !== braces(en[key]))
}

/** The pairs in which the server speaks both languages. */
export interface Said {
  zh?: string | null
  en?: string | null
  name?: string | null
  label?: string | null
  title?: string | null
  text?: string | null
  english?: string | null
  englishText?: string | null
}

/** Read a pair in the language of the screen; an empty English falls back to the Chinese, never to nothing. */
export function said(pair: Said | null | undefined): string {
  if (!pair) return ''
  const chinese = pair.zh ?? pair.label ?? pair.name ?? pair.title ?? pair.text ?? ''
  const english = pair.en ?? pair.english ?? pair.englishText ?? ''
  return locale.value === 'en' ? english || chinese : chinese || english
}
