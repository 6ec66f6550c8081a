/** What the person gives to a turn: checked, and in the form that the model gets it. */
import { type Failure, failure, type UserInput } from '@wirebox/app-server-protocol';
import type { Files } from '../ports.ts';
import type { ModelItem } from '../threads/history.ts';

/** Of all texts of one input together, in Unicode characters. */
const mostCharacters = 1_048_576;

export function checkInput(
  input: readonly UserInput[],
): Failure<'inputTooLarge' | 'remoteImageRefused'> | undefined {
  const characters = input.reduce(
    (sum, part) => sum + (part.type === 'text' ? countCharacters(part.text) : 0),
    0,
  );
  if (characters > mostCharacters) {
    return failure('inputTooLarge', {
      input_error_code: 'input_too_large',
      max_chars: mostCharacters,
      actual_chars: characters,
    });
  }
  const isRemote = input.some(
    (part) => part.type === 'image' && 'url' in part && /^https?:/i.test(String(part.url)),
  );
  return isRemote ? failure('remoteImageRefused') : undefined;
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** As the wire gives it back: what may be left out is there. */
export const completeInput = (input: readonly UserInput[]): UserInput[] =>
  input.map((part) =>
    part.type === 'text' ? { ...part, text_elements: part.text_elements ?? [] } : part,
  );

/** A message for the model. A skill is given in full; of what cannot be read the model is told that. */
export async function toMessage(
  id: string,
  input: readonly UserInput[],
  files: Files,
): Promise<ModelItem> {
  const content = await Promise.all(input.map((part) => toContent(part, files)));
  return { type: 'message', id, role: 'user', content };
}

const toText = (text: string): ModelItem => ({ type: 'input_text', text });

async function toContent(part: UserInput, files: Files): Promise<ModelItem> {
  switch (part.type) {
    case 'text':
      return toText(part.text);
    case 'image':
      return 'url' in part
        ? { type: 'input_image', image_url: part.url, detail: part.detail ?? 'auto' }
        : { type: 'input_image', file_id: part.fileId, detail: part.detail ?? 'auto' };
    case 'localImage':
    case 'localAudio':
      return toText(`[The file ${part.path} was named, but this server cannot attach it.]`);
    case 'mention':
      return toText(`[${part.name}](${part.path})`);
    case 'skill': {
      const text = await files.read(part.path).catch(() => undefined);
      return text === undefined
        ? toText(`[The skill ${part.name} could not be read from ${part.path}.]`)
        : toText(
            `<skill>\n<name>${part.name}</name>\n<path>${part.path}</path>\n${text}\n</skill>`,
          );
    }
    default:
      return toText(`[Input of the kind ${String(part.type)} is not served.]`);
  }
}
