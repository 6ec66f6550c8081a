/**
 * The one place where a refresh token is spent. It can be spent once, and the answer is the only copy of its
 * successor, so everything here is arranged around saving that answer.
 */
import type { CredentialStoreMode } from '../config/config.ts';
import type { Http } from '../http.ts';
import type { Clock } from '../ports.ts';
import type { Commit } from './commit.ts';
import { toDetail } from './detail.ts';
import { type RefreshedTokens, refreshTokens } from './oauth.ts';
import { type AuthRecord, parseRecord, printRecord } from './record.ts';
import type { RefreshRefusal } from './recovery.ts';
import type { CredentialStore } from './store/store.ts';
import { readRecord } from './stored-login.ts';

/** All that a renewal needs to know; plain data, so that another process can be handed it. */
export interface RenewalTask {
  readonly refreshToken: string;
  readonly cause: 'forced' | 'unauthorized_recovery' | 'scheduled' | 'proactive_expiry';
  readonly tokenUrl: string;
  readonly clientId: string;
  /** How the server names itself to the authority. */
  readonly headers: Readonly<Record<string, string>>;
  readonly store: { readonly mode: CredentialStoreMode; readonly codexHome: string };
}

export type RenewalOutcome =
  | { readonly kind: 'saved' }
  /** The authority answered, but the store does not take it: the record is here and nowhere else. */
  | { readonly kind: 'unsaved'; readonly record: string; readonly detail: string }
  /** Somebody has signed in, signed out or refreshed meanwhile; the store holds what they did. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'refused'; readonly refusal: RefreshRefusal }
  /** Nothing is known to be lost; worth another try later. */
  | { readonly kind: 'unavailable'; readonly detail: string };

export interface RenewalMeans {
  readonly http: Http;
  readonly store: CredentialStore;
  readonly commit: Commit;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/** How often, and how far apart, a record that cannot be read is read again: its writer may not be done. */
const rereads = 10;
const rereadMs = 20;

/** The stored record as long as it is still the one whose refresh token is spent. */
const unchanged = (record: AuthRecord | undefined, refreshToken: string) =>
  record?.tokens?.refresh_token === refreshToken ? record : undefined;

/**
 * The same once the token is spent, when the new tokens exist here alone: a record that stays unreadable is nobody's
 * login, and they take its place. A store that does not answer may hold anybody's; there it rejects at once.
 */
async function rereadUnchanged(
  before: AuthRecord,
  refreshToken: string,
  { store, clock }: RenewalMeans,
): Promise<AuthRecord | undefined> {
  for (let left = rereads; left > 0; left--) {
    const text = await store.load();
    const parsed = text === undefined ? undefined : parseRecord(text);
    if (parsed === undefined || 'record' in parsed) return unchanged(parsed?.record, refreshToken);
    await clock.sleep(rereadMs);
  }
  return before;
}

/** Fields the answer leaves out stay, and so does everything of the record that this version does not know. */
function overlay(
  record: AuthRecord,
  { idToken, accessToken, refreshToken }: RefreshedTokens,
  now: number,
) {
  const { tokens } = record;
  if (!tokens) throw new Error('a record without tokens is not renewed');
  return printRecord({
    ...record,
    tokens: {
      ...tokens,
      ...(idToken !== undefined && { id_token: idToken }),
      ...(accessToken !== undefined && { access_token: accessToken }),
      ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    },
    last_refresh: new Date(now).toISOString(),
  });
}

/** Called with the store's lock held. Never rejects. */
export async function renew(task: RenewalTask, means: RenewalMeans): Promise<RenewalOutcome> {
  const { store, commit, http, clock } = means;
  let before: AuthRecord | undefined;
  try {
    before = unchanged(await readRecord(store), task.refreshToken);
    // A full disk or a directory that cannot be written to is found out before the token is spent, not after.
    if (before !== undefined) await store.rehearse(printRecord(before));
  } catch (error) {
    return { kind: 'unavailable', detail: toDetail(error) };
  }
  if (before === undefined) return { kind: 'superseded' };

  const answer = await refreshTokens(http, {
    url: task.tokenUrl,
    clientId: task.clientId,
    refreshToken: task.refreshToken,
    reason: task.cause,
    headers: task.headers,
  });
  if (answer.kind === 'refused') {
    return { kind: 'refused', refusal: { reason: answer.reason, message: answer.message } };
  }
  if (answer.kind === 'unavailable') return answer;

  let record = overlay(before, answer, clock.now());
  try {
    return await commit(async () => {
      // A login that came while the authority was thinking must survive.
      const current = await rereadUnchanged(before, task.refreshToken, means);
      if (current === undefined) return { kind: 'superseded' };
      record = overlay(current, answer, clock.now());
      await store.save(record);
      return { kind: 'saved' };
    });
  } catch (error) {
    return { kind: 'unsaved', record, detail: toDetail(error) };
  }
}
