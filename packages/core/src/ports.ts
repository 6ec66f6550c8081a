/** Everything the server asks of the world. Decisions are pure; effects come in through these. */
import type { GitInfo } from '@wirebox/app-server-protocol';
import type { RenewalOutcome, RenewalTask } from './auth/renewal.ts';
import type { RolloutFiles } from './threads/rollout-files.ts';

export interface Clock {
  /** Milliseconds since the epoch. Jumps when somebody sets the clock. */
  now(): number;
  /** Milliseconds since an arbitrary start, on a clock that nobody can set. Deadlines are measured with this one. */
  monotonic(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. Keeps no process alive. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  uuid(): string;
  bytes(count: number): Uint8Array;
}

/** `fetch`, narrowed to how it is called here. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit extends RequestInit {
  /** How long an answer may stay silent, in milliseconds, where that is more than the five minutes of every request. */
  readonly silenceMs?: number;
}

export interface Env {
  /** An environment variable; undefined where unset or empty. */
  get(name: string): string | undefined;
}

export interface Files {
  /** The whole file as UTF-8 text; undefined where there is none. Rejects for any other reason. */
  read(path: string): Promise<string | undefined>;
  /**
   * Replaces the file in one step, readable by its owner only, durable once resolved; missing parent directories are
   * made. A reader sees the old text or the new one, never a part. Follows a symbolic link at `path`. Rejects, with the
   * old text in place, where the new one cannot be written whole, or where something other than a file is there.
   */
  replace(path: string, text: string): Promise<void>;
  /** Does all of `replace` but the last step, so that a full disk or a directory that takes nothing is found out. */
  rehearse(path: string, text: string): Promise<void>;
  /** Whether there was something to remove. Where a symbolic link leads to the file, both go. */
  remove(path: string): Promise<boolean>;
  /** The path with its symbolic links resolved; the path as it came where that cannot be done. */
  canonical(path: string): Promise<string>;
}

/** Mutual exclusion between processes. */
export interface Locks {
  /**
   * Holds the lock that the file stands for; undefined where it was not free within `waitMs`. It is free again when it
   * is released or when its holder dies, however that dies. The file is made where it is missing and never removed.
   * Rejects where the file cannot be opened.
   */
  acquire(path: string, waitMs: number): Promise<HeldLock | undefined>;
}

export interface HeldLock {
  /**
   * The file descriptor that carries the lock, where it can be inherited: a child that is started with it among its
   * standard streams holds the lock as well. The lock is free when all who hold it have released it or ended.
   */
  readonly descriptor?: number;
  /** A second call does nothing. */
  release(): Promise<void>;
}

/** Spends a refresh token. The answer is the only copy of its successor, so a renewal that has begun must end. */
export interface Renewals {
  /**
   * Goes on to its end, holding the lock, even when this process is killed. Undefined where nothing could be begun.
   * Never rejects.
   */
  run(task: RenewalTask, lock: HeldLock | undefined): Promise<RenewalOutcome | undefined>;
}

/** The keyring of the desktop. Every method rejects where the service is absent, locked or does not answer in time. */
export interface Keyring {
  /** Undefined where there is no such entry. */
  get(service: string, account: string): Promise<string | undefined>;
  set(service: string, account: string, secret: string): Promise<void>;
  /** Whether there was something to delete. */
  delete(service: string, account: string): Promise<boolean>;
}

/** A web server that only this machine can reach: a browser that has signed in is sent to it. */
export interface Loopback {
  /** Listens on 127.0.0.1; `inUse` where somebody else has the port. Rejects for any other reason. */
  listen(port: number, answer: LoopbackHandler): Promise<LoopbackListener | 'inUse'>;
}

/** `target` is path and query as they came. Whatever it answers is sent with `Connection: close`. */
export type LoopbackHandler = (method: string, target: string) => Promise<LoopbackAnswer>;

export interface LoopbackAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface LoopbackListener {
  /** Ends when the answers that are under way are out. */
  close(): Promise<void>;
}

/** Looks at repositories; changes nothing. */
export interface Git {
  /**
   * Of the repository that the directory is in: commit, branch, and the address of `origin` without a password. Each is
   * null where there is none; all is null where there is no repository. Never rejects, and takes some seconds at most.
   */
  facts(directory: string): Promise<GitInfo | null>;
}

/** The machine, in the words of the user agent. */
export interface Platform {
  family: 'unix' | 'windows';
  /** `linux`, `macos`, `windows` or another. */
  os: string;
  /** Name and version of the system, such as `Debian 12.0.0`. */
  system: string;
  /** Such as `x86_64`. */
  architecture: string;
  hostName: string;
}

/** Fields must never hold a token, a key, an authorization header or a request body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export interface Ports {
  clock: Clock;
  random: Random;
  env: Env;
  fetch: Fetch;
  files: Files;
  rollouts: RolloutFiles;
  locks: Locks;
  /** Where it is absent, a renewal runs in this process and dies with it. */
  renewals?: Renewals;
  keyring: Keyring;
  loopback: Loopback;
  git: Git;
  platform: Platform;
  /** Absolute path of the directory that relative paths of clients count from. */
  workingDirectory: string;
  log: Log;
}
