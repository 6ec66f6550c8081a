import { posix } from 'node:path';
import type { TypeExpression } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { committedModel } from '../../testing.ts';
import { createSlugger } from './anchors.ts';
import { emitMarkdown } from './index.ts';
import { orderText } from './method-section.ts';
import { typeBlocks } from './type-section.ts';

const pages = emitMarkdown(fixtureModel);
const index = pages.get('reference.md') ?? '';
const garden = pages.get('reference/garden.md') ?? '';

/** What stands between the heading and the next one of the same depth or higher. */
function section(page: string, heading: string): string {
  const start = page.indexOf(`\n### ${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  return page.slice(start + 1).split(/\n##?#? /)[0] ?? '';
}

/** The fragments that a page offers, taken from its text alone. */
function fragments(text: string): Set<string> {
  const slug = createSlugger();
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
  );
  return new Set(headings.map(slug));
}

describe.each([
  ['the small model', fixtureModel],
  ['the real model', committedModel()],
])('%s', (_, model) => {
  const files = emitMarkdown(model);

  it('has a page for every resource and a mention of everything', () => {
    const all = [...files.values()].join('\n');
    for (const { method, resource } of model.methods) {
      expect(files.get(`reference/${resource}.md`), method).toContain(`\n### ${method}\n`);
      expect(files.get('reference.md')).toContain(`[\`${method}\`](reference/${resource}.md#`);
    }
    for (const [name, { description }] of Object.entries(model.types)) {
      expect(all, name).toContain(description.split('\n')[0]);
      expect(files.get('reference.md')).toContain(`[${name}](reference/`);
    }
    for (const key of Object.keys(model.errors)) expect(files.get('reference.md')).toContain(key);
  });

  it('has only links that lead somewhere', () => {
    let links = 0;
    for (const [path, text] of files) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        const [file = '', fragment] = target.split('#');
        const resolved = file === '' ? path : posix.join(posix.dirname(path), file);
        expect(files.has(resolved), `${path}: ${target}`).toBe(true);
        if (fragment !== undefined) {
          expect(fragments(files.get(resolved) ?? ''), `${path}: ${target}`).toContain(fragment);
        }
        links++;
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  it('has tables whose rows are as wide as their heads', () => {
    for (const [path, text] of files) {
      for (const block of text.split('\n\n').filter((part) => part.startsWith('| '))) {
        const widths = block
          .trim()
          .split('\n')
          .map((row) => row.match(/(?<!\\)\|/g)?.length);
        expect(new Set(widths).size, `${path}\n${block}`).toBe(1);
      }
    }
  });

  it('begins with the note that it is generated, and repeats to the byte', () => {
    for (const text of files.values()) expect(text).toMatch(/^<!-- Generated .* -->\n\n# /);
    expect([...emitMarkdown(model)]).toEqual([...files]);
  });
});

describe('a method', () => {
  it('shows what is used there alone in place, and links to what is shared', () => {
    const plant = section(garden, 'garden/plant');
    expect(plant).toContain('client → server request · stable · since 1.0.0');
    expect(plant).toContain('**Params:** `PlantParams`. Every state that a member can be in.');
    expect(plant).toContain('| `name` | [Nickname](#nickname) | required | Required. |');
    expect(plant).toContain('| `spot` | string | required, may be null | Required, may be null. |');
    expect(plant).toContain(
      '| `wet` | boolean | optional |  Default: `false`. |'.replace('  ', ' '),
    );
    expect(plant).toContain('| `place.row` | int32 | required |');
    expect(plant).toContain('*Experimental.* Since 2.0.0.');
    expect(plant).toContain('**Result:** [PlantResponse](#plantresponse)');
    expect(plant).toContain('- `frozen` (-32600): Nothing can be planted. Can be tried again.');
    expect(garden).not.toContain('\n### PlantParams\n');
  });

  it('says when it is deprecated, experimental or without params', () => {
    const clear = section(garden, 'garden/clear');
    expect(clear).toContain('· experimental · since 1.1.0');
    expect(clear).toContain('**Deprecated:** Use `garden/plant`.');
    expect(clear).toContain('**Params:** none.');
    const read = section(pages.get('reference/weather.md') ?? '', 'weather/read');
    expect(read).toContain('**Params (may be left out):** [Plant](garden.md#plant)');
    expect(section(garden, 'garden/changed')).not.toContain('**Errors');
  });

  it('tells its order in words', () => {
    expect(orderText({ mode: 'write', scope: 'thread', by: 'threadId' })).toBe(
      'runs alone among the requests for `thread` with the same `threadId`, in the order of arrival.',
    );
    expect(orderText({ mode: 'read', scope: 'account' })).toContain('beside other reads');
  });
});

describe('a type', () => {
  it('tells open from closed', () => {
    expect(section(garden, 'Colour')).toContain('take them for `unknown`');
    expect(section(garden, 'Plant')).toContain('Further variants may come.');
    expect(section(garden, 'Answer')).toContain('There are no other variants.');
    expect(section(garden, 'Answer')).toContain(
      '**`later`** (LaterAnswer), experimental: Ask again.',
    );
  });

  it('shows the strings and the keys of a keyed union', () => {
    const pest = section(garden, 'Pest');
    expect(pest).toContain('exactly one member, whose key tells what it holds. Further strings');
    expect(pest).toContain('| `slugs` | They come at night. |');
    expect(pest).toContain('**`aphids`** (AphidsPest): Small and many.');
    expect(pest).toContain('| `aphids.count` | uint16 | optional, may be null | How many. |');
    expect(pest).toContain('**`other-animal`** (AnimalPest), experimental\n\nHolds string.');
    expect(pest).toContain('Holds [Label](#label).');
    expect(section(garden, 'Watering')).toContain('There are no others.');
  });

  it('says where no further member is allowed', () => {
    const label = (name: string) => `[${name}]`;
    const properties = [{ name: 'to', required: true, type: { kind: 'string' } } as const];
    const blocks = typeBlocks(
      {
        kind: 'taggedUnion',
        tag: 'type',
        open: false,
        variants: [
          { tag: 'shut', name: 'Shut', properties, closed: true },
          { tag: 'lax', name: 'Lax', properties },
        ],
      },
      label,
    );
    expect(blocks.filter((block) => block === 'No other members are allowed.')).toHaveLength(1);
    expect(blocks[3]).toBe('No other members are allowed.');
    const empty: TypeExpression = { kind: 'object', properties: [], closed: true };
    expect(typeBlocks(empty, label)).toEqual(['No members are allowed.']);
    const held = { name: 'seat', required: true, type: empty };
    expect(typeBlocks({ kind: 'object', properties: [held] }, label)[0]).toContain(
      '| `seat` | object without further members | required |',
    );
  });

  it('shows alternatives apart from what an object always has', () => {
    expect(section(garden, 'Label')).toContain('| `colour` | [Colour](#colour) | optional |');
    expect(section(garden, 'Label')).toContain('At least one of these sets is there in full:');
    expect(section(garden, 'Label')).toContain(
      '| 1 | `text` | string | required | What it says. |',
    );
    expect(section(garden, 'Label')).toContain('| 2 | `number` | uint16 | required |  |');
    expect(section(garden, 'Picture')).toContain('| 2 | `fileId` | string | required |  |');
  });

  it('numbers the forms of a union that holds objects', () => {
    const grower = section(garden, 'Grower');
    expect(grower).toContain('**Form 1:** an object.\n\n| member |');
    expect(grower).toContain('| `seat` | string | required |  |');
    expect(grower).toContain('**Form 3:** String.');
  });

  it('lists in one table whatever is written in place', () => {
    const watering = fixtureModel.types.Watering!.type;
    const properties = [
      { name: 'when', required: true, type: { kind: 'array', items: watering } },
      { name: 'tag', required: false, type: fixtureModel.types.Label!.type },
    ] as const;
    const type = structuredClone({ kind: 'object', properties }) as unknown as TypeExpression;
    const types = {
      ...fixtureModel.types,
      Unused: { ...fixtureModel.types.Unused!, type },
    };
    const page = emitMarkdown({ ...fixtureModel, types }).get('reference/weather.md') ?? '';
    const rows = [
      '| `when` | array of `"never"` or `"daily"` or object with one of the keys `every`, `on` | required |  |',
      '| `when[].every` | object | alone |  |',
      '| `when[].every.hours` | int32 | required |  |',
      '| `when[].on` | array of string | alone | On these days. |',
      '| `tag` | object | optional |  |',
      '| `tag.colour` | [Colour](garden.md#colour) | optional |  |',
      '| `tag.text` | string | required in set 1 | What it says. |',
      '| `tag.language` | string | optional in set 1 |  |',
      '| `tag.number` | uint16 | required in set 2 |  |',
    ];
    expect(section(page, 'Unused')).toContain(rows.join('\n'));
  });

  it('keeps a table whole whatever a description holds', () => {
    expect(section(garden, 'Colour')).toContain('| `deep-green` | The colour of \\| ivy. |');
    expect(section(garden, 'Selector')).toContain('String or int64 or array of string.');
    expect(section(garden, 'Nickname')).toContain('String, 1 to 12 characters.');
  });
});

describe('the index', () => {
  it('lists errors with all a client needs', () => {
    expect(index).toContain(
      '| `frozen` | -32600 |  | yes | Nothing can be planted. | `the ground is frozen until {date}` | `date`: string |',
    );
    expect(index).toContain('| `invalidParams` | -32602 | common | no |');
  });
});

describe('fragments', () => {
  it('are made as GitHub makes them', () => {
    const slug = createSlugger();
    expect(slug('account/rateLimits/read')).toBe('accountratelimitsread');
    expect(slug('How to read it')).toBe('how-to-read-it');
    expect(slug('AccountRateLimitsRead')).toBe('accountratelimitsread-1');
  });
});
