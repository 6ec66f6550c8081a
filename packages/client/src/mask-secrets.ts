/**
 * Takes out of a line of log what looks like a credential. It is a second line of defence: a server should not log
 * them in the first place.
 */

const masks: readonly RegExp[] = [
  // JSON Web Tokens, whole or cut off.
  /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g,
  // Keys with a prefix, as OpenAI, GitHub and others hand them out.
  /\b(?:sk|pk|rk|gh[opsu]|github_pat|xox[abp])[-_][\w-]{8,}/g,
  /(?<=\bBearer\s+)[^\s"',;]+/gi,
  // The codes of sign-in flows; a bare `code: 2` says how a process ended.
  /(?<=[?&]code=|(?:auth|authorization|device|user|login)[_ -]?code["']?\s*[:=]\s*["']?)[^\s"',;&}]+/gi,
  // `apiKey: …`, `"refresh_token":"…"`, `password=…`; an opened quotation mark ends at the next.
  /(?<=(?:token|key|secret|password|passwd)\\?["']?\s*[:=]\s*)(?:\\?"[^"]*"?|'[^']*'?|[^\s"',;&}]+)/gi,
];

export const maskSecrets = (line: string): string =>
  masks.reduce((text, mask) => text.replace(mask, '***'), line);
