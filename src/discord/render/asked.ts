import { type APIMessageTopLevelComponent, ComponentType, type Message } from 'discord.js';
import { unescaped } from './markdown.ts';

type Part = { readonly type: ComponentType; readonly content?: unknown; readonly components?: readonly Part[] };

function firstText(parts: readonly Part[]): string | null {
  for (const { type, content, components } of parts) {
    if (type === ComponentType.TextDisplay && typeof content === 'string') return content;
    const inside = components === undefined ? null : firstText(components);
    if (inside !== null) return inside;
  }
  return null;
}

/** The words that an answer's first line shows as asked; null for a message of another kind. */
export function askedOn(message: Message): string | null {
  const parts = message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
  const [, shown] = /^\*\*(.+)\*\*$/m.exec(firstText(parts as readonly Part[]) ?? '') ?? [];
  return shown === undefined ? null : unescaped(shown);
}
