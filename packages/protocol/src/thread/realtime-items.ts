/** What a realtime conversation leaves in the record of its thread. */
import * as Type from 'typebox';
import { notification } from '../define.ts';
import { openEnum, openUnion, required, shape, uint32, variant } from '../shapes.ts';

export const ThreadRealtimeBemItemPresentation = openUnion(
  'ThreadRealtimeBemItemPresentation',
  'How to show an item that was promoted into the conversation.',
  'type',
  {
    wholeItem: variant('WholeItemThreadRealtimeBemItemPresentation', 'Show the item as a whole.'),
    inlineMarkdown: variant(
      'InlineMarkdownThreadRealtimeBemItemPresentation',
      'Show Markdown of the item inline.',
    ),
    inlineVisualization: variant(
      'InlineVisualizationThreadRealtimeBemItemPresentation',
      'Show one visualisation of the item inline.',
      {
        index: required(uint32(), 'Number of the visualisation within the item.'),
      },
    ),
  },
);

export const ThreadRealtimeTranscriptRole = openEnum('ThreadRealtimeTranscriptRole', 'Who spoke.', [
  'user',
  'assistant',
]);

export const ThreadRealtimeSessionOutcome = openEnum(
  'ThreadRealtimeSessionOutcome',
  'Whether a realtime session came to its end or broke off with a failure.',
  ['ended', 'failed'],
);

export const ThreadRealtimeItem = openUnion(
  'ThreadRealtimeItem',
  'An entry in the record of a realtime conversation.',
  'type',
  {
    realtimeSessionStarted: variant(
      'RealtimeSessionStartedThreadRealtimeItem',
      'A realtime session began.',
      {
        id: required(Type.String(), 'Id of this entry.'),
        realtimeSessionId: required(Type.String()),
      },
    ),
    transcriptSegment: variant('TranscriptSegmentThreadRealtimeItem', 'Somebody spoke.', {
      id: required(Type.String(), 'Id of this entry; deltas of the transcript refer to it.'),
      realtimeSessionId: required(Type.String()),
      role: required(ThreadRealtimeTranscriptRole, 'Who spoke.'),
      text: required(Type.String(), 'What was said, as far as known.'),
    }),
    bemItemPromoted: variant(
      'BemItemPromotedThreadRealtimeItem',
      'An item of a turn was taken into the conversation to be shown there.',
      {
        id: required(Type.String(), 'Id of this entry.'),
        realtimeSessionId: required(Type.String()),
        item_id: required(Type.String(), 'Id of the promoted item.'),
        presentation: required(ThreadRealtimeBemItemPresentation, 'How to show the promoted item.'),
        turn_id: required(Type.String(), 'Id of the turn the promoted item belongs to.'),
      },
    ),
    realtimeSessionClosed: variant(
      'RealtimeSessionClosedThreadRealtimeItem',
      'A realtime session is over.',
      {
        id: required(Type.String(), 'Id of this entry.'),
        realtimeSessionId: required(Type.String()),
        outcome: required(ThreadRealtimeSessionOutcome, 'How the session ended.'),
      },
    ),
  },
);

export const ThreadRealtimeItemAddedNotification = shape(
  'ThreadRealtimeItemAddedNotification',
  'An item as the realtime service sent it.',
  {
    item: required(Type.Unknown(), 'The item, in a form that the protocol leaves open.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeItemStartedNotification = shape(
  'ThreadRealtimeItemStartedNotification',
  'An entry of the record that has begun.',
  {
    item: required(ThreadRealtimeItem, 'The entry as it is at the beginning.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeItemTranscriptDeltaNotification = shape(
  'ThreadRealtimeItemTranscriptDeltaNotification',
  'Further words of a transcript segment.',
  {
    delta: required(Type.String(), 'Text to append.'),
    itemId: required(Type.String(), 'Id of the transcript segment.'),
    threadId: required(Type.String()),
  },
);

export const ThreadRealtimeItemCompletedNotification = shape(
  'ThreadRealtimeItemCompletedNotification',
  'An entry of the record that is complete.',
  {
    item: required(ThreadRealtimeItem, 'The entry in its final form.'),
    threadId: required(Type.String()),
  },
);

export const threadRealtimeItemAdded = notification('thread/realtime/itemAdded', {
  description: 'The realtime service has added an item to the conversation.',
  params: ThreadRealtimeItemAddedNotification,
  stability: 'stable',
  since: '0.107.0',
});

export const threadRealtimeItemStarted = notification('thread/realtime/item/started', {
  description: 'An entry in the record of the conversation has begun.',
  params: ThreadRealtimeItemStartedNotification,
  stability: 'stable',
  since: '0.155.0',
});

export const threadRealtimeItemTranscriptDelta = notification(
  'thread/realtime/item/transcript/delta',
  {
    description: 'A transcript segment goes on.',
    params: ThreadRealtimeItemTranscriptDeltaNotification,
    stability: 'stable',
    since: '0.155.0',
  },
);

export const threadRealtimeItemCompleted = notification('thread/realtime/item/completed', {
  description: 'An entry in the record of the conversation is complete.',
  params: ThreadRealtimeItemCompletedNotification,
  stability: 'stable',
  since: '0.155.0',
});
