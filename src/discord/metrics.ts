import { createServer, type Server } from 'node:http';

/** What the bot has done since it started, by handler. */
export interface Metrics {
  /** @param milliseconds from its arrival until it was answered. */
  handled(handler: string, outcome: 'ok' | 'failed', milliseconds: number): void;
  /** Prometheus' text format, version 0.0.4. */
  text(): string;
}

interface Sum {
  count: number;
  milliseconds: number;
}

export function openMetrics(): Metrics {
  const sums = new Map<string, Sum>();
  return {
    handled: (handler, outcome, milliseconds) => {
      const key = `handler=${JSON.stringify(handler)},outcome="${outcome}"`;
      const sum = sums.get(key) ?? { count: 0, milliseconds: 0 };
      sum.count++;
      sum.milliseconds += milliseconds;
      sums.set(key, sum);
    },
    text: () => {
      const lines = [
        '# TYPE on_the_record_handled_seconds summary',
        ...[...sums].flatMap(([labels, { count, milliseconds }]) => [
          `on_the_record_handled_seconds_count{${labels}} ${count}`,
          `on_the_record_handled_seconds_sum{${labels}} ${milliseconds / 1000}`,
        ]),
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${process.uptime().toFixed(0)}`,
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

/**
 * `/health` and `/metrics`, for this machine only.
 *
 * @param isOnline whether the bot is at Discord's gateway just now: 200, else 503.
 */
export async function serveHealth(port: number, metrics: Metrics, isOnline: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || (request.url !== '/health' && request.url !== '/metrics')) {
      response.writeHead(404).end();
    } else if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(metrics.text());
    } else {
      const online = isOnline();
      response.writeHead(online ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ online }));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
