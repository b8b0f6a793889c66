import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { House } from '../../src/discord/house.ts';
import { settingsOf } from '../../src/discord/settings-of.ts';
import { UNSET } from '../../src/domain/server-settings.ts';

it.each([
  ['cannot be looked up', () => Promise.reject(new Error('the database is gone'))],
  ['are looked up for too long', () => new Promise<never>(() => {})],
])('settings that %s count as not set, in time for an acknowledgement', async (_, of) => {
  const house = { libraries: { of }, log: pino({ level: 'silent' }) } as unknown as House;
  const started = performance.now();
  expect(await settingsOf('1', house)).toEqual(UNSET);
  expect(performance.now() - started).toBeLessThan(2500);
});
