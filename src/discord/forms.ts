import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from 'discord.js';
import type { ArticleHead } from '../domain/article.ts';
import type { Source } from '../ingest/taken-in.ts';
import { encodeArticle } from './article-state.ts';
import { cut, oneLine } from './render/markdown.ts';

/** A field of a form: at most 4000 characters. */
interface Field {
  readonly id: 'title' | 'published' | 'url' | 'text' | 'more';
  readonly label: string;
  readonly about: string;
  readonly longest: number;
  readonly paragraph?: boolean;
  readonly required?: boolean;
}

const HEAD: readonly Field[] = [
  { id: 'title', label: 'Title', about: 'As the article has it', longest: 300 },
  { id: 'published', label: 'Published', about: 'Day of publication, such as 2017-03-02', longest: 40 },
  { id: 'url', label: 'Link', about: 'Where it stands on the web', longest: 500 },
];
const TEXT: readonly Field[] = [
  { id: 'text', label: 'Text', about: 'The words of the article', longest: 4000, paragraph: true, required: true },
  { id: 'more', label: 'Text, continued', about: 'What did not fit above', longest: 4000, paragraph: true },
];

const part = (field: Field, value = ''): APILabelComponent => ({
  type: ComponentType.Label,
  label: field.label,
  description: field.about,
  component: {
    type: ComponentType.TextInput,
    custom_id: field.id,
    style: field.paragraph === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: field.longest,
    required: field.required === true,
    ...(value === '' ? {} : { value }),
  },
});

/** The form for a pasted text. Longer texts come as files. */
export const articleForm = (): APIModalInteractionResponseCallbackData => ({
  custom_id: encodeArticle({ verb: 'form', server: '', page: 0, argument: '' }),
  title: 'Add an article',
  components: [...HEAD, ...TEXT].map((field) => part(field)),
});

/** The form for what is known of an article beside its text. */
export const headForm = (article: ArticleHead): APIModalInteractionResponseCallbackData => ({
  custom_id: encodeArticle({ verb: 'change', server: '', page: 0, argument: article.id }),
  title: 'Edit an article',
  components: HEAD.map((field) => {
    const value = article[field.id === 'title' || field.id === 'url' ? field.id : 'published'] ?? '';
    return part(field, cut(oneLine(value), field.longest));
  }),
});

/** What stands in a field; empty where the form has none of that name. */
const filled = (fields: ModalSubmitFields, id: Field['id']): string =>
  fields.fields.has(id) ? fields.getTextInputValue(id).trim() : '';

/** What was typed about an article beside its text; blank fields are absent. */
export function typedHead(fields: ModalSubmitFields): Omit<ArticleHead, 'id'> {
  const [title, published, url] = [filled(fields, 'title'), filled(fields, 'published'), filled(fields, 'url')];
  return {
    ...(title === '' ? {} : { title: oneLine(title) }),
    ...(published === '' ? {} : { published }),
    ...(url === '' ? {} : { url }),
  };
}

/** A pasted text as a source. */
export const typedArticle = (fields: ModalSubmitFields): Source => ({
  kind: 'text',
  text: [filled(fields, 'text'), filled(fields, 'more')].filter((text) => text !== '').join('\n\n'),
  head: typedHead(fields),
});
