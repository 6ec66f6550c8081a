/** `review/start` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from './define.ts';
import { closedEnum, closedUnion, nullable, optional, required, shape, variant } from './shapes.ts';
import { Turn } from './turn/turn.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReviewDelivery = closedEnum(
  'ReviewDelivery',
  'Where a review runs: `inline` means in the thread itself.',
  ['inline'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ReviewTarget = closedUnion('ReviewTarget', 'What to review.', 'type', {
  uncommittedChanges: variant(
    'UncommittedChangesReviewTarget',
    'What is changed in the working tree, staged or not, with files that Git does not know yet.',
  ),
  baseBranch: variant(
    'BaseBranchReviewTarget',
    'What the present branch changes against another one.',
    {
      branch: required(Type.String(), 'The branch to compare with.'),
    },
  ),
  commit: variant('CommitReviewTarget', 'What one commit changes.', {
    sha: required(Type.String(), 'The commit.'),
    title: optional(nullable(Type.String()), 'Title of the commit, for people.'),
  }),
  custom: variant('CustomReviewTarget', 'What the client describes in its own words.', {
    instructions: required(Type.String(), 'What to review, and how.'),
  }),
});

export const ReviewStartParams = shape(
  'ReviewStartParams',
  'What to review, and in which thread.',
  {
    delivery: optional(
      nullable(ReviewDelivery),
      'Where the review runs; `inline` is the default and the only choice. To review elsewhere, start a thread there.',
      { default: null },
    ),
    target: required(ReviewTarget, 'What to review.'),
    threadId: required(Type.String()),
  },
);

export const ReviewStartResponse = shape('ReviewStartResponse', 'The review has begun.', {
  reviewThreadId: required(Type.String(), 'Id of the thread that was given.'),
  turn: required(Turn, 'The turn that does the review.'),
});

export const reviewStart = request('review/start', {
  description:
    'Starts a turn in which the model reviews changes. Its progress comes as with any other turn.',
  params: ReviewStartParams,
  result: ReviewStartResponse,
  errors: ['invalidThreadId', 'threadNotFound'],
  order: write('thread', 'threadId'),
  stability: 'stable',
  since: '0.61.0',
});
