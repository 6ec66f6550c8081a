/** The table of errors, and which requests can meet which of them. */
import type { ErrorDefinition } from '@wirebox/protocol/model';
import { request } from '../notation.ts';
import { type Example, reversed, rule } from '../rule.ts';

const entry: ErrorDefinition = {
  code: -32_000,
  message: 'too dry',
  description: '',
  retry: false,
  common: false,
  data: [],
};
const frost: ErrorDefinition = { ...entry, code: -32_001, message: 'frost' };
const added: Example = {
  before: { errors: { dry: entry } },
  after: { errors: { dry: entry, frost } },
};
const changed = (more: Partial<ErrorDefinition>): Example => ({
  before: { errors: { dry: entry } },
  after: { errors: { dry: { ...entry, ...more } } },
});
const plant = request('garden/plant');
const declared: Example = {
  before: { methods: [plant], errors: { dry: entry } },
  after: { methods: [{ ...plant, errors: ['dry'] }], errors: { dry: entry } },
};

export const errorRules = [
  rule({
    id: 'error-added',
    family: 'errors',
    flow: 'output',
    on: 'error-added',
    title: 'The server answers with one more error',
    why: 'A client of before still sees an error with its code and text; one that decodes a closed list of keys fails on it.',
    oldClient: 'closed-only',
    newClient: 'compatible',
    text: ({ key }) => `the server can now answer with the error ${key}`,
    example: added,
    silent: [reversed(added), declared],
  }),
  rule({
    id: 'error-removed',
    family: 'errors',
    flow: 'output',
    on: 'error-removed',
    title: 'The server no longer answers with an error',
    why: 'It never comes again; a new client that decodes a closed list of keys fails on it when a server of before sends it.',
    oldClient: 'compatible',
    newClient: 'closed-only',
    text: ({ key }) => `the server no longer answers with the error ${key}`,
    example: reversed(added),
    silent: [added, declared],
  }),
  rule({
    id: 'error-code-changed',
    family: 'errors',
    flow: 'output',
    on: 'error-code',
    title: 'An error has another code',
    why: 'Clients choose what to do by the code; with another one they do something else.',
    oldClient: 'lossy',
    newClient: 'lossy',
    text: ({ key, old, new: now }) => `the error ${key} had the code ${old} and has ${now}`,
    example: changed({ code: -32_002 }),
    silent: [changed({ message: 'dried out' }), added],
  }),
  rule({
    id: 'error-text-changed',
    family: 'errors',
    flow: 'output',
    on: 'error-text',
    title: 'An error has another text',
    why: 'There are clients that match on texts, as the key came later; they no longer know the error.',
    oldClient: 'lossy',
    newClient: 'lossy',
    text: ({ key, old, new: now }) => `the error ${key} said "${old}" and says "${now}"`,
    example: changed({ message: 'dried out' }),
    silent: [changed({ code: -32_002 }), added],
  }),
  rule({
    id: 'error-retry-changed',
    family: 'errors',
    flow: 'output',
    on: 'error-retry',
    title: 'Whether a request is worth repeating after an error changed',
    why: 'No message changes; clients that repeat, or do not, get nothing wrong that they did not before.',
    oldClient: 'compatible',
    newClient: 'compatible',
    text: ({ key, new: now }) =>
      `after the error ${key} the same request ${now ? 'can' : 'cannot'} succeed later`,
    example: changed({ retry: true }),
    silent: [changed({ code: -32_002 })],
  }),
  rule({
    id: 'errors-declared',
    family: 'errors',
    flow: 'both',
    on: 'errors-declared',
    title: 'A request names other errors that it can meet',
    why: 'The table of errors says what they look like; which request meets which is documentation.',
    oldClient: 'compatible',
    newClient: 'compatible',
    text: ({ method, added: more, removed }) =>
      [
        ...(more.length === 0 ? [] : [`${method.method} can now meet ${more.join(', ')}`]),
        ...(removed.length === 0 ? [] : [`${method.method} no longer meets ${removed.join(', ')}`]),
      ].join('; '),
    example: declared,
    silent: [added],
  }),
];
