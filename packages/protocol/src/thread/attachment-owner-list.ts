/** `thread/attachmentOwner/list` and what it speaks of. */
import * as Type from 'typebox';
import { request } from '../define.ts';
import { nullable, optional, required, shape, uint32 } from '../shapes.ts';

export const ThreadAttachmentOwner = shape(
  'ThreadAttachmentOwner',
  'A thread that holds a given attachment.',
  {
    archived: required(Type.Boolean(), 'Whether the thread is archived.'),
    threadId: required(Type.String()),
  },
);

export const ThreadAttachmentOwnerListResponse = shape(
  'ThreadAttachmentOwnerListResponse',
  'One page of the threads that hold an attachment.',
  {
    data: required(Type.Array(ThreadAttachmentOwner), 'The threads of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadAttachmentOwnerListParams = shape(
  'ThreadAttachmentOwnerListParams',
  'Which attachment to look for, and among which threads.',
  {
    archived: optional(
      nullable(Type.Boolean()),
      'True looks among archived threads only, false among the others only; absent or null: among all.',
    ),
    attachmentType: required(Type.String(), 'Kind of the attachment.'),
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    identityKey: required(Type.String(), 'What names the attachment within its kind.'),
    limit: optional(
      nullable(uint32()),
      'Most entries of a page; absent or null: the server decides.',
    ),
  },
);

export const threadAttachmentOwnerList = request('thread/attachmentOwner/list', {
  description: 'Lists the threads that hold a given attachment.',
  params: ThreadAttachmentOwnerListParams,
  result: ThreadAttachmentOwnerListResponse,
  errors: ['invalidCursor'],
  stability: 'stable',
  since: '0.163.0',
});
