/** How another process steers an authority that was started on its own: JSON under `/-/`. */
import type { Authority } from '../authority.ts';
import type { Consent } from './authorize.ts';
import type { Endpoint, Fault } from './faults.ts';
import { defaultPerson, type Person } from './ledger.ts';

type Command = (authority: Authority, body: Record<string, unknown>) => unknown;

const commands: Readonly<Record<string, Command>> = {
  'GET /-/stats': ({ stats, logins }) => ({
    ...stats,
    logins: logins.map(({ id, refreshes, reuses, revoked }) => ({
      id,
      refreshes,
      reuses,
      revoked,
    })),
  }),
  'GET /-/secrets': ({ secrets }) => [...secrets],
  'GET /-/env': ({ env }) => env,
  /** A person, or nothing for the one of the house. */
  'POST /-/sign-in': (authority, body) =>
    authority.signIn(Object.keys(body).length > 0 ? (body as Person) : defaultPerson),
  'POST /-/expire': (authority) => {
    authority.expireAll();
    return {};
  },
  /** `{endpoint, fault, times?}` */
  'POST /-/fault': (authority, { endpoint, fault, times }) => {
    authority.add(endpoint as Endpoint, fault as Fault, times as number | undefined);
    return {};
  },
  'POST /-/clear-faults': (authority) => {
    authority.clear();
    return {};
  },
  /** `{latencyMs?, answerLatencyMs?, consent?}` */
  'POST /-/settings': (authority, { latencyMs, answerLatencyMs, consent }) => {
    if (typeof latencyMs === 'number') authority.latencyMs = latencyMs;
    if (typeof answerLatencyMs === 'number') authority.answerLatencyMs = answerLatencyMs;
    if (consent !== undefined) authority.consent = consent as Consent;
    return {};
  },
};

/** Undefined where there is no such command. */
export const answerControl = (
  authority: Authority,
  method: string,
  path: string,
  body: Record<string, unknown>,
): unknown => commands[`${method} ${path}`]?.(authority, body);
