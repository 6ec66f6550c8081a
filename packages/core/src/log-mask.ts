/**
 * The last line of defence: whoever logs must not pass a secret, and what a stranger says may hold any. What looks like one
 * does not get out all the same.
 */

const hidden = '<redacted>';

const secrets: readonly [RegExp, string][] = [
  // The scheme stays, so that a reader sees what stood there.
  [/\b(Bearer|Basic)\s+[^\s"',;<>]+/gi, `$1 ${hidden}`],
  // A JWT, whole or cut off: `eyJ` is how every JSON object begins in base64url.
  [/\beyJ[\w-]{8,}(\.[\w-]*)*/g, hidden],
  [/\bsk-[\w-]{8,}/g, hidden],
  // Refresh tokens of the authority.
  [/\brt[_.][\w.-]{16,}/g, hidden],
  [
    /(\b(?:access_token|refresh_token|id_token|api_key|client_secret|code_verifier|OPENAI_API_KEY)\\*"?\s*[:=]\s*\\*"?)[^\s"'&,;<>}\\]+/gi,
    `$1${hidden}`,
  ],
];

/** The text with everything that looks like a token or a key replaced. */
export const maskSecrets = (text: string): string =>
  secrets.reduce((masked, [pattern, by]) => masked.replace(pattern, by), text);
