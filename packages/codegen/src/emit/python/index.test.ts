import type { Model } from '@wirebox/protocol/model';
import { describe, expect, test } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { committedModel } from '../../testing.ts';
import { emitPython } from './index.ts';
import { sampleModel } from './testing/sample-model.ts';

/** The small model with a handshake, which it has none of by itself. */
const withHandshake: Model = {
  ...fixtureModel,
  types: {
    ...fixtureModel.types,
    HelloParams: {
      description: 'Opens a connection.',
      resource: 'import',
      type: {
        kind: 'object',
        properties: [
          {
            name: 'limits',
            required: false,
            type: { kind: 'nullable', type: { kind: 'map', values: { kind: 'json' } } },
          },
          { name: 'clientName', required: true, type: { kind: 'string' } },
        ],
      },
    },
  },
  methods: [
    ...fixtureModel.methods,
    {
      method: 'initialize',
      name: 'initialize',
      kind: 'request',
      direction: 'clientToServer',
      resource: 'import',
      description: 'Opens the connection.',
      params: { kind: 'ref', name: 'HelloParams' },
      result: { kind: 'object', properties: [] },
      stability: 'stable',
      since: '1.0.0',
    },
  ],
};

const fromModel = [
  '__init__',
  '_experimental',
  '_index',
  '_methods',
  'client',
  'garden',
  'server',
  'weather',
];

describe('the emitted package', () => {
  const files = emitPython(sampleModel);

  test.each(fromModel)('%s.py', async (module) => {
    await expect(files.get(`wirebox_app_server/${module}.py`)).toMatchFileSnapshot(
      `./__golden__/${module}.py`,
    );
  });

  test('pyproject.toml', async () => {
    await expect(files.get('pyproject.toml')).toMatchFileSnapshot('./__golden__/pyproject.toml');
  });

  test('the error table follows the exceptions', async () => {
    const text = files.get('wirebox_app_server/errors.py') ?? '';
    const table = text.slice(text.indexOf('ERRORS: dict'));
    await expect(table).toMatchFileSnapshot('./__golden__/error-table.py');
  });

  test('is the same at every run, whatever the order of insertion', () => {
    expect([...emitPython(structuredClone(sampleModel))]).toEqual([...files]);
    expect([...files.keys()]).toEqual([...files.keys()].sort());
  });

  test('says in every file that it is generated', () => {
    for (const [path, text] of files) {
      if (path.endsWith('py.typed')) continue;
      expect(text.split('\n')[0], path).toMatch(/^(#|<!--) Generated from the protocol model/);
    }
  });

  test('is clean text: one newline at the end, no tabs, no blanks at the end of a line', () => {
    for (const [path, text] of [...files, ...emitPython(committedModel())]) {
      if (path.endsWith('py.typed')) continue;
      expect(text, path).toMatch(/[^\n]\n$/);
      expect(text, path).not.toMatch(/\t|[ ]\n/);
    }
  });

  test('carries the version it is told', () => {
    const other = emitPython(sampleModel, '3.4.5');
    expect(other.get('pyproject.toml')).toContain('version = "3.4.5"');
    expect(other.get('wirebox_app_server/__init__.py')).toContain('__version__ = "3.4.5"');
    expect(files.get('pyproject.toml')).toContain('version = "0.1.0"');
  });

  test('needs the errors that its run-time part answers with', () => {
    const { parseError: _, ...errors } = fixtureModel.errors;
    expect(() => emitPython({ ...fixtureModel, errors })).toThrow('lacks parseError');
  });

  test('shows its example only for a protocol that has what it uses', () => {
    expect(files.get('README.md')).not.toContain('account_login_start');
    expect(emitPython(committedModel()).get('README.md')).toContain('account_login_start');
  });
});

describe('the handshake', () => {
  const client = emitPython(withHandshake).get('wirebox_app_server/client.py') ?? '';

  test('its params are parameters of spawn and connect, those that must be given first', () => {
    const given =
      '        client_name: str,\n        limits: dict[str, Any] | None | UnsetType = UNSET,';
    expect(client.split(given)).toHaveLength(3);
    expect(client).toContain('HelloParams(limits=limits, client_name=client_name)');
    // A keyword cannot be the name of a module.
    expect(client).toContain('from .import_ import HelloParams');
  });

  test('what the server says is kept, under the name made for a type written in place', () => {
    expect(client).toContain('server_info: InitializeResponse');
  });

  test('a protocol without one opens connections without one', () => {
    const other = emitPython(fixtureModel).get('wirebox_app_server/client.py');
    expect(other).not.toContain('server_info:');
    expect(other).not.toContain('handshake_timeout');
  });
});
