/** The speed limit: a newline loop without any care for bad input, slow readers, order or errors. */
import { accountReadResult } from './account.ts';

let rest = '';
process.stdin.setEncoding('utf8').on('data', (chunk: string) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop()!;
  let answers = '';
  for (const line of lines) {
    const { id } = JSON.parse(line) as { id: unknown };
    answers += `${JSON.stringify({ id, result: accountReadResult })}\n`;
  }
  process.stdout.write(answers);
});
