/** Sets up what a transcript happened in, plays it, and tells what was seen beside the wire. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Authority, type AuthorityRequest, createAuthority } from '@wirebox/core/testing';
import type { Bindings } from './match.ts';
import { replay, withoutRelease } from './replay.ts';
import type { Message, SeenRequest, WireLine } from './transcript.ts';

const wirebox = fileURLToPath(new URL('../packages/cli/bin/wirebox.js', import.meta.url));

/** What there is before anything is set up. */
export interface World {
  /** The state directory, empty. */
  home: string;
  authority: Authority;
}

/** What lies in the state directory when a transcript begins, who is at the other end, and what must lie there after. */
export interface Scene {
  /** Behind `app-server`. */
  args?: readonly string[];
  files?: Record<string, string>;
  /** What words of the transcript stand for, where that is known before. */
  words?: Record<string, string>;
  /** A person opens the address that the login answers. */
  signsIn?: boolean;
  /** What has become of the files: their content in the words of the transcripts, undefined where there must be none. */
  after?: Record<string, unknown>;
  close?: () => Promise<void>;
}

export type Setup = (world: World) => Scene | Promise<Scene>;

/** What a browser sees: the callback of the login server, and the page that it sends on to. */
async function signIn(authUrl: string) {
  const visit = (url: string | null) => fetch(url ?? '', { redirect: 'manual' });
  const authorized = await visit(authUrl);
  const callback = await visit(authorized.headers.get('location'));
  const location = callback.headers.get('location');
  const page = await visit(location);
  await page.text();
  return {
    'callback status': callback.status,
    'callback location': location,
    'success page': page.status,
  };
}

const kept = ['authorization', 'chatgpt-account-id', 'originator', 'user-agent', 'content-type'];

/** As the transcripts note it: the headers that matter, and the body as a value. */
function noteRequest({ request, status, headers, body }: AuthorityRequest): SeenRequest {
  const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
  const noted = kept.flatMap((name) => {
    const value = headers[name];
    // What the platform's own fetch puts there where nobody says anything.
    return value === undefined || value === 'node' ? [] : [[name, withoutRelease(name, value)]];
  });
  return {
    request,
    status,
    headers: Object.fromEntries(noted),
    ...(body !== '' && {
      body: isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body),
    }),
  };
}

const readJson = (home: string, file: string) =>
  readFile(join(home, file), 'utf8').then(JSON.parse, () => undefined);

const authUrlIn = ({ result }: Message): string | undefined =>
  (result as { authUrl?: string } | undefined)?.authUrl;

export interface Performance {
  exit: { code: number | null; sig: string | null };
  /** What of the files that the scene speaks of is there in the end, and what must be. */
  after: { ours: unknown; expected: unknown };
  requests: SeenRequest[];
  notes: Record<string, unknown>;
}

async function perform(
  scene: Scene,
  wire: readonly WireLine[],
  bindings: Bindings,
  { home, authority }: World,
): Promise<Performance> {
  for (const [name, text] of Object.entries(scene.files ?? {})) {
    await writeFile(join(home, name), text);
  }
  bindings.set('<AUTHORITY>', authority.url);
  for (const [word, value] of Object.entries(scene.words ?? {})) bindings.set(word, value);
  const notes: Record<string, unknown> = {};
  const exit = await replay({
    command: process.execPath,
    args: [wirebox, 'app-server', ...(scene.args ?? [])],
    env: { ...authority.env, CODEX_HOME: home },
    wire,
    bindings,
    async onMessage(message) {
      const authUrl = authUrlIn(message);
      if (scene.signsIn && authUrl !== undefined) Object.assign(notes, await signIn(authUrl));
    },
  });
  if (scene.signsIn) {
    const record = await readJson(home, 'auth.json');
    notes['auth.json keys'] = { top: Object.keys(record), tokens: Object.keys(record.tokens) };
  }
  const ours: Record<string, unknown> = {};
  for (const file of Object.keys(scene.after ?? {})) ours[file] = await readJson(home, file);
  return {
    exit,
    after: { ours, expected: scene.after ?? {} },
    // What the server broke off itself has no answer, and no place in a transcript; nor has what the browser asked.
    requests: authority.requests
      .filter(({ status, request }) => status > 0 && !request.startsWith('GET /oauth/authorize'))
      .map(noteRequest),
    notes,
  };
}

/** Plays the part of one server. Words are bound for those that come after it in the transcript, too. */
export async function stage(
  setup: Setup | undefined,
  wire: readonly WireLine[],
  bindings: Bindings,
  number: number,
): Promise<Performance> {
  const home = await mkdtemp(join(tmpdir(), 'wirebox-golden-'));
  const authority = await createAuthority();
  const world = { home, authority };
  let scene: Scene = {};
  try {
    for (const n of number === 1 ? ['', '1'] : [number]) {
      bindings.set(`<HOME${n}>`, home).set(`<CWD${n}>`, home);
    }
    scene = (await setup?.(world)) ?? {};
    return await perform(scene, wire, bindings, world);
  } finally {
    await scene.close?.();
    await authority.close();
    await rm(home, { recursive: true, force: true });
  }
}
