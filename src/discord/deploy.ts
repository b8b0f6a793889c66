import { REST, Routes } from 'discord.js';
import { registerCommands } from './register.ts';
import { restOptions } from './rest-options.ts';
import { startFailure } from './start-failure.ts';

/**
 * Tells Discord of the commands without starting the bot, unless it knows them as they are.
 *
 * @param say gets one line for whoever runs it.
 * @returns the exit code.
 */
export async function deploy(
  token: string | undefined,
  apiUrl: string | undefined,
  say: (line: string) => void,
): Promise<number> {
  if (token === undefined) {
    say('There is no DISCORD_TOKEN: set it in the environment or in .env.');
    return 1;
  }
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    const done = await registerCommands(rest, id);
    say(done === 'unchanged' ? 'Discord has these very commands: nothing was sent.' : 'The commands were registered.');
    return 0;
  } catch (error) {
    say(startFailure(error));
    return 1;
  }
}
