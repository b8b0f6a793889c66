import { type ServerSettings, UNSET } from '../domain/server-settings.ts';
import { described } from './faults.ts';
import type { House } from './house.ts';

/** An acknowledgement must come within 3 s and may depend on a setting: so long it is waited for. */
const MOST_MILLISECONDS = 1_000;

/** What a server's moderators have set; as if nothing were set where that cannot be looked up in time. Never rejects. */
export async function settingsOf(server: string | null, house: House): Promise<ServerSettings> {
  if (server === null) return UNSET;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ServerSettings>((resolve) => {
    timer = setTimeout(() => resolve(UNSET), MOST_MILLISECONDS);
  });
  try {
    return await Promise.race([house.libraries.of(server).then((library) => library.settings()), late]);
  } catch (error) {
    house.log.error({ server, error: described(error) }, 'settings not looked up');
    return UNSET;
  } finally {
    clearTimeout(timer);
  }
}
