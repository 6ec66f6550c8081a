/** Whether something is allowed. */
import { openEnum } from '../shapes.ts';

export const AllowDenyRequirement = openEnum(
  'AllowDenyRequirement',
  'Whether a capability is allowed.',
  ['allow', 'deny'],
);
