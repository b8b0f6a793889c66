import type { RepliableInteraction } from 'discord.js';
import { described, isLost, newReference } from './faults.ts';
import type { House } from './house.ts';
import { note } from './render/parts.ts';
import { toMessage, toPrivateMessage } from './send.ts';

/** Says something to whoever used the interaction, by the way that is still open. */
async function tell(interaction: RepliableInteraction, shown: string): Promise<void> {
  if (interaction.replied) await interaction.followUp(toPrivateMessage(note(shown)));
  else if (interaction.deferred && !interaction.isMessageComponent())
    await interaction.editReply(toMessage(note(shown)));
  else if (interaction.deferred) await interaction.followUp(toPrivateMessage(note(shown)));
  else await interaction.reply(toPrivateMessage(note(shown)));
}

/**
 * Runs a handler. What it throws is logged under a reference that the member is told; nothing gets out.
 *
 * @param name of what is handled, for the log.
 */
export async function guarded(
  interaction: RepliableInteraction,
  name: string,
  { log, metrics, now }: House,
  work: () => Promise<void>,
): Promise<void> {
  const started = now().getTime();
  const about = { handler: name, server: interaction.guildId, interaction: interaction.id };
  try {
    await work();
    const ms = now().getTime() - started;
    metrics.handled(name, 'ok', ms);
    log.info({ ...about, ms }, 'handled');
  } catch (error) {
    metrics.handled(name, 'failed', now().getTime() - started);
    const reference = newReference();
    const lost = isLost(error);
    log[lost ? 'warn' : 'error']({ ...about, reference, error: described(error) }, lost ? 'too late' : 'failed');
    if (lost) return;
    const shown = `Something went wrong on my side, and nothing was changed by it. Reference: \`${reference}\``;
    await tell(interaction, shown).catch((again: unknown) =>
      log.warn({ ...about, reference, error: described(again) }, 'could not tell the member'),
    );
  }
}
