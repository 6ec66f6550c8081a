/** `thread/metadata/update` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';
import { Thread } from './thread.ts';

export const ThreadMetadataGitInfoUpdateParams = shape(
  'ThreadMetadataGitInfoUpdateParams',
  'What to change about the Git state stored with a thread. Absent members stay, null clears.',
  {
    branch: optional(nullable(Type.String()), 'Name of the branch.'),
    originUrl: optional(nullable(Type.String()), 'Address of the remote `origin`.'),
    sha: optional(nullable(Type.String()), 'Hash of the commit.'),
  },
);

export const ThreadMetadataUpdateParams = shape(
  'ThreadMetadataUpdateParams',
  'What to change about the data stored with a thread.',
  {
    daybreakEnabled: optional(
      nullable(Type.Boolean()),
      'The choice of the client about Daybreak, to be stored; absent or null leaves it. It grants nothing.',
      { stability: 'experimental' },
    ),
    gitInfo: optional(
      nullable(ThreadMetadataGitInfoUpdateParams),
      'Changes to the stored Git state; absent or null leaves it as it is.',
    ),
    projectId: optional(
      nullable(Type.String()),
      'Id of the project the thread is to belong to; absent or null leaves it as it is, empty takes it out of its project.',
      {
        stability: 'experimental',
      },
    ),
    threadId: required(Type.String()),
  },
);

export const ThreadMetadataUpdateResponse = shape(
  'ThreadMetadataUpdateResponse',
  'The changed thread.',
  {
    thread: required(Thread, 'The thread as it is now.'),
  },
);

export const threadMetadataUpdate = request('thread/metadata/update', {
  description: 'Changes what is stored about a thread besides its turns, such as the Git state.',
  params: ThreadMetadataUpdateParams,
  result: ThreadMetadataUpdateResponse,
  errors: ['ephemeralThread', 'invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.115.0',
});
