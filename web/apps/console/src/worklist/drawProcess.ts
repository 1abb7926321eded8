export interface Drawing {
  destroy: () => void
}
interface Canvas {
  zoom: (to: string) => void
  addMarker: (id: string, name: string) => void
}

/** Draw a BPMN process, its present and past steps marked. The library comes only when a drawing is asked for. */
export async function drawProcess(
  container: HTMLElement,
  course: { xml: string; current: string[]; done: string[] },
): Promise<Drawing> {
  const [{ default: Viewer }] = await Promise.all([
    import('bpmn-js/lib/NavigatedViewer'),
    import('bpmn-js/dist/assets/diagram-js.css'),
    import('bpmn-js/dist/assets/bpmn-js.css'),
  ])
  const viewer = new Viewer({ container })
  await viewer.importXML(course.xml)
  const canvas = viewer.get<Canvas>('canvas')
  canvas.zoom('fit-viewport')
  const mark = (ids: string[], name: string) => ids.forEach((id) => tried(() => canvas.addMarker(id, name)))
  mark(course.done, 'process-done')
  mark(course.current, 'process-now')
  return { destroy: () => viewer.destroy() }
}

function tried(work: () => void) {
  try {
    work()
  } catch {
    // a step that an older drawing does not have
  }
}

/** The steps that people do, in the order in which the file names them. */
export function stepsOf(xml: string): { id: string; name: string }[] {
  if (!xml) return []
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return [...document.getElementsByTagName('*')]
    .filter((node) => node.localName === 'userTask')
    .map((node) => ({
      id: node.getAttribute('id') ?? '',
      name: node.getAttribute('name') ?? node.getAttribute('id') ?? '',
    }))
}
