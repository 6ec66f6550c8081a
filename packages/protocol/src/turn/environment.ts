/** Where a turn runs its commands. */
import * as Type from 'typebox';
import { LegacyAppPathString } from '../path.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const TurnEnvironmentParams = shape('TurnEnvironmentParams', 'An environment to work in.', {
  cwd: required(LegacyAppPathString, 'Working directory in that environment; has to be absolute.'),
  environmentId: required(
    Type.String(),
    'Id of the environment; `local` is the machine of the server.',
  ),
  runtimeWorkspaceRoots: optional(
    nullable(Type.Array(LegacyAppPathString)),
    'Directories that make up the workspace in that environment, as it spells paths; absent or null: `cwd`.',
  ),
});
