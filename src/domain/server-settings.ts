/** What the moderators of a server have set. */
export interface ServerSettings {
  /** Answers are for everybody at once; else each is for its asker until it is shared. */
  readonly isPublic: boolean;
  /** Ids of the channels where mentions of the bot are answered; none: everywhere. */
  readonly channels: readonly string[];
  /** Id of the role whose members may add articles without being moderators; null: none. */
  readonly ingestRole: string | null;
  /** IANA name of the time zone that "yesterday" is meant in, and in which times are shown. */
  readonly timeZone: string;
}

/** How a server is that has set nothing. */
export const UNSET: ServerSettings = { isPublic: false, channels: [], ingestRole: null, timeZone: 'UTC' };
