/**
 * A model provider whose answers were printed before anybody asked, so that it is not the limit. The name of the model
 * says how the answer comes.
 */
import {
  completed,
  type ModelCall,
  printEvent,
  type Step,
  startModelProvider,
} from '@wirebox/core/testing';
import { deltasOf } from './turn-size.ts';

const item = { type: 'message', role: 'assistant', id: 'msg_1' };
const begin = [
  { type: 'response.created', response: { id: 'resp_1' } },
  { type: 'response.output_item.added', item: { ...item, content: [] } },
];
/**
 * The whole text is shorter than its pieces were: it is part of the next request of the thread, and a history that
 * grows from turn to turn would be part of the figures.
 */
const end = [
  {
    type: 'response.output_item.done',
    item: { ...item, content: [{ type: 'output_text', text: 'done' }] },
  },
  completed(),
];
const delta = (index: number) => ({
  type: 'response.output_text.delta',
  sequence_number: index,
  item_id: 'msg_1',
  output_index: 0,
  content_index: 0,
  delta: ` token${index}`,
});
const print = (...events: object[]): Buffer => Buffer.from(events.map(printEvent).join(''));

function printAnswer(model: string, count: number): readonly Step[] {
  const deltas = Array.from({ length: count }, (_, index) => delta(index));
  return model === 'by-delta'
    ? [print(...begin), ...deltas.map((event) => print(event)), print(...end)]
    : [print(...begin, ...deltas, ...end)];
}

const answers = new Map(
  Object.entries(deltasOf).map(([model, count]) => [model, printAnswer(model, count)]),
);

const provider = await startModelProvider();
provider.decide = async (call) => {
  // Nobody looks at them here, and they would be kept.
  (provider.calls as ModelCall[]).length = 0;
  return { steps: answers.get(String(call.body.model)) ?? [] };
};
process.stderr.write(`listening on: ${provider.baseUrl}\n`);
