import { ChannelType, ComponentType, type Guild, SelectMenuDefaultValueType } from 'discord.js';
import type { ServerSettings } from '../../domain/server-settings.ts';
import { settingLine } from '../../wording/settings.ts';
import { timeInWords } from '../../wording/times.ts';
import { encodeRecord } from '../record-state.ts';
import { escaped } from './markdown.ts';
import { button, type Card, container, row, separator, text } from './parts.ts';

/** Where members write and may mention the bot; threads go with their channel. */
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum, ChannelType.GuildVoice];

/** As many channels as a select can hold. */
const MOST_CHANNELS = 25;

/** Which channels and roles a server has just now. */
export interface There {
  readonly channel: (id: string) => boolean;
  readonly role: (id: string) => boolean;
}

/** @param guild null where the bot does not see it: then nothing is known to be there. */
export const thereIn = (guild: Guild | null): There => ({
  channel: (id) => guild?.channels.cache.has(id) === true,
  role: (id) => guild?.roles.cache.has(id) === true,
});

const GONE = ' (deleted since)';

/** What is set in a server, with what changes it. Discord refuses to preselect what was deleted since. */
export function settingsCard(settings: ServerSettings, now: Date, there: There): Card {
  const { isPublic, ingestRole, timeZone } = settings;
  const channels = settings.channels.filter(there.channel);
  const role = ingestRole !== null && there.role(ingestRole) ? ingestRole : null;
  const clock = escaped(timeInWords(now, timeZone));
  return {
    components: [
      container([
        text('### Settings'),
        text(escaped(settingLine('isPublic', isPublic))),
        row(
          button(
            isPublic ? 'Answer privately' : 'Answer in public',
            encodeRecord('visibility', isPublic ? 'private' : 'public'),
          ),
        ),
        separator(),
        text(
          `${escaped(settingLine('channels', settings.channels))}${channels.length < settings.channels.length ? GONE : ''}\n-# Commands work everywhere. Choose none for all.`,
        ),
        row({
          type: ComponentType.ChannelSelect,
          custom_id: encodeRecord('channels'),
          placeholder: 'Channels where mentions are answered …',
          channel_types: CHANNELS,
          min_values: 0,
          max_values: MOST_CHANNELS,
          default_values: channels.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
        }),
        separator(),
        text(
          `${escaped(settingLine('ingestRole', ingestRole))}${role === ingestRole ? '' : GONE}\n-# A role that may use \`/ingest\` without Manage Messages.`,
        ),
        row({
          type: ComponentType.RoleSelect,
          custom_id: encodeRecord('role'),
          placeholder: 'A role that may add articles …',
          min_values: 0,
          max_values: 1,
          default_values: role === null ? [] : [{ id: role, type: SelectMenuDefaultValueType.Role }],
        }),
        separator(),
        text(`${escaped(settingLine('timeZone', timeZone))}, ${clock} now\n-# \`/settings time-zone:\` changes it.`),
      ]),
    ],
  };
}
