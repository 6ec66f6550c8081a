/**
 * An authority as a process of its own. Prints one line of JSON with its address and the environment for its clients,
 * and ends when its standard input does, so that it never outlives whoever started it.
 *
 * Options as JSON in the first argument: port, accessTokenSeconds, revokeOnReuse, repeatUntilUsed, latencyMs,
 * answerLatencyMs, person.
 */
import { type AuthorityOptions, createAuthority } from '../authority.ts';

const {
  latencyMs = 0,
  answerLatencyMs = 0,
  ...options
} = JSON.parse(process.argv[2] ?? '{}') as AuthorityOptions & {
  latencyMs?: number;
  answerLatencyMs?: number;
};
const authority = Object.assign(await createAuthority(options), { latencyMs, answerLatencyMs });
process.stdout.write(`${JSON.stringify({ url: authority.url, env: authority.env })}\n`);
process.stdin.resume();
process.stdin.on('end', () => void authority.close());
