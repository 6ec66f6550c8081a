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
      'Names of the skills, exactly as in the catalogue; absent or null: none.',
    ),
  },
);

export const EnvironmentAddParams = shape(
  'EnvironmentAddParams',
  'Which environment to add, and how to reach it.',
  {
    authBearerToken: optional(
      nullable(Type.String()),
      'Bearer token for the exec server, also for connecting again; absent or null: none is sent. Needs TLS or a loopback address. A secret.',
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
      'Skills that the environment has to provide, which is checked before the model is asked; absent or null: none.',
    ),
    websocketRequestId: optional(
      nullable(Type.String()),
      'Value of the header `X-Request-ID` for connecting, also again; absent or null: none is sent. Needs TLS or a loopback address.',
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
    name: required(
      Type.String(),
      'Name of the shell, such as `bash`, `sh`, `zsh`, `cmd` or `powershell`.',
    ),
    path: required(
      Type.String(),
      'Path or command name of the shell, as the environment spells it.',
    ),
  },
);

export const EnvironmentInfoResponse = shape(
  'EnvironmentInfoResponse',
  'What an environment is like inside.',
  {
    cwd: optional(
      nullable(PathUri),
      'Its working directory as a `file:` URI; null where it names none.',
    ),
    shell: required(EnvironmentShellInfo, 'The shell that commands run in.'),
  },
);

export const EnvironmentStatusKind = openEnum(
  'EnvironmentStatusKind',
  'Whether an environment can be used at the moment: it is `ready`, not connected so far (`pending`), `disconnected` by a failure that later use may overcome, or `unknown` to the server.',
  ['ready', 'pending', 'disconnected', 'unknown'],
  { fallback: 'unknown' },
);

export const EnvironmentStatusResponse = shape(
  'EnvironmentStatusResponse',
  'Whether an environment can be used at the moment.',
  {
    error: optional(
      nullable(Type.String()),
      'What went wrong, with `disconnected` and `unknown`; absent or null otherwise.',
    ),
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
