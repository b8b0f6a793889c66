import { describe, expect, it } from 'vitest';
import { timeZoneNamed, wallClock } from '../../src/domain/time-zone.ts';

describe('a time zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    [' europe/berlin ', 'Europe/Berlin'],
    ['tokyo', 'Asia/Tokyo'],
    ['new york', 'America/New_York'],
    ['utc', 'UTC'],
    ['Atlantis', null],
    ['', null],
    ['../etc/passwd', null],
    ['\u0000', null],
  ])('is known by %j as %j', (typed, expected) => {
    expect(timeZoneNamed(typed)).toBe(expected);
  });

  it.each([
    ['UTC', '2024-01-01T00:30:00.000Z'],
    ['Pacific/Kiritimati', '2024-01-01T14:30:00.000Z'],
    ['America/Los_Angeles', '2023-12-31T16:30:00.000Z'],
    ['Asia/Kathmandu', '2024-01-01T06:15:00.000Z'],
  ])('shows its own clock: %s', (zone, expected) => {
    expect(wallClock(new Date('2024-01-01T00:30:00Z'), zone).toISOString()).toBe(expected);
  });

  it('is moved by summer time', () => {
    expect(wallClock(new Date('2024-07-01T12:00:00Z'), 'Europe/Berlin').toISOString()).toBe('2024-07-01T14:00:00.000Z');
  });
});
