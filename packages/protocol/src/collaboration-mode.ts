/** `collaborationMode/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { nullable, optional, required, shape } from './shapes.ts';
import { ModeKind, ReasoningEffort } from './shared/shared.ts';

export const CollaborationModeListParams = shape(
  'CollaborationModeListParams',
  'Asks for the collaboration modes; carries nothing.',
  {},
);

export const CollaborationModeMask = shape(
  'CollaborationModeMask',
  'A collaboration mode to choose from, with the settings it changes; null leaves a setting as it is.',
  {
    mode: optional(nullable(ModeKind), 'Kind of mode.'),
    model: optional(nullable(Type.String()), 'Model that the mode uses.'),
    name: required(Type.String(), 'Name of the mode for people.'),
    reasoning_effort: optional(nullable(ReasoningEffort), 'Reasoning effort that the mode uses.'),
  },
);

export const CollaborationModeListResponse = shape(
  'CollaborationModeListResponse',
  'The collaboration modes.',
  {
    data: required(Type.Array(CollaborationModeMask), 'The modes to choose from.'),
  },
);

export const collaborationModeList = request('collaborationMode/list', {
  description: 'Lists the collaboration modes to choose from.',
  params: CollaborationModeListParams,
  result: CollaborationModeListResponse,
  stability: 'experimental',
  since: '0.169.0',
});
