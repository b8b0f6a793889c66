type Json = Readonly<Record<string, unknown>>;

/** A part of a message's components, in whatever depth. */
interface Part extends Json {
  readonly type: number;
}

const COMPONENTS_V2 = 1 << 15;
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && typeof (value as Json)['type'] === 'number';

/** Every component, nested ones too. */
export function allParts(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(allParts);
  if (!isPart(value)) return [];
  return [value, ...allParts(value['components']), ...allParts(value['accessory']), ...allParts(value['component'])];
}

const over = (what: string, value: unknown, most: number): readonly string[] =>
  typeof value === 'string' && [...value].length > most ? [`${what} has ${[...value].length} of ${most}`] : [];

function partFaults(part: Part): readonly string[] {
  const inside = Array.isArray(part['components']) ? part['components'].filter(isPart) : [];
  const options = Array.isArray(part['options']) ? (part['options'] as readonly Json[]) : [];
  const values = options.map((option) => option['value']);
  switch (part.type) {
    case 1: {
      const selects = inside.filter(({ type }) => type !== 2).length;
      if (inside.length === 0 || inside.length > 5 || (selects > 0 && inside.length > 1))
        return ['row is not of 1-5 buttons or 1 select'];
      return [];
    }
    case 2:
      return [
        ...over('label', part['label'], 80),
        ...((part['label'] ?? '') === '' && part['emoji'] == null ? ['button without a label'] : []),
      ];
    case 3:
      return [
        ...(options.length === 0 || options.length > 25 ? [`select of ${options.length} options`] : []),
        ...(new Set(values).size === values.length ? [] : ['select with the same value twice']),
        ...options.flatMap((option) => [
          ...over('option label', option['label'], 100),
          ...over('option value', option['value'], 100),
          ...over('option description', option['description'], 100),
          ...(option['label'] === '' || option['value'] === '' ? ['empty option'] : []),
        ]),
      ];
    case 10:
      return String(part['content'] ?? '').trim() === '' ? ['empty text'] : [];
    default:
      return [];
  }
}

/** JSON writes half a pair as "\ud8…"; after another backslash it is a text that only looks like it. */
const lone = (value: unknown): boolean => /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value) ?? '');

/** Words that would notify somebody if they were let: none may be there, although allowed_mentions stops them. */
const PING = /@everyone|@here|<@[!&]?\d+>/;

/**
 * What Discord would not take of a message, or should not be sent.
 *
 * @param flagged the flags of the message that an edit changes.
 */
export function messageFaults(body: Json, flagged = 0): readonly string[] {
  const flags = Number(body['flags'] ?? 0) | flagged;
  const parts = allParts(body['components']);
  const texts = parts.filter(({ type }) => type === 10).map((part) => String(part['content']));
  const ids = parts.map((part) => part['custom_id']).filter((id) => typeof id === 'string');
  const total = texts.join('').length;
  const mentions = body['allowed_mentions'] as Json | undefined;
  const empty = (value: unknown): boolean => !Array.isArray(value) || value.length === 0;
  // A message may be for one member who asked for it: then it names that member, first of all and alone.
  const users = Array.isArray(mentions?.['users']) ? mentions['users'] : [];
  const forOne = users.length === 1 && texts[0] === `<@${users[0]}>`;
  const shows = texts.length > 0 || typeof body['content'] === 'string';
  return [
    ...((flags & COMPONENTS_V2) === 0 && texts.length > 0 ? ['components v2 without their flag'] : []),
    ...((flags & COMPONENTS_V2) !== 0 && (body['content'] || !empty(body['embeds']))
      ? ['content or embeds beside components v2']
      : []),
    ...((flags & COMPONENTS_V2) !== 0 && parts.length === 0 ? ['components v2 without components'] : []),
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(total > 4000 ? [`${total} characters of text`] : []),
    ...over('content', body['content'], 2000),
    ...(new Set(ids).size === ids.length ? [] : ['the same custom_id twice']),
    ...ids.flatMap((id) => [...over('custom_id', id, 100), ...(id === '' ? ['empty custom_id'] : [])]),
    ...(shows &&
    !(
      Array.isArray(mentions?.['parse']) &&
      empty(mentions['parse']) &&
      (empty(users) || forOne) &&
      empty(mentions['roles']) &&
      mentions['replied_user'] !== true
    )
      ? ['allowed_mentions is not none']
      : []),
    ...((forOne ? texts.slice(1) : texts).some((text) => PING.test(text)) || PING.test(String(body['content'] ?? ''))
      ? ['a mention that is not broken']
      : []),
    ...(lone(body) ? ['half a surrogate pair'] : []),
    ...parts.flatMap(partFaults),
  ];
}

/** What Discord would not take of a form. */
export function modalFaults(data: Json): readonly string[] {
  const parts = Array.isArray(data['components']) ? data['components'] : [];
  const inputs = allParts(parts).filter(({ type }) => type === 4);
  const ids = inputs.map((input) => input['custom_id']);
  return [
    ...over('title', data['title'], 45),
    ...over('custom_id', data['custom_id'], 100),
    ...(parts.length === 0 || parts.length > 5 ? [`form of ${parts.length} parts`] : []),
    ...(new Set(ids).size === ids.length ? [] : ['the same field twice']),
    ...inputs.flatMap((input) => [
      ...over('value', input['value'], Math.min(4000, Number(input['max_length'] ?? 4000))),
      ...over('placeholder', input['placeholder'], 100),
    ]),
    ...(lone(data) ? ['half a surrogate pair'] : []),
  ];
}

/** What Discord would not take of completions. */
export function choiceFaults(data: Json): readonly string[] {
  const choices = Array.isArray(data['choices']) ? (data['choices'] as readonly Json[]) : [];
  const bad = (value: unknown): boolean => typeof value !== 'string' || value === '' || [...value].length > 100;
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...(choices.some(({ name, value }) => bad(name) || bad(value)) ? ['choice that is empty or too long'] : []),
    ...(lone(data) ? ['half a surrogate pair'] : []),
  ];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would not take of command definitions. */
export function commandFaults(commands: readonly Json[]): readonly string[] {
  const names = commands.map((command) => `${command['type'] ?? 1} ${command['name']}`);
  return [
    ...(new Set(names).size === names.length ? [] : ['the same command twice']),
    ...commands.flatMap((command) => {
      const slash = (command['type'] ?? 1) === 1;
      const options = Array.isArray(command['options']) ? (command['options'] as readonly Json[]) : [];
      const name = String(command['name']);
      const required = options.map((option) => option['required'] === true);
      return [
        ...(slash && (!NAME.test(name) || name !== name.toLowerCase()) ? [`name ${name}`] : []),
        ...(slash && String(command['description'] ?? '') === '' ? [`${name} without description`] : []),
        ...(!slash && String(command['description'] ?? '') !== '' ? [`${name} with description`] : []),
        ...over('description', command['description'], 100),
        ...options.flatMap((option) => over('option description', option['description'], 100)),
        ...(options.length > 25 ? [`${options.length} options`] : []),
        ...(required.some((one, at) => one && required[at - 1] === false)
          ? ['required option after an optional one']
          : []),
        ...(JSON.stringify(command).length > 8000 ? ['more than 8000 characters'] : []),
      ];
    }),
  ];
}
