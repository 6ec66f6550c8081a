/** Threads and turns. */
import * as Type from 'typebox';
import { required } from '../shapes.ts';
import { detail, type ErrorSource } from './error-source.ts';

const threadId = required(Type.String(), 'The thread as given.');

export const threadErrors = {
  invalidThreadId: {
    code: -32600,
    message: 'invalid thread id: {detail}',
    description: 'The thread id is not a UUID.',
    data: { detail },
  },
  threadNotFound: {
    code: -32600,
    message: 'thread not found: {threadId}',
    description:
      'No thread has that id; a method that acts on a loaded thread says so of one that is only stored, too.',
    data: { threadId },
  },
  threadNotLoaded: {
    code: -32600,
    message: 'thread not loaded: {threadId}',
    description: 'The thread is neither loaded nor stored.',
    data: { threadId },
  },
  noRolloutFound: {
    code: -32600,
    message: 'no rollout found for thread id {threadId}',
    description:
      'The thread has no stored history, because it is unknown or nothing was said in it yet.',
    data: { threadId },
  },
  threadRunning: {
    code: -32600,
    message: 'cannot resume thread {threadId} with history while it is already running',
    description: 'A history was given for a thread that is loaded, and has one.',
    data: { threadId },
  },
  staleThreadPath: {
    code: -32600,
    message:
      'cannot resume running thread {threadId} with stale path: requested `{requested}`, active `{active}`',
    description: 'The thread is loaded, and writes to another file than the one given.',
    data: {
      threadId,
      requested: required(Type.String(), 'The path as given.'),
      active: required(
        Type.String(),
        'The file that the thread writes to; empty where it has none.',
      ),
    },
  },
  threadUnreadable: {
    code: -32603,
    message: 'failed to read thread: `{path}` does not begin with the description of a thread',
    description:
      'The file of the thread is damaged: its first line does not tell whose it is. The file is left as it is.',
    data: { path: required(Type.String(), 'The file.') },
  },
  rolloutNotResolved: {
    code: -32600,
    message: 'failed to resolve rollout path `{path}`: file does not exist',
    description: 'A thread was named by a file that is not there.',
    data: { path: required(Type.String(), 'The path as given.') },
  },
  emptyHistory: {
    code: -32600,
    message: 'history must not be empty',
    description: 'A thread cannot be built of a history without items.',
  },
  ephemeralThread: {
    code: -32600,
    message: 'ephemeral thread does not support {feature}: {threadId}',
    description: 'The thread is held in memory only, and what was asked for needs a stored one.',
    data: { feature: required(Type.String(), '`goals` or `metadata updates`.'), threadId },
  },
  noArchivedRolloutFound: {
    code: -32600,
    message: 'no archived rollout found for thread id {threadId}',
    description: 'No thread of that id is in the archive.',
    data: { threadId },
  },
  threadArchived: {
    code: -32600,
    message:
      'session {threadId} is archived. Run `codex unarchive {threadId}` to unarchive it first.',
    description: 'The thread lies in the archive; `thread/unarchive` brings it back.',
    data: { threadId },
  },
  threadNotMaterialized: {
    code: -32600,
    message:
      'thread {threadId} is not materialized yet; {what} is unavailable before first user message',
    description: 'Nothing was said in the thread yet, so that it has no history.',
    data: {
      threadId,
      what: required(Type.String(), 'What was asked for, such as `includeTurns`.'),
    },
  },
  invalidSessionId: {
    code: -32600,
    message: 'invalid session id: {detail}',
    description: 'The id of the stored thread is not a UUID.',
    data: { detail },
  },
  emptyThreadName: {
    code: -32600,
    message: 'thread name must not be empty',
    description: 'A name of blanks is no name.',
  },
  anchorNeedsTurn: {
    code: -32602,
    message: 'turnId is required when cursor is an item anchor',
    description: 'Ids of items are unique within their turn only.',
  },
  turnNotFound: {
    code: -32600,
    message: 'turn not found: {turnId}',
    description: 'The thread has no such turn.',
    data: { turnId: required(Type.String(), 'The turn as given.') },
  },
  emptyTurnId: {
    code: -32600,
    message: 'expectedTurnId must not be empty',
    description: 'Steering has to name the turn it means.',
  },
  emptyInput: {
    code: -32600,
    message: 'input must not be empty',
    description: 'A turn cannot be steered with nothing.',
  },
  inputTooLarge: {
    code: -32602,
    message: 'Input exceeds the maximum length of {max_chars} characters.',
    description: 'The texts of the input together are too long. Nothing was started.',
    data: {
      input_error_code: required(Type.String(), 'Always `input_too_large`.'),
      max_chars: required(Type.Integer({ format: 'int64' }), 'The limit, in characters.'),
      actual_chars: required(Type.Integer({ format: 'int64' }), 'What was sent, in characters.'),
    },
  },
  remoteImageRefused: {
    code: -32600,
    message: 'remote image URLs are not supported; use an inline data URL instead',
    description: 'Images are sent as data, not as an address to fetch.',
  },
  noActiveTurn: {
    code: -32600,
    message: 'no active turn to {action}',
    description: 'Nothing runs in the thread.',
    data: { action: required(Type.String(), '`steer` or `interrupt`.') },
  },
  turnMismatch: {
    code: -32600,
    message: 'expected active turn id `{expected}` but found `{found}`',
    description: 'Another turn runs than the one the client has in mind.',
    data: {
      expected: required(Type.String(), 'The turn the client named.'),
      found: required(Type.String(), 'The turn that runs.'),
    },
  },
  interruptMismatch: {
    code: -32600,
    message: 'expected active turn id {expected} but found {found}',
    description: 'Another turn runs than the one the client wants to stop.',
    data: {
      expected: required(Type.String(), 'The turn the client named.'),
      found: required(Type.String(), 'The turn that runs.'),
    },
  },
  goalsDisabled: {
    code: -32600,
    message: 'goals feature is disabled',
    description: 'The configuration does not switch on the feature `goals`.',
  },
  noGoal: {
    code: -32600,
    message: 'cannot update goal for thread {threadId}: no goal exists',
    description: 'A goal begins with an objective; without one there has to be a goal to change.',
    data: { threadId },
  },
  invalidTerminalId: {
    code: -32600,
    message: 'invalid background terminal process id: {detail}',
    description: 'The process id is no integer.',
    data: { detail },
  },
  threadSectionNotFound: {
    code: -32602,
    message: 'thread section not found: {sectionId}',
    description: 'No section has that id.',
    data: { sectionId: required(Type.String(), 'The id as given.') },
  },
  emptySectionName: {
    code: -32602,
    message: 'section name must not be empty',
    description: 'A name of blanks is no name.',
  },
  pinnedSection: {
    code: -32602,
    message: 'the built-in pinned section cannot be {action}',
    description: 'The section for pinned threads belongs to the server.',
    data: { action: required(Type.String(), '`renamed` or `deleted`.') },
  },
} as const satisfies Record<string, ErrorSource>;
