/** Where a thread finds capabilities besides the installed ones. */
import * as Type from 'typebox';
import { closedUnion, required, shape, variant } from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const CapabilityRootLocation = closedUnion(
  'CapabilityRootLocation',
  'Where a root of capabilities lies.',
  'type',
  {
    environment: variant('EnvironmentCapabilityRootLocation', 'A directory of an environment.', {
      environmentId: required(Type.String()),
      path: required(Type.String(), 'Absolute path in that environment.'),
    }),
  },
);

export const SelectedCapabilityRoot = shape(
  'SelectedCapabilityRoot',
  'A root of capabilities chosen for a thread.',
  {
    id: required(Type.String()),
    location: required(CapabilityRootLocation, 'Where it lies.'),
  },
);
