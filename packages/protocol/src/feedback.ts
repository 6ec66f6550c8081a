/** The `feedback/…` methods and what they speak of. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { LegacyAppPathString } from './path.ts';
import { map, nullable, optional, required, shape } from './shapes.ts';

export const FeedbackSaveParams = shape('FeedbackSaveParams', 'The feedback to write to disk.', {
  classification: required(Type.String(), 'Kind of the feedback, as the client sorts it.'),
  extraLogFiles: optional(
    nullable(Type.Array(Type.String())),
    'Paths of further log files to save along; absent or null: none.',
  ),
  includeLogs: optional(Type.Boolean(), 'Whether the logs go along.'),
  reason: optional(nullable(Type.String()), 'What the person wrote; absent or null: nothing.'),
  savePath: required(
    LegacyAppPathString,
    'Absolute path of the ZIP file to make on the machine of the server. It must not exist yet; to delete it is up to the client.',
  ),
  tags: optional(
    nullable(map(Type.String())),
    'Further names and values to attach; absent or null: none.',
  ),
  threadId: optional(
    nullable(Type.String()),
    'Id of the thread that the feedback is about; absent or null: of none.',
  ),
});

export const FeedbackSaveResponse = shape('FeedbackSaveResponse', 'The feedback was saved.', {
  promptHash: optional(
    nullable(Type.String()),
    'SHA-256 of the base instructions with blanks made alike; null where they are not known.',
  ),
  savedPath: required(LegacyAppPathString, 'Where the feedback was saved.'),
  threadId: required(
    Type.String(),
    'Id of the thread; without one an invented id that begins with `no-active-thread-`.',
  ),
});

export const FeedbackUploadParams = shape('FeedbackUploadParams', 'The feedback to send.', {
  classification: required(Type.String(), 'Kind of the feedback, as the client sorts it.'),
  extraLogFiles: optional(
    nullable(Type.Array(Type.String())),
    'Paths of further log files to send along; absent or null: none.',
  ),
  includeLogs: optional(Type.Boolean(), 'Whether the logs go along.'),
  reason: optional(nullable(Type.String()), 'What the person wrote; absent or null: nothing.'),
  tags: optional(
    nullable(map(Type.String())),
    'Further names and values to attach; absent or null: none.',
  ),
  threadId: optional(
    nullable(Type.String()),
    'Id of the thread that the feedback is about; absent or null: of none.',
  ),
});

export const FeedbackUploadResponse = shape('FeedbackUploadResponse', 'The feedback was sent.', {
  promptHash: optional(
    nullable(Type.String()),
    'SHA-256 of the base instructions with blanks made alike; null where they are not known.',
    {
      default: null,
    },
  ),
  threadId: required(
    Type.String(),
    'Id of the thread; without one an invented id that begins with `no-active-thread-`.',
  ),
});

export const feedbackUpload = request('feedback/upload', {
  description:
    'Sends feedback to the makers of the server. Refused where the configuration has `[feedback] enabled = false`.',
  params: FeedbackUploadParams,
  result: FeedbackUploadResponse,
  errors: ['feedbackFailed', 'invalidThreadId'],
  stability: 'stable',
  since: '0.61.0',
});

export const feedbackSave = request('feedback/save', {
  description: 'Saves feedback to a path on the machine of the server instead of sending it.',
  params: FeedbackSaveParams,
  result: FeedbackSaveResponse,
  errors: ['invalidThreadId'],
  stability: 'stable',
  since: '0.169.0',
});
