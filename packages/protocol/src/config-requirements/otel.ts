/** What an administrator demands of telemetry. */
import * as Type from 'typebox';
import {
  keyed,
  map,
  nullable,
  openEnum,
  openKeyedUnion,
  optional,
  required,
  shape,
  uint64,
} from '../shapes.ts';

export const OtelHttpProtocol = openEnum(
  'OtelHttpProtocol',
  'How telemetry is written over HTTP: in binary or as JSON.',
  ['binary', 'json'],
);

export const OtelTlsConfig = shape(
  'OtelTlsConfig',
  'Certificates for the connection to a telemetry collector. What is null is not set.',
  {
    'ca-certificate': optional(
      nullable(Type.String()),
      'Path of the certificate to check the collector by.',
    ),
    'client-certificate': optional(
      nullable(Type.String()),
      'Path of the certificate to show to the collector.',
    ),
    'client-private-key': optional(
      nullable(Type.String()),
      'Path of the private key of that certificate.',
    ),
  },
);

export const OtelExporter = openKeyedUnion(
  'OtelExporter',
  'Where OpenTelemetry data goes: nowhere (`none`), to Statsig (`statsig`), or to a collector over HTTP or gRPC.',
  ['none', 'statsig'],
  {
    'otlp-http': keyed(
      'OtlpHttpOtelExporter',
      'Send to a collector over HTTP.',
      Type.Object({
        endpoint: required(Type.String(), 'Address of the collector.'),
        headers: required(
          map(Type.String()),
          'Headers of each request, by name. May hold secrets.',
        ),
        protocol: required(OtelHttpProtocol, 'How the data is written.'),
        tls: optional(
          nullable(OtelTlsConfig),
          'Certificates of the connection; null: the defaults.',
        ),
      }),
    ),
    'otlp-grpc': keyed(
      'OtlpGrpcOtelExporter',
      'Send to a collector over gRPC.',
      Type.Object({
        endpoint: required(Type.String(), 'Address of the collector.'),
        headers: required(map(Type.String()), 'Metadata of each call, by name. May hold secrets.'),
        tls: optional(
          nullable(OtelTlsConfig),
          'Certificates of the connection; null: the defaults.',
        ),
      }),
    ),
  },
);

export const OtelToolResultLogConfig = shape(
  'OtelToolResultLogConfig',
  'How much of the results of tools is logged.',
  {
    max_bytes: required(uint64(), 'Most bytes of a result to log.'),
  },
);

export const OtelRequirements = shape(
  'OtelRequirements',
  'What an administrator demands of OpenTelemetry. What is null is left open.',
  {
    environment: optional(
      nullable(Type.String()),
      'Name of the environment that the data is marked with.',
    ),
    exporter: optional(nullable(OtelExporter), 'Where logs go.'),
    log_agent_responses: optional(
      nullable(Type.Boolean()),
      'Whether answers of the agent are logged.',
    ),
    log_guardian_assessments: optional(
      nullable(Type.Boolean()),
      'Whether the judgements of the automatic review are logged.',
    ),
    log_sse_deltas: optional(
      nullable(Type.Boolean()),
      'Whether each piece of a streamed answer is logged.',
    ),
    log_user_prompt: optional(
      nullable(Type.Boolean()),
      'Whether messages of the person are logged.',
    ),
    metrics_exporter: optional(nullable(OtelExporter), 'Where metrics go.'),
    span_attributes: optional(
      nullable(map(Type.String())),
      'Attributes to put on every span, by name.',
    ),
    tool_result: optional(
      nullable(OtelToolResultLogConfig),
      'How much of the results of tools is logged.',
    ),
    trace_exporter: optional(nullable(OtelExporter), 'Where traces go.'),
    tracestate: optional(
      nullable(map(map(Type.String()))),
      'Entries for the trace state: a map by member of maps by field.',
    ),
  },
);
