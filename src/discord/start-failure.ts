import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/** Why Discord cannot be talked to, in one line for whoever started this. */
export function startFailure(error: unknown): string {
  const isToken =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);
  if (isToken) {
    return 'Discord does not know this token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.';
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `Discord refused the bot (${error.status}). Try again later.`;
  }
  const cause = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  return `Discord cannot be reached (${cause}). Check the network and DISCORD_API_URL.`;
}
