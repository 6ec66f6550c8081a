/** Paths on the machine of the server. */
import * as Type from 'typebox';

export const AbsolutePathBuf = Type.String({
  $id: 'AbsolutePathBuf',
  description: 'An absolute path on the machine of the server, normalised. It need not exist.',
});

export const LegacyAppPathString = Type.String({
  $id: 'LegacyAppPathString',
  description: 'A path, given as plain text.',
});
