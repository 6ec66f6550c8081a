import type {
  CreditsSnapshot,
  RateLimitSnapshot,
  RateLimitWindow,
} from '@wirebox/app-server-protocol';

/** What the headers of an answer tell of the limits of the account; null for what they do not tell. */
export function readRateLimits(headers: Headers): RateLimitSnapshot {
  return {
    limitId: 'codex',
    limitName: null,
    normalModelSlug: null,
    primary: readWindow(headers, 'primary'),
    secondary: readWindow(headers, 'secondary'),
    credits: readCredits(headers),
    individualLimit: null,
    spendControlReached: null,
    planType: null,
    rateLimitReachedType: null,
  };
}

function readWindow(headers: Headers, which: 'primary' | 'secondary'): RateLimitWindow | null {
  const read = (name: string) => readNumber(headers.get(`x-codex-${which}-${name}`));
  const used = read('used-percent');
  if (used === null) return null;
  return {
    usedPercent: Math.round(used),
    windowDurationMins: read('window-minutes'),
    resetsAt: read('reset-at'),
  };
}

function readCredits(headers: Headers): CreditsSnapshot | null {
  const has = headers.get('x-codex-credits-has-credits');
  if (has === null) return null;
  return {
    hasCredits: has === 'true',
    unlimited: headers.get('x-codex-credits-unlimited') === 'true',
    balance: headers.get('x-codex-credits-balance'),
  };
}

function readNumber(text: string | null): number | null {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
