/** The configuration, and what it sets up. */
import * as Type from 'typebox';
import { required } from '../shapes.ts';
import { detail, type ErrorSource } from './error-source.ts';

const configWriteErrorCode = required(
  Type.String(),
  'The name the real server has for this error: `configLayerReadonly`, `configVersionConflict`, `configValidationError` or `configPathNotFound`.',
);

export const configErrors = {
  configNotLoaded: {
    code: -32600,
    message: 'failed to load configuration: {detail}',
    description: 'The configuration, or an override of the request, cannot be used.',
    data: { detail },
  },
  configReadFailed: {
    code: -32603,
    message: 'failed to read configuration layers: {detail}',
    description: 'A configuration file cannot be read or parsed.',
    data: { detail },
  },
  configLayerReadonly: {
    code: -32600,
    message: 'Only writes to the user config are allowed',
    description: 'The file named is not the one of the user.',
    data: { config_write_error_code: configWriteErrorCode },
  },
  configVersionConflict: {
    code: -32600,
    message: 'Configuration was modified since last read. Fetch latest version and retry.',
    description: 'Somebody else has written since the version that the client expects.',
    data: { config_write_error_code: configWriteErrorCode },
  },
  configValidationFailed: {
    code: -32600,
    message: 'Invalid configuration: {detail}',
    description: 'The configuration would not be valid after the edit. Nothing was written.',
    data: { config_write_error_code: configWriteErrorCode, detail },
  },
  configPathNotFound: {
    code: -32600,
    message: 'Path not found',
    description: 'There is nothing to remove at the path.',
    data: { config_write_error_code: configWriteErrorCode },
  },
  emptyKeyPath: {
    code: -32600,
    message: 'keyPath must not be empty',
    description: 'An edit has to name a key.',
  },
  mcpServerNotFound: {
    code: -32600,
    message: "No MCP server named '{name}' found.",
    description: 'The configuration has no MCP server of that name.',
    data: { name: required(Type.String(), 'The name as given.') },
  },
  unknownEnvironment: {
    code: -32600,
    message: 'unknown environment id `{environmentId}`',
    description: 'No environment was added under that id.',
    data: { environmentId: required(Type.String(), 'The id as given.') },
  },
} as const satisfies Record<string, ErrorSource>;
