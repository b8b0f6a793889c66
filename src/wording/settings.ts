import type { ServerSettings } from '../domain/server-settings.ts';

/** What is set, each with how it stands. Channels and roles are named by whoever shows it. */
export const SETTING: {
  readonly [K in keyof ServerSettings]: {
    readonly label: string;
    readonly value: (set: ServerSettings[K]) => string;
  };
} = {
  isPublic: {
    label: 'Answers',
    value: (set) => (set ? 'for everybody' : 'for the asker alone until shared'),
  },
  channels: {
    label: 'Mentions are answered',
    value: (set) =>
      set.length === 0 ? 'in every channel' : `in ${set.length === 1 ? 'one channel' : `${set.length} channels`} only`,
  },
  ingestRole: {
    label: 'Articles are added by',
    value: (set) => (set === null ? 'moderators' : 'moderators and one role'),
  },
  timeZone: { label: 'Time zone', value: (set) => set },
};

/** "Time zone: Europe/Berlin". */
export const settingLine = <K extends keyof ServerSettings>(key: K, set: ServerSettings[K]): string =>
  `${SETTING[key].label}: ${SETTING[key].value(set)}`;

export const unknownZone = (typed: string): string =>
  `“${typed}” is no time zone. Try a city, such as “Europe/Berlin” or “America/New_York”, or “UTC”. Nothing was changed.`;
