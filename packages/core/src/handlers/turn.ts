import {
  failure,
  type HandlersFor,
  isFailure,
  notServed,
  type TurnStartParams,
} from '@wirebox/app-server-protocol';
import { afterwards } from '../afterwards.ts';
import type { Context } from '../context.ts';
import { completeApproval, completeSandbox } from '../threads/complete-policy.ts';
import type { LoadedThread } from '../threads/loaded-thread.ts';
import { absolutePath, describeSettings, type Settings } from '../threads/thread-settings.ts';
import { readUuid, uuidFault } from '../threads/uuid-fault.ts';
import { checkInput } from '../turns/user-input.ts';

async function findLoaded(context: Context, threadId: string) {
  const id = readUuid(threadId);
  if (id === undefined) {
    return failure('invalidThreadId', { detail: uuidFault(threadId) ?? '' });
  }
  const thread = (await context.threads()).loaded(id);
  return thread === undefined ? failure('threadNotFound', { threadId: id }) : { thread };
}

/** What a turn changes holds for all later ones; what it leaves out, or gives as null, stays. */
function change(settings: Settings, params: TurnStartParams): Settings {
  const mode = params.collaborationMode?.settings;
  return {
    ...settings,
    model: mode?.model ?? params.model ?? settings.model,
    effort: mode?.reasoning_effort ?? params.effort ?? settings.effort,
    summary: params.summary ?? settings.summary,
    cwd: absolutePath(settings.cwd, params.cwd ?? ''),
    approvalPolicy: params.approvalPolicy
      ? completeApproval(params.approvalPolicy)
      : settings.approvalPolicy,
    approvalsReviewer: params.approvalsReviewer ?? settings.approvalsReviewer,
    sandbox: params.sandboxPolicy ? completeSandbox(params.sandboxPolicy) : settings.sandbox,
    serviceTier: params.serviceTier ?? settings.serviceTier,
    developerInstructions: mode?.developer_instructions ?? settings.developerInstructions,
    personality: params.personality ?? settings.personality,
  };
}

const isSame = (one: Settings, other: Settings): boolean =>
  (Object.keys(one) as (keyof Settings)[]).every(
    (key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );

/** The turn that can still be spoken to. */
const runningIn = ({ running }: LoadedThread) => (running?.ending ? undefined : running);

/** The turn that can be stopped; whoever stops it once more while it ends has what they want. */
const stoppableIn = ({ running }: LoadedThread) =>
  running?.ending && !running.interrupted ? undefined : running;

export const turn: HandlersFor<'turn', Context> = {
  'turn/start': async (context, params) => {
    const found = await findLoaded(context, params.threadId);
    if (isFailure(found)) return found;
    const fault = checkInput(params.input);
    if (fault !== undefined) return fault;
    const { thread } = found;
    const threads = await context.threads();
    const clientId = params.clientUserMessageId ?? null;
    const settings = change(thread.settings, params);
    const changed = !isSame(settings, thread.settings);
    thread.settings = settings;
    const tellSettings = () => {
      if (!changed) return;
      const threadId = thread.meta.id;
      threads.subscriptions.announce(threadId, {
        method: 'thread/settings/updated',
        params: { threadId, threadSettings: describeSettings(settings) },
      });
    };
    const already = runningIn(thread);
    if (already !== undefined) {
      already.steer(params.input, clientId);
      return afterwards({ turn: already.turn }, tellSettings);
    }
    await thread.running?.ended;
    const { running, run } = (await context.turns()).create(thread, {
      caller: context.caller(),
      input: params.input,
      clientId,
      outputSchema: params.outputSchema,
      rootTurnId: params.rootTurnId ?? null,
    });
    return afterwards({ turn: running.turn }, () => {
      tellSettings();
      run();
    });
  },

  'turn/steer': async (context, params) => {
    const found = await findLoaded(context, params.threadId);
    if (isFailure(found)) return found;
    const { expectedTurnId, input } = params;
    if (expectedTurnId === '') return failure('emptyTurnId');
    const running = runningIn(found.thread);
    if (running === undefined) return failure('noActiveTurn', { action: 'steer' });
    const turnId = running.turn.id;
    if (turnId !== expectedTurnId) {
      return failure('turnMismatch', { expected: expectedTurnId, found: turnId });
    }
    if (input.length === 0) return failure('emptyInput');
    const fault = checkInput(input);
    if (fault !== undefined) return fault;
    running.steer(input, params.clientUserMessageId ?? null);
    return { turnId };
  },

  'turn/interrupt': async (context, { threadId, turnId }) => {
    const found = await findLoaded(context, threadId);
    if (isFailure(found)) return found;
    const running = stoppableIn(found.thread);
    if (running === undefined) {
      // Without an id the client means whatever runs, and it has what it wants.
      return turnId === '' ? {} : failure('noActiveTurn', { action: 'interrupt' });
    }
    const { id } = running.turn;
    if (turnId !== '' && turnId !== id) {
      return failure('interruptMismatch', { expected: turnId, found: id });
    }
    return afterwards({}, () => void running.interrupt());
  },

  'turn/settings/update': notServed,
};
