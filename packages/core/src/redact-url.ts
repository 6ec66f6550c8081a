/** An address as it may stand in a log. */

/** Query parameters that carry a secret somewhere in the OAuth requests. */
const secretParameters: ReadonlySet<string> = new Set([
  'access_token',
  'api_key',
  'client_secret',
  'code',
  'code_verifier',
  'id_token',
  'key',
  'refresh_token',
  'requested_token',
  'state',
  'subject_token',
  'token',
]);

const mark = '<redacted>';

/** The name as a server would read it, so that an encoded letter hides nothing. */
function nameOf(pair: string): string {
  const raw = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(raw).toLowerCase();
  } catch {
    return raw.toLowerCase();
  }
}

/** User-info, fragment and the values of secret parameters give way to `<redacted>`; the rest stays as it is. */
export function redactUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // What is no address may be anything, a secret included.
  if (parsed === undefined) return '<invalid url>';
  const userInfo = parsed.username || parsed.password ? `${mark}@` : '';
  const pairs = parsed.search
    .slice(1)
    .split('&')
    .map((pair) =>
      secretParameters.has(nameOf(pair)) ? `${pair.split('=', 1)[0]}=${mark}` : pair,
    );
  const query = parsed.search ? `?${pairs.join('&')}` : '';
  const fragment = parsed.hash ? `#${mark}` : '';
  return `${parsed.protocol}//${userInfo}${parsed.host}${parsed.pathname}${query}${fragment}`;
}
