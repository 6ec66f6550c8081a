/** Whether a method takes params at all, and whether they may be left out. */
import type { Method } from '@wirebox/protocol/model';
import { notification, object, request, text } from '../notation.ts';
import { type Example, rule } from '../rule.ts';

const params = object({ name: text });
const step = (before: Method, after: Method): Example => ({
  before: { methods: [before] },
  after: { methods: [after] },
});
const bare = request('garden/plant');
const full = request('garden/plant', { params });
const loose = request('garden/plant', { params, paramsOptional: true });
const told = notification('garden/grew', 'serverToClient');
const toldAll = notification('garden/grew', 'serverToClient', { params });
const toldSome = notification('garden/grew', 'serverToClient', { params, paramsOptional: true });

const isOptional = ({ method }: { method: Method }): boolean => method.paramsOptional === true;

export const paramsRules = [
  rule({
    id: 'params-added',
    family: 'params',
    flow: 'both',
    on: 'params-added',
    when: (fact) => !isOptional(fact),
    title: 'A method that took no params now needs some',
    why: 'Whoever speaks the old release sends none and is refused; whoever speaks the new one sends some to a receiver that takes none.',
    oldClient: 'breaking',
    newClient: 'breaking',
    text: ({ method }) => `${method.method} now needs params`,
    example: step(bare, full),
    silent: [step(bare, loose), step(loose, full)],
  }),
  rule({
    id: 'input-optional-params-added',
    family: 'params',
    flow: 'input',
    on: 'params-added',
    when: isOptional,
    title: 'A method that took no params can now be given some by clients',
    why: 'An old client goes on as before; a server of before refuses params where it takes none.',
    oldClient: 'compatible',
    newClient: 'if-used',
    text: ({ method }) => `${method.method} now takes params`,
    example: step(bare, loose),
    silent: [step(bare, full), step(told, toldSome)],
  }),
  rule({
    id: 'output-optional-params-added',
    family: 'params',
    flow: 'output',
    on: 'params-added',
    when: isOptional,
    title: 'The server now sends params with a method that had none',
    why: 'A client of before takes no params there.',
    oldClient: 'breaking',
    newClient: 'compatible',
    text: ({ method }) => `${method.method} now comes with params`,
    example: step(told, toldSome),
    silent: [step(told, toldAll), step(bare, loose)],
  }),
  rule({
    id: 'params-removed',
    family: 'params',
    flow: 'both',
    on: 'params-removed',
    title: 'A method no longer takes params',
    why: 'The old release sends params to a receiver that takes none, the new one leaves them out where they may be needed.',
    oldClient: 'by-values',
    newClient: 'by-values',
    text: ({ method }) => `${method.method} no longer takes params`,
    example: step(full, bare),
    silent: [step(bare, full), step(full, loose)],
  }),
  rule({
    id: 'input-params-became-required',
    family: 'params',
    flow: 'input',
    on: 'params-became-required',
    title: 'Clients can no longer leave out the params of a method',
    why: 'An old client that leaves them out is refused.',
    oldClient: 'breaking',
    newClient: 'compatible',
    text: ({ method }) => `the params of ${method.method} can no longer be left out`,
    example: step(loose, full),
    silent: [step(full, loose), step(toldSome, toldAll)],
  }),
  rule({
    id: 'input-params-became-optional',
    family: 'params',
    flow: 'input',
    on: 'params-became-optional',
    title: 'Clients can now leave out the params of a method',
    why: 'A server of before refuses the client that does.',
    oldClient: 'compatible',
    newClient: 'if-used',
    text: ({ method }) => `the params of ${method.method} can now be left out`,
    example: step(full, loose),
    silent: [step(loose, full), step(toldAll, toldSome)],
  }),
  rule({
    id: 'output-params-became-required',
    family: 'params',
    flow: 'output',
    on: 'params-became-required',
    title: 'The server now always sends the params of a method',
    why: 'A new client counts on them; a server of before leaves them out at times.',
    oldClient: 'compatible',
    newClient: 'breaking',
    text: ({ method }) => `${method.method} now always comes with params`,
    example: step(toldSome, toldAll),
    silent: [step(toldAll, toldSome), step(loose, full)],
  }),
  rule({
    id: 'output-params-became-optional',
    family: 'params',
    flow: 'output',
    on: 'params-became-optional',
    title: 'The server may now leave out the params of a method',
    why: 'A client of before counts on them.',
    oldClient: 'breaking',
    newClient: 'compatible',
    text: ({ method }) => `${method.method} can now come without params`,
    example: step(toldAll, toldSome),
    silent: [step(toldSome, toldAll), step(full, loose)],
  }),
];
