/** `server/diagnostics` and what it speaks of. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { nullable, optional, required, shape, uint32, uint64 } from './shapes.ts';

export const ServerDiagnosticsGauge = shape(
  'ServerDiagnosticsGauge',
  'A figure about the state of the server.',
  {
    name: required(Type.String(), 'What is measured.'),
    value: required(uint64(), 'The figure at present.'),
  },
);

export const ServerDiagnosticsProcess = shape(
  'ServerDiagnosticsProcess',
  'The process of the server, as the operating system sees it.',
  {
    id: required(uint32(), 'Process id.'),
    physicalFootprintBytes: optional(
      nullable(uint64()),
      'Physical memory footprint in bytes; null where this is not known.',
    ),
    residentMemoryBytes: optional(
      nullable(uint64()),
      'Resident memory in bytes; null where this is not known.',
    ),
  },
);

export const ServerDiagnosticsResponse = shape(
  'ServerDiagnosticsResponse',
  'How the server is doing.',
  {
    gauges: required(Type.Array(ServerDiagnosticsGauge), 'Figures about its state.'),
    process: required(ServerDiagnosticsProcess, 'Its process.'),
  },
);

export const ServerDiagnosticsParams = shape(
  'ServerDiagnosticsParams',
  'Asks how the server is doing.',
  {},
);

export const serverDiagnostics = request('server/diagnostics', {
  description: 'Gives figures about the state of the server and the memory it takes.',
  params: ServerDiagnosticsParams,
  result: ServerDiagnosticsResponse,
  stability: 'experimental',
  since: '0.169.0',
});
