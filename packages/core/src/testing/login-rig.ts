/** Browser and device logins against a real authority, with everything else in memory. */
import { resolveEndpoints } from '../auth/endpoints.ts';
import { type BrowserLoginOptions, createLogins, type Logins } from '../auth/login/active-login.ts';
import type { CompletedLogin, LoginOutcome, Saved } from '../auth/login/flow.ts';
import { createHttp } from '../http.ts';
import type { LoopbackAnswer } from '../ports.ts';
import { type Authority, createAuthority } from './authority.ts';
import { createFakePorts, type FakePorts } from './ports.ts';

type Started<T> = Exclude<T, { failed: string } | { disabled: true }>;

export interface LoginRig {
  readonly authority: Authority;
  readonly ports: FakePorts;
  readonly logins: Logins;
  /** What the store holds. */
  readonly saved: CompletedLogin[];
  /** What the clients were told. */
  readonly completed: [loginId: string, outcome: LoginOutcome][];
  /** What the store makes of the next login. */
  saving: () => Promise<Saved>;
  allowedWorkspaces: string[] | undefined;
  /** How many requests are under way. Time must not pass then: they would run out of theirs. */
  readonly asking: number;
  startBrowser(
    options?: Partial<BrowserLoginOptions>,
  ): Promise<{ loginId: string; authUrl: string }>;
  startDevice(): Promise<{ loginId: string; verificationUrl: string; userCode: string }>;
  /** The person at the page of the authority; resolves to where the browser is sent. */
  consent(authUrl: string): Promise<string>;
  /** A page of the login server; rejects where nobody listens. */
  visit(url: string): Promise<LoopbackAnswer>;
  /** Consents, and goes where the browser is sent. */
  comeBack(authUrl: string): Promise<LoopbackAnswer>;
  /** Drops what is active, and tells what is left over: all of it should be empty. */
  close(): Promise<{ secretsLogged: string[]; ports: number[]; sleepers: number }>;
}

/** A moment for the network, which the fake clock does not rule. */
export const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Rejects where it is not so after a few seconds. */
export async function until(met: () => boolean): Promise<void> {
  for (let round = 0; round < 5000; round++) {
    if (met()) return;
    await turn();
  }
  throw new Error('it did not come to that');
}

export const failed = (error: string): LoginOutcome => ({ success: false, error });
export const succeeded: LoginOutcome = { success: true, onboardingEntrypoint: undefined };

async function started<T extends object>(start: Promise<T>): Promise<Started<T>> {
  const answer = await start;
  if ('failed' in answer || 'disabled' in answer) throw new Error(JSON.stringify(answer));
  return answer as Started<T>;
}

export async function createLoginRig(): Promise<LoginRig> {
  const authority = await createAuthority();
  const ports = createFakePorts();
  for (const [name, value] of Object.entries(authority.env)) ports.variables.set(name, value);
  const saved: CompletedLogin[] = [];
  const completed: LoginRig['completed'] = [];
  const http = createHttp(ports);
  let asking = 0;
  const logins = createLogins({
    ...ports,
    http: (request) => {
      asking += 1;
      return http(request).finally(() => {
        asking -= 1;
      });
    },
    endpoints: () => resolveEndpoints(ports.env, { chatgptBaseUrl: undefined }).endpoints,
    allowedWorkspaces: () => rig.allowedWorkspaces,
    save: async (login) => {
      const outcome = await rig.saving();
      if (outcome.done) saved.push(login);
      return outcome;
    },
    completed: (id, outcome) => {
      completed.push([id, outcome]);
    },
  });
  const rig: LoginRig = {
    authority,
    ports,
    logins,
    saved,
    completed,
    saving: async () => ({ done: true }),
    allowedWorkspaces: undefined,
    get asking() {
      return asking;
    },
    startBrowser: (options = {}) => started(logins.startBrowser({ originator: 'lab', ...options })),
    startDevice: () => started(logins.startDevice()),
    async consent(authUrl) {
      const response = await fetch(authUrl, { redirect: 'manual' });
      return response.headers.get('location') ?? '';
    },
    async visit(url) {
      const page = await ports.loopback.visit(url);
      if (page === undefined) throw new Error('nobody listens');
      return page;
    },
    comeBack: async (authUrl) => rig.visit(await rig.consent(authUrl)),
    async close() {
      await logins.drop();
      const logged = JSON.stringify(ports.logged);
      await authority.close();
      return {
        secretsLogged: [...authority.secrets].filter((secret) => logged.includes(secret)),
        ports: [...ports.loopback.listening.keys()],
        sleepers: ports.clock.sleepers,
      };
    },
  };
  return rig;
}
