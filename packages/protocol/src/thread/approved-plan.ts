/** `thread/prepareApprovedPlan` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const ThreadPrepareApprovedPlanParams = shape(
  'ThreadPrepareApprovedPlanParams',
  'The plan that the user has approved.',
  {
    attachmentPath: optional(
      nullable(Type.String()),
      'Absolute path of a copy of the plan on the machine of the server; absent or null: none.',
    ),
    markdown: required(Type.String(), 'Text of the plan, in Markdown.'),
    threadId: required(Type.String()),
  },
);

export const ThreadPrepareApprovedPlanResponse = shape(
  'ThreadPrepareApprovedPlanResponse',
  'The plan, made ready to be carried out.',
  {
    prompt: required(Type.String(), 'Text to start the turn with that carries out the plan.'),
  },
);

export const threadPrepareApprovedPlan = request('thread/prepareApprovedPlan', {
  description:
    'Turns a plan that the user has approved into the prompt that has it carried out, to begin a new thread with.',
  params: ThreadPrepareApprovedPlanParams,
  result: ThreadPrepareApprovedPlanResponse,
  errors: ['invalidThreadId'],
  order: write('thread', 'threadId'),
  stability: 'experimental',
  since: '0.169.0',
});
