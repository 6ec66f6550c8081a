import type { Ports } from './ports.ts';

/** A UUID that names this installation, kept in the state directory; a fresh one each time where it cannot be kept. */
export async function readInstallationId(
  { files, random }: Pick<Ports, 'files' | 'random'>,
  codexHome: string,
): Promise<string> {
  const path = `${codexHome}/installation_id`;
  try {
    const kept = (await files.read(path))?.trim();
    if (kept !== undefined && /^[0-9a-f-]{36}$/i.test(kept)) return kept;
  } catch {
    return random.uuid();
  }
  const fresh = random.uuid();
  // Nobody waits for it to be stored: where it cannot be, the next start makes another one.
  files.replace(path, fresh).catch(() => {});
  return fresh;
}
