/** The reference for people: an index with all methods and errors, and one page a resource. */
import type { Model } from '@wirebox/protocol/model';
import { GENERATED } from '../../json-text.ts';
import { code, type Linker, prose, table, typeText } from './inline.ts';
import { methodBlocks, senderOf } from './method-section.ts';
import { INDEX, METHODS_HEADING, type Page, type Plan, planPages, TYPES_HEADING } from './plan.ts';
import { typeBlocks } from './type-section.ts';

const HEADER = `<!-- ${GENERATED} -->`;
const ERRORS_HEADING = 'Errors';

export function emitMarkdown(model: Model): Map<string, string> {
  const plan = planPages(model);
  return new Map([
    [INDEX, document(indexBlocks(model, plan))],
    ...plan.pages.map((page) => [page.path, document(pageBlocks(page, model, plan))] as const),
  ]);
}

const document = (blocks: string[]): string => `${[HEADER, ...blocks].join('\n\n')}\n`;

/** Links from one page to the types of all pages. */
function linkerOn(page: string, plan: Plan): Linker {
  return (name) => {
    const target = plan.typeAnchor.get(name);
    if (target === undefined) throw new Error(`The model has no type named ${name}`);
    return `[${name}](${relative(page, target.page)}#${target.anchor})`;
  };
}

/** Pages lie beside each other, the index one folder up. */
function relative(from: string, to: string): string {
  if (from === to) return '';
  if (from === INDEX) return to;
  return to === INDEX ? `../${to}` : to.replace('reference/', '');
}

function indexBlocks(model: Model, plan: Plan): string[] {
  const { protocol } = model;
  return [
    `# ${protocol.title} ${protocol.version}`,
    prose(protocol.description),
    '## How to read it',
    [
      '- Who sends a message stands beside it: *client → server* or *server → client*. A request has one answer, a notification has none.',
      '- **required** and **optional** say whether a member is present; **may be null** is a matter of its own. Objects may carry further members, which a reader ignores.',
      '- *Experimental* things are there only for connections that ask for them, and change without notice.',
      '- int64 and uint64 are whole numbers of 64 bits. Readers with floating point keep them exact up to 9007199254740991 either way.',
    ].join('\n'),
    `## ${METHODS_HEADING}`,
    ...plan.pages
      .filter(({ methods }) => methods.length > 0)
      .flatMap((page) => listing(page, plan)),
    `## ${ERRORS_HEADING}`,
    'An error carries its key as `data.key`, next to the members listed here. Match on the key: the code is shared and the text may change. A common error can answer every request.',
    errorTable(model, linkerOn(INDEX, plan)),
    `## ${TYPES_HEADING}`,
    typeIndex(model, plan),
  ];
}

function listing({ resource, path, methods }: Page, plan: Plan): string[] {
  const rows = methods.map((method) => [
    `[${code(method.method)}](${path}#${plan.methodAnchor.get(method.method)})`,
    `${senderOf(method)} ${method.kind}`,
    `${method.stability === 'experimental' ? '*Experimental.* ' : ''}${prose(firstSentence(method.description))}`,
  ]);
  return [`### [${resource}](${path})`, table(['method', 'direction', 'purpose'], rows)];
}

function errorTable(model: Model, link: Linker): string {
  const rows = Object.entries(model.errors).map(([key, error]) => [
    code(key),
    `${error.code}`,
    error.common ? 'common' : '',
    error.retry ? 'yes' : 'no',
    prose(error.description),
    code(error.message),
    error.data.map(({ name, type }) => `${code(name)}: ${typeText(type, link)}`).join(', '),
  ]);
  return table(['key', 'code', 'scope', 'try again', 'meaning', 'message', 'data'], rows);
}

function typeIndex(model: Model, plan: Plan): string {
  const link = linkerOn(INDEX, plan);
  return Object.keys(model.types).map(link).join(' · ');
}

function pageBlocks({ resource, path, methods, types }: Page, model: Model, plan: Plan): string[] {
  const link = linkerOn(path, plan);
  const context = {
    model,
    link,
    isInlined: (name: string) => plan.inlined.has(name),
    errorTable: `${relative(path, INDEX)}#${ERRORS_HEADING.toLowerCase()}`,
  };
  return [
    `# ${resource}`,
    `Part of the [${model.protocol.title}](${relative(path, INDEX)}), version ${model.protocol.version}.`,
    ...(methods.length === 0 ? [] : [`## ${METHODS_HEADING}`]),
    ...methods.flatMap((method) => [`### ${method.method}`, ...methodBlocks(method, context)]),
    ...(types.length === 0 ? [] : [`## ${TYPES_HEADING}`]),
    ...types.flatMap((name) => {
      const { description, stability, type } = model.types[name]!;
      return [
        `### ${name}`,
        `${stability === 'experimental' ? '*Experimental.* ' : ''}${prose(description)}`,
        ...typeBlocks(type, link),
      ];
    }),
  ];
}

/** Up to the first full stop that ends a sentence. */
const firstSentence = (text: string): string => /^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
