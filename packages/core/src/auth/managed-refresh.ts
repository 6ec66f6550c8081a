/** Keeps the stored ChatGPT login alive: ahead of its end, on demand, and after a request was refused. */
import type { Clock, Log } from '../ports.ts';
import type { Caller } from '../user-agent.ts';
import { bearerOf, isSameAccount, type ManagedTokens } from './credential.ts';
import { toDetail } from './detail.ts';
import { createFlights } from './flights.ts';
import { mismatch, permanent, type Recovery, recovered, transient } from './recovered.ts';
import { decideProactive, type RefreshRefusal, type RefusedToken } from './recovery.ts';
import type { RenewalTask } from './renewal.ts';
import { type Renewed, type Renewing, saveLate, type Unsaved } from './renewals.ts';
import type { CredentialStore } from './store/store.ts';
import type { StoredLogin } from './stored-login.ts';

export interface ManagedRefresh {
  /** Refreshes where the end is near. What comes of it is in force afterwards; a failure is logged. */
  keepFresh(caller: Caller): Promise<void>;
  /** Refreshes now, unless another process has done so since. Undefined where there is nothing to refresh. */
  renew(caller: Caller): Promise<Recovery | undefined>;
  recover(used: ManagedTokens | undefined, caller: Caller): Promise<Recovery>;
  /** Why the authority will not refresh the login in force any more. */
  refusal(): RefreshRefusal | undefined;
}

export interface ManagedRefreshOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly login: StoredLogin;
  readonly store: () => Promise<CredentialStore>;
  readonly exclusively: <T>(write: () => Promise<T>) => Promise<T>;
  readonly renewStored: (renewing: Renewing, store: CredentialStore) => Promise<Renewed>;
}

/** A clock that is wrong makes every token look old; asking for new ones at each call would not mend that. */
const pauseMs = 60_000;

/** Two accounts never share a flight. */
const keyOf = ({ accountId, identity }: ManagedTokens): string =>
  JSON.stringify([accountId, identity.userId ?? identity.email]);

export function createManagedRefresh(options: ManagedRefreshOptions): ManagedRefresh {
  const { clock, log, login } = options;
  const flights = createFlights<Recovery>();
  let refused: RefusedToken | undefined;
  let unsaved: Unsaved | undefined;
  let quiet = { generation: 0, until: Number.NEGATIVE_INFINITY };

  /** What is in force instead of tokens that were used; undefined where they still are. */
  function replacement(used: ManagedTokens): Recovery | undefined {
    const { tokens } = login;
    if (tokens === undefined || !isSameAccount(used, tokens)) return permanent(mismatch);
    if (tokens.accessToken === used.accessToken) return undefined;
    return recovered({ kind: 'managed', tokens }, true);
  }

  async function refresh(
    used: ManagedTokens,
    cause: RenewalTask['cause'],
    caller: Caller,
  ): Promise<Recovery> {
    const { generation } = login;
    const renewed = await options.renewStored(
      { used, cause, refused, unsaved, caller },
      await options.store(),
    );
    if (renewed.kind === 'transient') return transient(renewed.message);
    if (renewed.kind === 'permanent') {
      refused = renewed.refused ?? refused;
      return permanent(renewed.message);
    }
    // A late answer never overwrites what a login or logout has put into force since.
    if (!(await login.publish(renewed.credential, generation))) {
      return replacement(used) ?? permanent(mismatch);
    }
    unsaved = renewed.unsaved;
    return login.tokens === undefined
      ? permanent(mismatch)
      : recovered(renewed.credential, renewed.adopted);
  }

  async function renew(
    used: ManagedTokens,
    cause: RenewalTask['cause'],
    caller: Caller,
  ): Promise<Recovery> {
    const fly = () => flights.join(keyOf(used), () => refresh(used, cause, caller));
    const isPassenger = flights.isUnderWay(keyOf(used));
    const recovery = await fly();
    // The flight of somebody who came with older tokens may bring the very ones we came with.
    const isNothingNew =
      recovery.kind === 'recovered' && bearerOf(recovery.credential) === used.accessToken;
    return isPassenger && isNothingNew ? fly() : recovery;
  }

  function refusal(): RefreshRefusal | undefined {
    const refreshToken = login.tokens?.refreshToken;
    return refreshToken !== undefined && refreshToken === refused?.refreshToken
      ? refused.refusal
      : undefined;
  }

  async function saveUnsaved(): Promise<void> {
    if (unsaved === undefined) return;
    const late = unsaved;
    try {
      const store = await options.store();
      await options.exclusively(() => saveLate(late, store));
      if (unsaved === late) unsaved = undefined;
    } catch (error) {
      log.error('the refreshed login still cannot be saved', { reason: toDetail(error) });
    }
  }

  const isQuiet = (): boolean =>
    quiet.generation === login.generation && clock.monotonic() < quiet.until;

  return {
    refusal,
    async keepFresh(caller) {
      const { tokens } = login;
      if (tokens === undefined) return;
      await saveUnsaved();
      const isRefused = refusal() !== undefined;
      // Once refused, nothing is asked of the authority; but another process may have brought a better login.
      const cause = isRefused ? 'scheduled' : decideProactive(tokens, clock.now());
      if (cause === undefined) return;
      if (!isRefused && isQuiet() && !flights.isUnderWay(keyOf(tokens))) return;
      const recovery = await renew(tokens, cause, caller);
      quiet = { generation: login.generation, until: clock.monotonic() + pauseMs };
      if (recovery.kind === 'failed') {
        // Its message may quote the authority, which is not for a log.
        log.warn('the login could not be refreshed ahead of its end', {
          permanent: recovery.permanent,
        });
      }
    },
    async renew(caller) {
      const { tokens } = login;
      return tokens === undefined ? undefined : renew(tokens, 'forced', caller);
    },
    async recover(used, caller) {
      if (used === undefined) return permanent('Token data is not available.');
      return replacement(used) ?? renew(used, 'unauthorized_recovery', caller);
    },
  };
}
