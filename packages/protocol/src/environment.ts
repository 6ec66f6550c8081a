/** The `environment/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from './define.ts';
import { nullable, openEnum, optional, required, shape, uint64 } from './shapes.ts';

export const EnvironmentSkillsParams = shape(
  'EnvironmentSkillsParams',
  'What is asked of an environment in the way of skills.',
  {
    required: optional(
      nullable(Type.Array(Type.String())),
      'The skills that are required; absent or null where none are named.',
    ),
  },
);

export const EnvironmentAddParams = shape(
  'EnvironmentAddParams',
  'Which environment to add, and how to reach it.',
  {
    authBearerToken: optional(
      nullable(Type.String()),
      'Bearer token for the exec server; absent or null: none is sent. A secret.',
    ),
    connectTimeoutMs: optional(
      nullable(uint64()),
      'How long connecting may take, in milliseconds; absent or null: the default of the server.',
    ),
    environmentId: required(
      Type.String(),
      'Id under which the environment is known from now on, chosen by the client.',
    ),
    execServerUrl: required(
      Type.String(),
      'Address of the exec server that runs commands in the environment.',
    ),
    skills: optional(
      nullable(EnvironmentSkillsParams),
      'What is asked of the environment in the way of skills; absent or null: nothing.',
    ),
    websocketRequestId: optional(
      nullable(Type.String()),
      'Request id for the WebSocket connection to the exec server, if it shall have one.',
    ),
  },
);

export const EnvironmentAddResponse = shape(
  'EnvironmentAddResponse',
  'The environment was added.',
  {},
);

export const EnvironmentInfoParams = shape(
  'EnvironmentInfoParams',
  'Which environment to describe.',
  {
    environmentId: required(Type.String()),
  },
);

export const PathUri = Type.String({
  $id: 'PathUri',
  description: 'A path written as a URI, so that it can also name a place in another environment.',
});

export const EnvironmentShellInfo = shape(
  'EnvironmentShellInfo',
  'The shell that an environment runs commands in.',
  {
    name: required(Type.String()),
    path: required(Type.String(), 'Path of the shell, inside the environment.'),
  },
);

export const EnvironmentInfoResponse = shape(
  'EnvironmentInfoResponse',
  'What an environment is like inside.',
  {
    cwd: optional(nullable(PathUri), 'Its working directory; null where it names none.'),
    shell: required(EnvironmentShellInfo, 'The shell that commands run in.'),
  },
);

export const EnvironmentStatusKind = openEnum(
  'EnvironmentStatusKind',
  'Whether an environment can be used at the moment.',
  ['ready', 'pending', 'disconnected', 'unknown'],
  { fallback: 'unknown' },
);

export const EnvironmentStatusResponse = shape(
  'EnvironmentStatusResponse',
  'Whether an environment can be used at the moment.',
  {
    error: optional(nullable(Type.String()), 'What went wrong; null where nothing did.'),
    status: required(EnvironmentStatusKind, 'State of the connection to the environment.'),
  },
);

export const EnvironmentStatusParams = shape(
  'EnvironmentStatusParams',
  'Which environment to look at.',
  {
    environmentId: required(Type.String()),
  },
);

export const environmentAdd = request('environment/add', {
  description:
    'Makes an environment known, or another one under a known id. Commands in it run through an exec server. The default environment stays what it is.',
  params: EnvironmentAddParams,
  result: EnvironmentAddResponse,
  order: write('environment'),
  stability: 'experimental',
  since: '0.169.0',
});

export const environmentInfo = request('environment/info', {
  description: 'Connects to an environment and tells which shell and working directory it has.',
  params: EnvironmentInfoParams,
  result: EnvironmentInfoResponse,
  errors: ['unknownEnvironment'],
  order: read('environment'),
  stability: 'experimental',
  since: '0.169.0',
});

export const environmentStatus = request('environment/status', {
  description: 'Tells whether an environment is connected, without connecting to it.',
  params: EnvironmentStatusParams,
  result: EnvironmentStatusResponse,
  order: read('environment'),
  stability: 'experimental',
  since: '0.169.0',
});
