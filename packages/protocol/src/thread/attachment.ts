/** The `thread/attachment/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from '../define.ts';
import { int64, nullable, openEnum, optional, required, shape, uint32 } from '../shapes.ts';

export const ThreadAttachment = shape(
  'ThreadAttachment',
  'A resource that a client has linked to a thread, such as a pull request. It is no part of the history.',
  {
    attachmentType: required(Type.String(), 'Kind of the attachment.'),
    createdAt: required(int64(), 'When it was attached, in seconds since the epoch.'),
    id: required(Type.String(), 'Id of the attachment, given by the server.'),
    identityKey: required(Type.String(), 'What names the attachment within its kind.'),
    payload: required(Type.Unknown(), 'What the client stored, whatever its form.'),
  },
);

export const ThreadAttachmentAddOutcome = openEnum(
  'ThreadAttachmentAddOutcome',
  'Whether the attachment is new or was there before.',
  ['created', 'existing'],
);

export const ThreadAttachmentAddResponse = shape(
  'ThreadAttachmentAddResponse',
  'The attachment, and whether it is new.',
  {
    attachment: required(ThreadAttachment, 'The attachment as stored.'),
    outcome: required(
      ThreadAttachmentAddOutcome,
      'Is `created` where it is new, `existing` where the thread held it before.',
    ),
  },
);

export const ThreadAttachmentAddParams = shape(
  'ThreadAttachmentAddParams',
  'What to attach, and to which thread.',
  {
    attachmentType: required(Type.String(), 'Kind of the attachment, chosen by the client.'),
    identityKey: required(
      Type.String(),
      'Names the resource within its kind, chosen by the client; has to be spelled alike by all clients that mean the same resource.',
    ),
    payload: required(Type.Unknown(), 'What to store, in any form.'),
    threadId: required(Type.String()),
  },
);

export const ThreadAttachmentListParams = shape(
  'ThreadAttachmentListParams',
  'Of which thread to list the attachments.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      'Most entries of a page; absent or null: the server decides.',
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadAttachmentListResponse = shape(
  'ThreadAttachmentListResponse',
  'One page of the attachments of a thread.',
  {
    data: required(Type.Array(ThreadAttachment), 'The attachments of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadAttachmentOperation = openEnum(
  'ThreadAttachmentOperation',
  'What has happened to an attachment.',
  ['created', 'deleted'],
);

export const ThreadAttachmentUpdatedNotification = shape(
  'ThreadAttachmentUpdatedNotification',
  'An attachment has come or gone.',
  {
    attachmentId: required(Type.String()),
    attachmentType: required(Type.String(), 'Kind of the attachment.'),
    identityKey: required(Type.String(), 'What names the attachment within its kind.'),
    operation: required(ThreadAttachmentOperation),
    threadId: required(Type.String()),
  },
);

export const ThreadAttachmentRemoveParams = shape(
  'ThreadAttachmentRemoveParams',
  'Which attachment to take off which thread.',
  {
    attachmentType: required(Type.String(), 'Kind of the attachment.'),
    identityKey: required(Type.String(), 'What names the attachment within its kind.'),
    threadId: required(Type.String()),
  },
);

export const ThreadAttachmentRemoveResponse = shape(
  'ThreadAttachmentRemoveResponse',
  'The attachment is gone.',
  {},
);

export const threadAttachmentAdd = request('thread/attachment/add', {
  description:
    'Links a resource to a stored thread, which need not be loaded. An attachment of that kind and key that is there already is given back as it is.',
  params: ThreadAttachmentAddParams,
  result: ThreadAttachmentAddResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadAttachmentList = request('thread/attachment/list', {
  description: 'Lists what is attached to a stored thread, which need not be loaded.',
  params: ThreadAttachmentListParams,
  result: ThreadAttachmentListResponse,
  errors: ['invalidCursor', 'invalidThreadId'],
  order: read('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadAttachmentRemove = request('thread/attachment/remove', {
  description: 'Takes an attachment off a stored thread; the resource itself is left alone.',
  params: ThreadAttachmentRemoveParams,
  result: ThreadAttachmentRemoveResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadAttachmentUpdated = notification('thread/attachment/updated', {
  description:
    'An attachment of a thread was created or deleted. Sent to every initialised connection.',
  params: ThreadAttachmentUpdatedNotification,
  stability: 'stable',
  since: '0.155.0',
});
