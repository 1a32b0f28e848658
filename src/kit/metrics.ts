// Prometheus metrics of this process.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export interface Metrics {
  readonly contentType: string
  observe(method: string, route: string, status: number, elapsedMs: number): void
  text(): Promise<string>
}

export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'mendian_http_seconds',
    help: 'time of a request by route',
    labelNames: ['method', 'route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const answers = new Counter({
    name: 'mendian_http_answers_total',
    help: 'answers by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  })
  return {
    contentType: registry.contentType,
    observe(method, route, status, elapsedMs) {
      seconds.observe({ method, route }, elapsedMs / 1000)
      answers.inc({ method, route, status: String(status) })
    },
    text: () => registry.metrics(),
  }
}
