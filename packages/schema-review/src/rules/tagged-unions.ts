/** Variants of unions that are told apart by a member. */
import { choice, openChoice, text, whole } from '../notation.ts';
import { type Example, reversed, rule } from '../rule.ts';

const tree = { tree: { height: whole } };
const both = { ...tree, herb: { name: text } };
const grown: Example = { before: choice(tree), after: choice(both) };
const grownOpen: Example = { before: openChoice(tree), after: openChoice(both) };
const renamed: Example = { before: choice(both), after: choice(both, { tag: 'kind' }) };
const gatedChoice = () => {
  const union = openChoice(both);
  const [first, second] = union.variants;
  return {
    ...union,
    variants: [first, second && { ...second, stability: 'experimental' as const }].filter(
      (one) => one !== undefined,
    ),
  };
};
const gated: Example = { before: openChoice(both), after: gatedChoice() };

const isOpen = ({ open }: { open: boolean }): boolean => open;
const isClosed = ({ open }: { open: boolean }): boolean => !open;

export const taggedUnionRules = [
  rule({
    id: 'input-variant-added',
    family: 'tagged unions',
    flow: 'input',
    on: 'variant-added',
    when: isClosed,
    title: 'Clients can send one more variant',
    why: 'A server of before refuses a variant that it does not know.',
    oldClient: 'compatible',
    newClient: 'if-used',
    text: ({ variant, tag }) => `clients can now send the variant \`${tag}: "${variant.tag}"\``,
    example: grown,
    silent: [reversed(grown), grownOpen],
  }),
  rule({
    id: 'input-variant-removed',
    family: 'tagged unions',
    flow: 'input',
    on: 'variant-removed',
    when: isClosed,
    title: 'The server refuses a variant that clients could send',
    why: 'An old client that sends it is refused.',
    oldClient: 'breaking',
    newClient: 'compatible',
    text: ({ variant, tag }) => `the server refuses the variant \`${tag}: "${variant.tag}"\``,
    example: reversed(grown),
    silent: [grown, reversed(grownOpen)],
  }),
  rule({
    id: 'input-open-variant-added',
    family: 'tagged unions',
    flow: 'input',
    on: 'variant-added',
    when: isOpen,
    title: 'Clients can send one more variant where others are kept',
    why: 'A server of before keeps it without knowing what it means; only one that decodes strictly refuses it.',
    oldClient: 'compatible',
    newClient: 'closed-only',
    text: ({ variant, tag }) => `clients can now send the variant \`${tag}: "${variant.tag}"\``,
    example: grownOpen,
    silent: [grown, reversed(grownOpen)],
  }),
  rule({
    id: 'input-open-variant-removed',
    family: 'tagged unions',
    flow: 'input',
    on: 'variant-removed',
    when: isOpen,
    title: 'The server no longer knows a variant, but keeps others',
    why: 'The variant of an old client is kept as one that is not known; only a server that decodes strictly refuses it.',
    oldClient: 'closed-only',
    newClient: 'compatible',
    text: ({ variant, tag }) =>
      `the server no longer knows the variant \`${tag}: "${variant.tag}"\``,
    example: reversed(grownOpen),
    silent: [reversed(grown), grownOpen],
  }),
  rule({
    id: 'output-variant-added',
    family: 'tagged unions',
    flow: 'output',
    on: 'variant-added',
    when: isOpen,
    title: 'The server sends one more variant',
    why: 'Clients keep variants that they do not know; one that decodes strictly fails on it.',
    oldClient: 'closed-only',
    newClient: 'compatible',
    text: ({ variant, tag }) => `the server can now send the variant \`${tag}: "${variant.tag}"\``,
    example: grownOpen,
    silent: [grown, reversed(grownOpen)],
  }),
  rule({
    id: 'output-variant-removed',
    family: 'tagged unions',
    flow: 'output',
    on: 'variant-removed',
    when: isOpen,
    title: 'The server no longer sends a variant',
    why: 'It never comes again; a new client that decodes strictly fails on it when a server of before sends it.',
    oldClient: 'compatible',
    newClient: 'closed-only',
    text: ({ variant, tag }) =>
      `the server no longer sends the variant \`${tag}: "${variant.tag}"\``,
    example: reversed(grownOpen),
    silent: [reversed(grown), grownOpen],
  }),
  rule({
    id: 'output-closed-variant-added',
    family: 'tagged unions',
    flow: 'output',
    on: 'variant-added',
    when: isClosed,
    title: 'The server sends one more variant of a closed union',
    why: 'The union was said to be complete, so a client of before may refuse the variant.',
    oldClient: 'breaking',
    newClient: 'compatible',
    text: ({ variant, tag }) =>
      `the server can now send the variant \`${tag}: "${variant.tag}"\`, where nothing new was to come`,
    example: grown,
    silent: [grownOpen, reversed(grown)],
  }),
  rule({
    id: 'output-closed-variant-removed',
    family: 'tagged unions',
    flow: 'output',
    on: 'variant-removed',
    when: isClosed,
    title: 'The server no longer sends a variant of a closed union',
    why: 'A new client may refuse it when a server of before sends it.',
    oldClient: 'compatible',
    newClient: 'breaking',
    text: ({ variant, tag }) =>
      `the server no longer sends the variant \`${tag}: "${variant.tag}"\`, and clients refuse it`,
    example: reversed(grown),
    silent: [reversed(grownOpen), grown],
  }),
  rule({
    id: 'input-variant-became-experimental',
    family: 'tagged unions',
    flow: 'input',
    on: 'variant-stability',
    when: ({ became }) => became === 'experimental',
    title: 'A variant that clients send is now for those who opt in',
    why: 'A server refuses experimental variants on connections that did not ask for them.',
    oldClient: 'breaking',
    newClient: 'compatible',
    text: ({ variant, tag }) => `the variant \`${tag}: "${variant.tag}"\` is now experimental`,
    example: gated,
    silent: [reversed(gated), grownOpen],
  }),
  rule({
    id: 'input-variant-became-stable',
    family: 'tagged unions',
    flow: 'input',
    on: 'variant-stability',
    when: ({ became }) => became === 'stable',
    title: 'A variant that clients send is now for everybody',
    why: 'A client that sends it without having opted in is refused by a server of before.',
    oldClient: 'compatible',
    newClient: 'if-used',
    text: ({ variant, tag }) =>
      `the variant \`${tag}: "${variant.tag}"\` is no longer experimental`,
    example: reversed(gated),
    silent: [gated, grownOpen],
  }),
  rule({
    id: 'output-variant-became-experimental',
    family: 'tagged unions',
    flow: 'output',
    on: 'variant-stability',
    when: ({ became }) => became === 'experimental',
    title: 'A variant that the server sends now goes to those only who opt in',
    why: 'An old client did not opt in, so it never gets the variant again.',
    oldClient: 'lossy',
    newClient: 'compatible',
    text: ({ variant, tag }) =>
      `the variant \`${tag}: "${variant.tag}"\` now reaches only clients that opted in`,
    example: gated,
    silent: [reversed(gated), grownOpen],
  }),
  rule({
    id: 'output-variant-became-stable',
    family: 'tagged unions',
    flow: 'output',
    on: 'variant-stability',
    when: ({ became }) => became === 'stable',
    title: 'A variant that the server sends now goes to everybody',
    why: 'Clients that never opted in know it by its definition, or keep it as one that they do not know.',
    oldClient: 'compatible',
    newClient: 'compatible',
    text: ({ variant, tag }) => `the variant \`${tag}: "${variant.tag}"\` now reaches every client`,
    example: reversed(gated),
    silent: [gated, grownOpen],
  }),
  rule({
    id: 'tag-renamed',
    family: 'tagged unions',
    flow: 'both',
    on: 'tag-renamed',
    title: 'Variants are told apart by another member',
    why: 'Neither side finds the member by which it knows what it got.',
    oldClient: 'breaking',
    newClient: 'breaking',
    text: ({ old, new: now }) => `variants are told apart by \`${now}\`, no longer by \`${old}\``,
    example: renamed,
    silent: [grown, grownOpen],
  }),
];
