/// <reference types="vite/client" />

declare module 'bpmn-js/lib/NavigatedViewer' {
  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement })
    importXML(xml: string): Promise<{ warnings: string[] }>
    get<T>(name: string): T
    destroy(): void
  }
}
