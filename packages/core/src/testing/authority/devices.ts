/** Sign-in by a code that a person types on another machine. */
import { randomBytes } from 'node:crypto';
import { type Authorizer, challengeOf } from './authorize.ts';
import type { Ledger, Person } from './ledger.ts';

export interface DeviceSettings {
  /** Seconds between two polls, as text; undefined leaves it out. */
  interval: string | undefined;
  /** So many polls find the person still typing. */
  pendingPolls: number;
}

export interface Devices {
  offer(clientId: string): object;
  /** Undefined while the person is typing, or where there is no such device. */
  poll(deviceAuthId: string, userCode: string): object | undefined;
}

export function createDevices(
  ledger: Ledger,
  authorizer: Authorizer,
  settings: DeviceSettings,
  issuer: () => string,
  person: () => Person,
): Devices {
  const offered = new Map<string, { clientId: string; userCode: string; polls: number }>();
  return {
    offer(clientId) {
      const id = ledger.secret('device-');
      const letters = randomBytes(4).toString('hex').toUpperCase();
      const userCode = `${letters.slice(0, 4)}-${letters.slice(4)}`;
      offered.set(id, { clientId, userCode, polls: 0 });
      const { interval } = settings;
      return {
        device_auth_id: id,
        user_code: userCode,
        ...(interval !== undefined && { interval }),
      };
    },
    poll(deviceAuthId, userCode) {
      const device = offered.get(deviceAuthId);
      if (device === undefined || device.userCode !== userCode) return undefined;
      if (device.polls++ < settings.pendingPolls) return undefined;
      const verifier = ledger.secret('verifier-');
      const challenge = challengeOf(verifier);
      const code = authorizer.grant({
        person: person(),
        clientId: device.clientId,
        redirectUri: `${issuer()}/deviceauth/callback`,
        challenge,
      });
      return { authorization_code: code, code_challenge: challenge, code_verifier: verifier };
    },
  };
}
