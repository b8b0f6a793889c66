import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openMetrics, serveHealth } from '../../src/discord/metrics.ts';

describe('the health endpoint', () => {
  it('says whether the bot is online, and what it has done', async () => {
    const metrics = openMetrics();
    let online = true;
    const server = await serveHealth(0, metrics, () => online);
    const { address, port } = server.address() as AddressInfo;
    const get = (path: string, method = 'GET'): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}${path}`, { method });
    metrics.handled('/ask', 'ok', 30);
    metrics.handled('/ask', 'ok', 20);
    metrics.handled('/ask', 'failed', 1000);
    expect(address).toBe('127.0.0.1');
    expect(await (await get('/health')).json()).toEqual({ online: true });
    online = false;
    expect((await get('/health')).status).toBe(503);
    const text = await (await get('/metrics')).text();
    expect(text).toContain('on_the_record_handled_seconds_count{handler="/ask",outcome="ok"} 2\n');
    expect(text).toContain('on_the_record_handled_seconds_sum{handler="/ask",outcome="ok"} 0.05\n');
    expect(text).toContain('outcome="failed"} 1\n');
    expect((await get('/other')).status).toBe(404);
    expect((await get('/health', 'POST')).status).toBe(404);
    server.close();
  });
});
