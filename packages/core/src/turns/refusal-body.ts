/** The body of an answer that is a refusal: read for its words, so that neither its length nor its end is waited for. */
import type { Clock } from '../ports.ts';

/** In characters; a provider that has more to say has said enough. */
const mostCharacters = 64 * 1024;
const patienceMs = 10_000;

export async function readRefusal({ body }: Response, clock: Clock): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const over = new AbortController();
  const stop = () => void reader.cancel().catch(() => {});
  void clock.sleep(patienceMs, over.signal).then(stop);
  let text = '';
  try {
    while (text.length < mostCharacters) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // What has come so far has to do.
  } finally {
    over.abort();
    stop();
  }
  return text.slice(0, mostCharacters);
}
