/** Commands, processes, files, searches and feedback. */
import * as Type from 'typebox';
import { required } from '../shapes.ts';
import { detail, type ErrorSource } from './error-source.ts';

const quotedProcessId = required(Type.String(), 'The id as given, in quotation marks.');
const quotedProcessHandle = required(Type.String(), 'The handle as given, in quotation marks.');

export const processErrors = {
  emptyCommand: {
    code: -32600,
    message: 'command must not be empty',
    description: 'A command needs at least the program.',
  },
  execFailed: {
    code: -32603,
    message: 'exec failed: {detail}',
    description: 'The command could not be run.',
    data: { detail },
  },
  commandIdRequired: {
    code: -32600,
    message: 'command/exec tty or streaming requires a client-supplied processId',
    description:
      'A terminal or a stream is spoken to by the id of the client, so there has to be one.',
  },
  commandIdTaken: {
    code: -32600,
    message: 'duplicate active command/exec process id: {processId}',
    description: 'The connection runs another command under that id.',
    data: { processId: quotedProcessId },
  },
  commandNotRunning: {
    code: -32600,
    message: 'no active command/exec for process id {processId}',
    description: 'The connection runs no command under that id; it may have ended.',
    data: { processId: quotedProcessId },
  },
  conflictingOptions: {
    code: -32602,
    message: '{detail}',
    description:
      'Two options of the request exclude each other, such as `timeoutMs` and `disableTimeout`.',
    data: { detail },
  },
  processHandleTaken: {
    code: -32600,
    message: 'duplicate active process handle: {processHandle}',
    description: 'The connection runs another process under that handle.',
    data: { processHandle: quotedProcessHandle },
  },
  processNotRunning: {
    code: -32600,
    message: 'no active process for process handle {processHandle}',
    description: 'The connection runs no process under that handle; it may have ended.',
    data: { processHandle: quotedProcessHandle },
  },
  spawnFailed: {
    code: -32603,
    message: 'failed to spawn process: {detail}',
    description: 'The operating system did not start the program.',
    data: { detail },
  },
  nothingToWrite: {
    code: -32602,
    message: '{method} requires deltaBase64 or closeStdin',
    description: 'There is neither something to write nor the wish to close the input.',
    data: { method: required(Type.String(), 'The method asked for.') },
  },
  invalidDelta: {
    code: -32602,
    message: 'invalid deltaBase64: {detail}',
    description: 'What is to be written is not base64.',
    data: { detail },
  },
  fileSystemFailed: {
    code: -32603,
    message: '{detail}',
    description: "The operating system refused; the text is the system's own.",
    data: { detail },
  },
  invalidBase64: {
    code: -32600,
    message: 'fs/writeFile requires valid base64 dataBase64: {detail}',
    description: 'The content is not base64.',
    data: { detail },
  },
  watchIdTaken: {
    code: -32600,
    message: 'watchId already exists: {watchId}',
    description: 'The connection watches something under that id already.',
    data: { watchId: required(Type.String(), 'The id as given.') },
  },
  emptySessionId: {
    code: -32600,
    message: 'sessionId must not be empty',
    description: 'The client has to name the session that it starts.',
  },
  searchSessionNotFound: {
    code: -32600,
    message: 'fuzzy file search session not found: {sessionId}',
    description: 'No search session of that id is open.',
    data: { sessionId: required(Type.String(), 'The id as given.') },
  },
  feedbackFailed: {
    code: -32603,
    message: 'failed to upload feedback: {detail}',
    description: 'The report could not be delivered.',
    retry: true,
    data: { detail },
  },
} as const satisfies Record<string, ErrorSource>;
