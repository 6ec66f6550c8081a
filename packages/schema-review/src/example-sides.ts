/** The change of an example as two whole models, so that it can be reviewed like any other. */
import type { Model } from '@wirebox/protocol/model';
import type { Flow } from './finding.ts';
import { object, ref, request } from './notation.ts';
import type { Example, Part } from './rule.ts';
import type { Side, Sides } from './side.ts';

/** A type stands in the params of a request or in its answer. */
function modelOf(part: Part, flow: Flow): Model {
  const parts =
    'kind' in part
      ? {
          methods: [
            request(
              'garden/plant',
              flow === 'input' ? { params: ref('Held') } : { result: ref('Held') },
            ),
          ],
          types: { Held: { description: '', resource: 'garden', type: object({ held: part }) } },
        }
      : part;
  return {
    modelVersion: 1,
    protocol: { name: 'garden', title: 'Garden', version: '1.0.0', description: '' },
    methods: [],
    types: {},
    errors: {},
    ...parts,
  };
}

/** A model that says everything about itself. */
export const statedSide = (label: string, model: Model): Side => ({
  label,
  model,
  openness: 'stated',
  unanswered: new Set(),
  silentOn: [],
});

export const exampleSides = ({ before, after }: Example, flow: Flow): Sides => ({
  old: statedSide('before', modelOf(before, flow)),
  new: statedSide('after', modelOf(after, flow)),
});
