import { ref } from 'vue'

/** Whether the node is a demonstration; the session says so. Elsewhere the cookie of the story means nothing. */
export const inDemonstration = ref(false)

/** 演示日期: the day on which this browser lives in the demonstration, empty for the real one. */
export function storyDay(): string {
  if (!inDemonstration.value || typeof document === 'undefined') return ''
  return /(?:^|; )xz-story-day=(\d{4}-\d{2}-\d{2})(?:;|$)/.exec(document.cookie)?.[1] ?? ''
}
