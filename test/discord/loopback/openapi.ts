import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Discord's own OpenAPI document; where it is not beside the project, only the limits are checked. */
const FILE = path.resolve(import.meta.dirname, '../../../../shared/discord/openapi.json');

type Json = Readonly<Record<string, unknown>>;
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>> };

/** Says what is wrong with a request body, going by Discord's document. */
export type BodyCheck = (method: string, route: string, body: unknown) => readonly string[];

const compiled = new Map<string, ValidateFunction | null>();

function loadDocument(): { readonly document: Document; readonly ajv: Ajv2020 } {
  const document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  // ajv-formats is CommonJS: its default export is the module.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9]\d{0,19})$/);
  ajv.addFormat('nonce', true);
  ajv.addSchema(document, 'discord');
  return { document, ajv };
}

const loaded = existsSync(FILE) ? loadDocument() : null;

const pointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function checkOf(method: string, template: string): ValidateFunction | null {
  const key = `${method} ${template}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const operation = loaded?.document.paths[template]?.[method];
  const content = (operation?.['requestBody'] as Json | undefined)?.['content'] as Json | undefined;
  const check =
    content?.['application/json'] === undefined
      ? null
      : (loaded?.ajv.compile({
          $ref: `discord#/paths/${pointer(template)}/${method}/requestBody/content/application~1json/schema`,
        }) ?? null);
  compiled.set(key, check);
  return check;
}

/** The path in the document that a route is an instance of. */
function templateOf(method: string, route: string): string | null {
  const parts = route.split('/');
  const fits = (template: string): boolean => {
    const names = template.split('/');
    return names.length === parts.length && names.every((name, at) => name.startsWith('{') || name === parts[at]);
  };
  const paths = Object.entries(loaded?.document.paths ?? {}).filter(([path, item]) => method in item && fits(path));
  return paths.map(([path]) => path).sort((a, b) => a.split('{').length - b.split('{').length)[0] ?? null;
}

export const checkBody: BodyCheck = (method, route, body) => {
  if (loaded === null) return [];
  const template = templateOf(method.toLowerCase(), route);
  if (template === null) return [`${method} ${route} is not in Discord's document`];
  const check = checkOf(method.toLowerCase(), template);
  if (check === null || check(body)) return [];
  return (check.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${template} ${instancePath} ${message}`);
};
