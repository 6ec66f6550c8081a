/** Where an API key comes from: a pipe, or a person at a prompt. Never an argument, which others can read. */
import { CommandError } from '../exit-code.ts';
import { readStdin } from '../stdin.ts';

/** Enough to tell two keys apart, and no more. */
const hint = (key: string): string => (key.length < 12 ? '…' : `…${key.slice(-4)}`);

/** Undefined where the person gave up. */
export async function askForApiKey(): Promise<string | undefined> {
  const apiKey = process.stdin.isTTY ? await prompt() : (await readStdin()).trim();
  if (apiKey === '') throw new CommandError('no API key came in on stdin');
  return apiKey;
}

async function prompt(): Promise<string | undefined> {
  const { isCancel, password } = await import('@clack/prompts');
  const offered = process.env.OPENAI_API_KEY?.trim();
  const answer = await password({
    message: offered
      ? `Paste your OpenAI API key (empty: the one of OPENAI_API_KEY, ${hint(offered)})`
      : 'Paste your OpenAI API key',
    validate: (text) => (text?.trim() || offered ? undefined : 'a key is needed; Ctrl-C gives up'),
  });
  return isCancel(answer) ? undefined : answer?.trim() || offered;
}
