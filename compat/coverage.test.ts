import { readFileSync } from 'node:fs';
import type { Method, Model, Property } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

type Lists = { stable: string[]; experimental: string[] };
const peer: Record<
  'clientRequests' | 'serverRequests' | 'serverNotifications' | 'clientNotifications',
  Lists
> = JSON.parse(read('peer-methods.json'));
const model: Model = JSON.parse(read('../schemas/protocol.model.json'));
const methods = new Map(model.methods.map((method) => [method.method, method]));

const kinds = [
  ['clientRequests', 'request', 'clientToServer'],
  ['serverRequests', 'request', 'serverToClient'],
  ['serverNotifications', 'notification', 'serverToClient'],
  ['clientNotifications', 'notification', 'clientToServer'],
] as const;

const rows = kinds.flatMap(([list, kind, direction]) =>
  (['stable', 'experimental'] as const).flatMap((stability) =>
    peer[list][stability].map((name) => [name, { kind, direction, stability }] as const),
  ),
);

it('the real protocol is all there', () => {
  expect(rows.length).toBeGreaterThan(275);
});

it.each(rows)('%s is defined as what it is', (name, what) => {
  expect(methods.get(name)).toMatchObject(what);
});

describe('every method', () => {
  const python = read('../generated/python/wirebox_app_server/client.py');
  const pythonServer = read('../generated/python/wirebox_app_server/server.py');
  const typescript = read('../generated/typescript/src/client.ts');
  const tables = read('../generated/typescript/src/methods.ts');
  const all: [string, Method][] = model.methods.map((method) => [method.method, method]);

  it.each(all)('%s is described, answered and emitted', (name, method) => {
    expect(method.description).toMatch(/^[A-Z`].{8,}[.?]$/s);
    expect(method.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(tables).toContain(`'${name}': {`);
    expect(python + pythonServer).toContain(name);
    if (method.kind !== 'request') return;
    expect(method.result).toBeDefined();
    if (method.direction === 'clientToServer') {
      expect(typescript).toContain(`  ${method.name}(`);
      const snake = method.name
        .replaceAll('OAuth', 'Oauth')
        .replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
      expect(python).toContain(`async def ${snake}(`);
    }
  });
});

/** Names that say all there is to say, next to the name and the text of the type that they belong to. */
const plainNames = new Set(
  `apps attachmentId audio audio_url callId cols connectorId credentialId decision effort environmentId host id
  item itemId marketplaceName mode model name operation outcome package plugin pluginId pluginNames project
  projectId proof providerId realtimeSessionId reasoningEffort remoteMarketplaceName rows sectionId skillName
  status templateId text threadId toolName turn turnId turn_id url value`.split(/\s+/),
);

/** A member that may be missing or null has to say what that means. */
const isPlain = ({ name, required, type }: Property): boolean =>
  required && type.kind !== 'nullable' && plainNames.has(name);

describe('every definition', () => {
  it('says what it is, in its own words', () => {
    const wrong = Object.entries(model.types).filter(
      ([, { description }]) =>
        !/^[A-Z`\d].*[.?]$/s.test(description) || /to be described/i.test(description),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('says of every member what it is, unless the name leaves no question', () => {
    const bare: string[] = [];
    const visit = (at: string, value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties } = value as { properties?: Property[] };
      for (const property of Array.isArray(properties) ? properties : []) {
        const { name, description } = property;
        if (description === undefined ? isPlain(property) : /^.{3,}[.?]$/s.test(description))
          continue;
        bare.push(`${at}.${name}`);
      }
      for (const [key, part] of Object.entries(value)) visit(`${at}/${key}`, part);
    };
    for (const [name, { type }] of Object.entries(model.types)) visit(name, type);
    expect(bare).toEqual([]);
  });
});
