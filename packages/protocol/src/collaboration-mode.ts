/** `collaborationMode/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { ReasoningEffort } from './model/reasoning.ts';
import { nullable, openEnum, optional, required, shape } from './shapes.ts';

export const ModeKind = openEnum(
  'ModeKind',
  'How agent and person work together: on a plan first (`plan`) or straight on the task (`default`).',
  ['plan', 'default'],
);

export const Settings = shape('Settings', 'Settings that a collaboration mode brings.', {
  developer_instructions: optional(
    nullable(Type.String()),
    'Developer instructions for the mode; null where none are given.',
  ),
  model: required(Type.String()),
  reasoning_effort: optional(
    nullable(ReasoningEffort),
    'The effort of reasoning; null where the mode does not set it.',
  ),
});

export const CollaborationMode = shape(
  'CollaborationMode',
  'How agent and person work together, with the settings for it.',
  {
    mode: required(ModeKind, 'Kind of the mode.'),
    settings: required(Settings, 'Settings that apply in the mode.'),
  },
);

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
  since: '0.107.0',
});
