import { computed, ref, shallowReactive } from 'vue'
import { api, useAsync } from '@xiezhi/base'
import type { Card, Topic, Turn } from './types'

/** The conversation lives in this page's memory and nowhere else: a reload forgets it, and so does leaving. */
const turns = shallowReactive<Turn[]>([])

export function forgetTalk(): void {
  turns.splice(0)
}

/** The conversation as text, for a person who takes over, when the citizen agrees. */
export function talkText(): string {
  return turns
    .map((turn) => [
      `问: ${turn.question}`,
      `答: ${turn.card.text}`,
      ...turn.card.quotations.map((q) => `引: ${q.key}`),
      ...turn.card.related.map((q) => `可能相关: ${q.key}`),
    ])
    .flat()
    .join('\n')
    .slice(0, 19_000)
}

export function useAsk() {
  const question = ref('')
  const day = ref('')
  const topics = useAsync(() => api.get<Topic[]>('/api/assistant/topics'))
  const last = computed(() => turns[turns.length - 1])

  const asking = useAsync(async (text: string, safe: boolean, date: string) => {
    const before = turns.map((turn) => turn.question)
    const asked = safe || date ? before.filter((one) => one !== text) : before
    const card = await api.post<Card>('/api/assistant/ask', { question: text, date: date || null, safe, asked })
    turns.push({ question: text, card })
    question.value = ''
    return card
  })

  /** One tap, kept without the question. */
  async function judge(turn: Turn, helpful: boolean, why?: string): Promise<void> {
    const place = turns.indexOf(turn)
    if (place >= 0) turns[place] = { ...turn, verdict: helpful }
    await api.post('/api/assistant/feedback', {
      intent: turn.card.intent?.code ?? null,
      conclusion: turn.card.conclusion,
      cited: turn.card.quotations.map((quotation) => quotation.key),
      helpful,
      why: why ?? null,
    })
  }

  return { turns, last, question, day, topics, asking, judge }
}
