import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What the log says of an error: no request body and no address, for they hold texts and tokens. */
export function described(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError) {
    return {
      name: 'DiscordAPIError',
      code: error.code,
      status: error.status,
      method: error.method,
      cause: error.message,
    };
  }
  if (error instanceof HTTPError) {
    return { name: 'HTTPError', status: error.status, method: error.method, cause: error.message };
  }
  if (error instanceof Error) return { name: error.name, cause: error.message, stack: error.stack };
  return { name: typeof error, cause: String(error) };
}

/** The interaction can no longer be answered: too late, answered already, or its message is gone. */
export const isLost = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ||
    error.code === RESTJSONErrorCodes.UnknownMessage ||
    error.code === RESTJSONErrorCodes.InvalidWebhookToken ||
    error.code === RESTJSONErrorCodes.UnknownWebhook);

/** The bot may not do this here. */
export const isForbidden = (error: unknown): boolean => error instanceof DiscordAPIError && error.status === 403;

/** Names one error to a member and in the log. */
export const newReference = (): string => randomBytes(4).toString('hex');
