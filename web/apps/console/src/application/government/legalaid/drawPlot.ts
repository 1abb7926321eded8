import type { Line } from './Plot.vue'

export interface Chart {
  dispose: () => void
  resize: () => void
}
const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** ECharts comes only when a plot is shown, and wears the tokens of the page. */
export async function draw(element: HTMLElement, kind: 'line' | 'bar', heads: string[], lines: Line[]): Promise<Chart> {
  const [core, charts, parts, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([
    charts.LineChart,
    charts.BarChart,
    parts.GridComponent,
    parts.TooltipComponent,
    parts.LegendComponent,
    renderers.SVGRenderer,
  ])
  const chart = core.init(element, null, { renderer: 'svg' })
  const soft = token('--soft')
  const axisText = { color: soft, fontFamily: token('--sans'), fontSize: 12 }
  const category = {
    type: 'category' as const,
    axisLabel: axisText,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: token('--line') } },
  }
  const value = {
    type: 'value' as const,
    minInterval: 1,
    axisLabel: axisText,
    splitLine: { lineStyle: { color: token('--line') } },
  }
  const across = kind === 'line'
  const names = lines.map((line) => line.label)
  chart.setOption({
    animation: false,
    color: [token('--accent'), token('--good'), token('--watch')],
    grid: { left: 8, right: 16, top: across ? 32 : 8, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: token('--paper'),
      borderColor: token('--line'),
      textStyle: { color: token('--ink') },
    },
    legend: across ? { top: 0, right: 0, textStyle: axisText, itemWidth: 14, itemHeight: 2 } : undefined,
    xAxis: across ? { ...category, data: heads } : value,
    yAxis: across ? value : { ...category, data: names, inverse: true },
    series: across
      ? lines.map((line) => ({
          name: line.label,
          type: 'line',
          data: line.values,
          showSymbol: false,
          lineStyle: { width: 2 },
        }))
      : [
          {
            type: 'bar',
            data: lines.map((line) => line.values[0]),
            barMaxWidth: 16,
            label: { show: true, position: 'right', color: soft },
          },
        ],
  })
  return chart
}
