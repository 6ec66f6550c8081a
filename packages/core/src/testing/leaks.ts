/** Finds secrets where there must be none. */

/** Tokens, and whatever the test authority hands out. */
const shapes = /\bey[\w-]{4,}\.[\w-]{4,}\.[\w-]+|\b(rt_|sk-|code-|verifier-|device-)[\w-]{32}/;

const secretMembers = ['OPENAI_API_KEY', 'id_token', 'access_token', 'refresh_token'];

/** What is secret in the text of a stored login. A value of a letter or two would be found everywhere. */
function secretsIn(record: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(record, (name, value: unknown) => {
      if (secretMembers.includes(name) && typeof value === 'string' && value.length > 3) {
        found.push(value);
      }
      return value;
    });
  } catch {
    // No login.
  }
  return found;
}

/** Whether the text holds what looks like a secret, or one of a stored login. */
export const holdsSecret = (text: string, stored: Iterable<string>): boolean =>
  shapes.test(text) ||
  [...stored].some((record) => secretsIn(record).some((secret) => text.includes(secret)));
