/** Puts the words of the transcripts in the place of what differs from run to run. */
import { hostname } from 'node:os';
import type { Authority, AuthorityRequest } from '@wirebox/core/testing';
import type { SeenRequest } from './transcript.ts';

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** `<jwt-1>` and `<jwt-2>` are alike from here on: which token is meant follows from the place. */
export function normaliseTheirs<T>(value: T): T {
  const text = JSON.stringify(value)
    .replace(/<(HOME|uuid|jwt)-?\d>/g, '<$1>')
    .replace(/<rt-[\w-]+>/g, '<rt>')
    .replaceAll('<port>', '1455')
    .replace(/"code_verifier":"[\w-]{86}"/g, '"code_verifier":"<rnd>"')
    .replaceAll('"code-1"', '"<code>"');
  return JSON.parse(text);
}

function normaliseMember(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return key === 'emittedAtMs' ? '<ts>' : value;
  switch (key) {
    case 'serverName':
      return value === hostname() ? '<host>' : value;
    case 'userAgent':
    case 'user-agent':
      return value.replace(
        /^(\S+)\/0\.169\.0 \([^()]+; \w+\) \S+ (\([^()]*\)) wirebox\/\d+\.\d+\.\d+\S*$/,
        '$1/<version> (<os>) $2',
      );
    case 'last_refresh':
      return value.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, '<time>');
    case 'code_verifier':
      return value.replace(/^[\w-]{86}$/, '<rnd>');
    // Theirs was made up by the authority of the recording.
    case 'userCode':
      return value.replace(/^[0-9A-F]{4}-[0-9A-F]{4}$/, 'LAB-CODE');
    default:
      return value;
  }
}

export function normaliseOurs<T>(value: T, home: string, authority: Authority): T {
  let text = JSON.stringify(value, normaliseMember)
    .replaceAll(JSON.stringify(home), '"<HOME>"')
    .replaceAll(authority.url, '<AUTHORITY>')
    .replace(/code_challenge=[\w-]{43}&/g, 'code_challenge=<rnd>&')
    .replace(/state=[\w-]{43}&/g, 'state=<rnd>&')
    .replace(uuid, '<uuid>');
  for (const secret of authority.secrets) {
    const word = secret.startsWith('ey') ? '<jwt>' : `<${secret.split(/[-_]/)[0]}>`;
    text = text.replaceAll(secret, word);
  }
  return JSON.parse(text);
}

const kept = ['authorization', 'chatgpt-account-id', 'originator', 'user-agent', 'content-type'];

/** As the transcripts note it: the headers that matter, and the body as a value. */
export function noteRequest({ request, status, headers, body }: AuthorityRequest): SeenRequest {
  const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
  return {
    request,
    status,
    headers: Object.fromEntries(
      kept.flatMap((name) => {
        const value = headers[name];
        // What the platform's own fetch puts there where nobody says anything.
        return value === undefined || value === 'node' ? [] : [[name, value]];
      }),
    ),
    ...(body !== '' && {
      body: isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body),
    }),
  };
}
