import { defineAsyncComponent, type Component } from 'vue'

/** Which desk does which verb; a verb without a desk is done on the file's own page. */
export const verbDesk: Record<string, string> = {
  receive: 'receive',
  'request-supplement': 'supplement',
  'supplement-received': 'supplement',
  'verify-exemption': 'exemption',
  review: 'review',
  decide: 'decide',
  return: 'decide',
  assign: 'assign',
  accept: 'handle',
  decline: 'handle',
  progress: 'handle',
  'ask-release': 'handle',
  'change-lawyer': 'change',
  'refuse-change': 'change',
  'report-closing': 'handle',
  close: 'close',
  pay: 'close',
  'call-back': 'call-back',
  archive: 'archive',
  terminate: 'terminate',
  regularise: 'terminate',
  'decide-objection': 'objection',
}

const views = import.meta.glob<{ default: Component }>('./desks/*Desk.vue')
const lazily = (name: string) => defineAsyncComponent(views[`./desks/${name}Desk.vue`])

export const deskComponents: Record<string, Component> = {
  file: lazily('File'),
  receive: lazily('Receive'),
  supplement: lazily('Supplement'),
  exemption: lazily('Exemption'),
  review: lazily('Review'),
  decide: lazily('Decide'),
  assign: lazily('Assign'),
  change: lazily('Change'),
  handle: lazily('Handle'),
  close: lazily('Close'),
  'call-back': lazily('CallBack'),
  archive: lazily('Archive'),
  terminate: lazily('Terminate'),
  objection: lazily('Objection'),
}
