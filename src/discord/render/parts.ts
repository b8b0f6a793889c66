import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';

/** A message as it is shown: components (v2) as Discord's API takes them, and files. */
export interface Card {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly CardFile[];
  /** The one member whom the message may notify; absent: nobody. */
  readonly pings?: string;
}

export interface CardFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Alternative text of a picture. */
  readonly alt?: string;
}

/** The most text that one message holds over all its components is 4000; some room is left. */
export const MOST_TEXT = 3900;

export const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

export const separator = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

type PlainStyle = ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;

/** @param label at most 80 characters. @param id at most 100 characters, another for each component of a message. */
export const button = (
  label: string,
  id: string,
  more: { readonly style?: PlainStyle; readonly disabled?: boolean } = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: more.style ?? ButtonStyle.Secondary,
  label,
  custom_id: id,
  ...(more.disabled === true ? { disabled: true } : {}),
});

/** @param options 1 to 25 of them, texts of at most 100 characters, values all different. */
export const select = (
  id: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  placeholder,
  options: [...options],
});

export const row = (
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components: [...components],
});

export const container = (components: readonly APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  components: [...components],
});

/** A card of one text. `shown` is Markdown: whatever comes from outside in it has been escaped. */
export const note = (shown: string): Card => ({ components: [text(shown)] });
