/** The types of the small protocol that tests read: every kind of type, in every state that a member can have. */
import type { TypeDefinition, TypeExpression } from '@wirebox/protocol/model';

export const text: TypeExpression = { kind: 'string' };
export const ref = (name: string): TypeExpression => ({ kind: 'ref', name });
const nullable = (type: TypeExpression): TypeExpression => ({ kind: 'nullable', type });

export const fixtureTypes: Record<string, TypeDefinition> = {
  Answer: {
    description: 'A closed union told apart by `kind`.',
    resource: 'garden',
    type: {
      kind: 'taggedUnion',
      tag: 'kind',
      open: false,
      variants: [
        { tag: 'yes', name: 'YesAnswer', properties: [] },
        {
          tag: 'later',
          name: 'LaterAnswer',
          description: 'Ask again.',
          stability: 'experimental',
          properties: [
            { name: 'seconds', required: true, type: { kind: 'integer', format: 'uint16' } },
          ],
        },
      ],
    },
  },
  Colour: {
    description: 'An open list of colours.',
    resource: 'garden',
    type: {
      kind: 'enum',
      open: true,
      fallback: 'unknown',
      values: [
        { value: 'red' },
        { value: 'deep-green', description: 'The colour of | ivy.' },
        { value: 'unknown' },
      ],
    },
  },
  EmptyResponse: {
    description: 'Nothing to say.',
    resource: 'garden',
    type: { kind: 'object', properties: [] },
  },
  Forecast: {
    description: 'Numbers of every width.',
    resource: 'weather',
    type: {
      kind: 'object',
      properties: [
        { name: 'at', required: true, type: { kind: 'integer', format: 'int64' } },
        { name: 'offset', required: true, type: { kind: 'integer', format: 'int32' } },
        { name: 'station', required: true, type: { kind: 'integer', format: 'uint32' } },
        { name: 'bytes', required: true, type: { kind: 'integer', format: 'uint64' } },
        {
          name: 'percent',
          required: true,
          type: { kind: 'integer', format: 'uint16', maximum: 100 },
        },
        {
          name: 'share',
          required: true,
          type: { kind: 'number', minimum: 0, maximum: 1 },
        },
        { name: 'raw', required: true, type: { kind: 'json' } },
      ],
    },
  },
  Grower: {
    description: 'A person, a company, or a text that names one.',
    resource: 'garden',
    type: {
      kind: 'union',
      members: [
        {
          kind: 'object',
          properties: [
            { name: 'person', required: true, type: text },
            { name: 'garden', required: false, type: nullable(text) },
          ],
        },
        {
          kind: 'object',
          properties: [
            { name: 'company', required: true, type: text },
            { name: 'seat', required: true, type: text },
          ],
        },
        text,
      ],
    },
  },
  Label: {
    description: 'A text or a number, with a colour.',
    resource: 'garden',
    type: {
      kind: 'object',
      properties: [{ name: 'colour', required: false, type: ref('Colour') }],
      alternatives: [
        {
          properties: [
            { name: 'text', description: 'What it says.', required: true, type: text },
            { name: 'language', required: false, type: text },
          ],
        },
        {
          properties: [
            { name: 'number', required: true, type: { kind: 'integer', format: 'uint16' } },
          ],
        },
      ],
    },
  },
  Nickname: {
    description: 'A short name.',
    resource: 'garden',
    type: { kind: 'string', minLength: 1, maxLength: 12 },
  },
  Pest: {
    description: 'An open union told apart by its key.',
    resource: 'garden',
    type: {
      kind: 'keyedUnion',
      open: true,
      values: [{ value: 'slugs', description: 'They come at night.' }, { value: 'frost' }],
      variants: [
        {
          key: 'aphids',
          name: 'AphidsPest',
          description: 'Small and many.',
          type: {
            kind: 'object',
            properties: [
              {
                name: 'count',
                description: 'How many.',
                required: false,
                type: nullable({ kind: 'integer', format: 'uint16' }),
              },
            ],
          },
        },
        { key: 'other-animal', name: 'AnimalPest', stability: 'experimental', type: text },
        { key: 'labelled', name: 'LabelledPest', type: ref('Label') },
      ],
    },
  },
  Picture: {
    description: 'A union one of whose variants has alternatives.',
    resource: 'garden',
    type: {
      kind: 'taggedUnion',
      tag: 'type',
      open: true,
      variants: [
        {
          tag: 'photo',
          name: 'PhotoPicture',
          description: 'Taken with a camera.',
          properties: [{ name: 'tint', required: false, type: nullable(ref('Colour')) }],
          alternatives: [
            { properties: [{ name: 'url', required: true, type: text }] },
            { properties: [{ name: 'fileId', required: true, type: text }] },
          ],
        },
        {
          tag: 'drawing',
          name: 'DrawingPicture',
          properties: [{ name: 'path', required: true, type: text }],
        },
      ],
    },
  },
  Plant: {
    description: 'An open union of what grows.\n\nIts second paragraph.',
    resource: 'garden',
    type: {
      kind: 'taggedUnion',
      tag: 'type',
      open: true,
      variants: [
        {
          tag: 'tree',
          name: 'TreePlant',
          description: 'It has wood.',
          properties: [
            { name: 'height', required: true, type: { kind: 'number' } },
            { name: 'colour', required: false, type: nullable(ref('Colour')) },
            { name: 'shade', description: 'What it shades.', required: false, type: ref('Plant') },
          ],
        },
        {
          tag: 'moss',
          name: 'MossPlant',
          properties: [{ name: 'note', required: true, type: nullable(text) }],
        },
      ],
    },
  },
  PlantParams: {
    description: 'Every state that a member can be in.',
    resource: 'garden',
    type: {
      kind: 'object',
      properties: [
        { name: 'name', description: 'Required.', required: true, type: ref('Nickname') },
        {
          name: 'spot',
          description: 'Required, may be null.',
          required: true,
          type: nullable(text),
        },
        { name: 'wet', required: false, type: { kind: 'boolean' }, default: false },
        { name: 'owner', required: false, type: nullable(text), default: null },
        {
          name: 'tags',
          required: false,
          type: { kind: 'array', items: text },
          deprecated: 'Use `labels`.',
        },
        { name: 'labels', required: false, type: { kind: 'map', values: ref('Colour') } },
        { name: 'extra', required: false, type: { kind: 'map', values: { kind: 'json' } } },
        {
          name: 'size',
          required: false,
          type: { kind: 'enum', open: false, values: [{ value: 's' }, { value: 'l' }] },
          stability: 'experimental',
          since: '2.0.0',
        },
        { name: 'key', required: false, type: ref('Selector') },
        { name: 'version', required: false, type: { kind: 'literal', value: 'v1' } },
        {
          name: 'place',
          required: false,
          type: nullable({
            kind: 'object',
            properties: [
              { name: 'row', required: true, type: { kind: 'integer', format: 'int32' } },
            ],
          }),
        },
      ],
    },
  },
  PlantResponse: {
    description: 'What stands there now.',
    resource: 'garden',
    type: {
      kind: 'object',
      properties: [
        { name: 'plants', required: true, type: { kind: 'array', items: ref('Plant') } },
        { name: 'answer', required: false, type: ref('Answer') },
        { name: 'gone', required: false, type: { kind: 'null' } },
        { name: 'grower', required: false, type: ref('Grower') },
        { name: 'labels', required: false, type: { kind: 'map', values: ref('Label') } },
        { name: 'pests', required: false, type: { kind: 'array', items: ref('Pest') } },
        { name: 'picture', required: false, type: ref('Picture') },
        { name: 'watering', required: false, type: nullable(ref('Watering')) },
      ],
    },
  },
  Selector: {
    description: 'A text, a number, or a list of texts.',
    resource: 'garden',
    type: {
      kind: 'union',
      members: [text, { kind: 'integer', format: 'int64' }, { kind: 'array', items: text }],
    },
  },
  Unused: {
    description: 'No method mentions it.',
    resource: 'weather',
    type: { kind: 'boolean' },
    stability: 'experimental',
  },
  Watering: {
    description: 'A closed union told apart by its key.',
    resource: 'garden',
    type: {
      kind: 'keyedUnion',
      open: false,
      values: [{ value: 'never' }, { value: 'daily' }],
      variants: [
        {
          key: 'every',
          name: 'PeriodicWatering',
          type: {
            kind: 'object',
            properties: [
              { name: 'hours', required: true, type: { kind: 'integer', format: 'int32' } },
            ],
          },
        },
        {
          key: 'on',
          name: 'ListedWatering',
          description: 'On these days.',
          type: { kind: 'array', items: text },
        },
      ],
    },
  },
};
