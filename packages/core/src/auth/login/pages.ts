/** What a person sees in the browser at the end of a sign-in. No script, nothing from elsewhere. */
import type { LoopbackAnswer } from '../../ports.ts';
import type { SignInFault } from './callback.ts';
import { style } from './page-style.ts';
import type { AppBrand } from './success-url.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Invariant: whatever is put into a page has gone through here. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char]!);

const security: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const marks = {
  done: '<svg class="mark done" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>',
  failed:
    '<svg class="mark failed" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 6.5v7M12 17.4v.1"/></svg>',
};

interface Page {
  status: number;
  title: string;
  mark: keyof typeof marks;
  heading: string;
  /** HTML. */
  body: string;
}

function toAnswer({ status, title, mark, heading, body }: Page): LoopbackAnswer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...security },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${marks[mark]}
<h1>${escapeHtml(heading)}</h1>
${body}
</main>
</body>
</html>
`,
  };
}

export const plainText = (status: number, text: string): LoopbackAnswer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...security },
  body: text,
});

export const redirectTo = (location: string): LoopbackAnswer => ({
  status: 302,
  headers: { Location: location, ...security },
  body: '',
});

const products: Readonly<Record<AppBrand, string>> = { codex: 'Codex', chatgpt: 'ChatGPT' };

export interface SuccessFacts {
  appBrand: AppBrand;
  /** Who signed in, where the token says so. */
  email: string | undefined;
  setupUrl: string | undefined;
}

export function successPage({ appBrand, email, setupUrl }: SuccessFacts): LoopbackAnswer {
  const product = products[appBrand];
  const who = email === undefined ? '' : ` as <strong>${escapeHtml(email)}</strong>`;
  const setup =
    setupUrl === undefined
      ? ''
      : `
<p>Your organization is not set up for the API yet.</p>
<p><a class="button" href="${escapeHtml(setupUrl)}" rel="noreferrer">Set up your organization</a></p>`;
  return toAnswer({
    status: 200,
    title: `Signed in to ${product}`,
    mark: 'done',
    heading: 'You are signed in',
    body: `<p>${product} can now be used${who}.</p>${setup}
<p class="help">You may close this page and go back to ${product}.</p>`,
  });
}

/** The words in English here that are not ours to choose are those that users of the real server search for. */
export function errorPage({ code, message, details, noAccess }: SignInFault): LoopbackAnswer {
  const more = details === undefined || message.endsWith(details) ? '' : details;
  const row = (name: string, value: string) =>
    value === '' ? '' : `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`;
  return toAnswer({
    status: 200,
    title: 'Codex Sign-in Error',
    mark: 'failed',
    heading: noAccess ? 'You do not have access to Codex' : 'Sign-in could not be completed',
    body: `<p>${escapeHtml(message)}</p>
<dl>${row('Error code', code || 'unknown_error')}${row('Details', more)}</dl>
<p class="help">${
      noAccess
        ? 'Contact your workspace administrator to get access, then sign in again.'
        : 'Return to Codex to retry. If it fails again, tell your administrator the error code above.'
    }</p>`,
  });
}

/** For whoever looks for the end of a sign-in that has not come to its end. */
export const notSignedInPage = (): LoopbackAnswer =>
  toAnswer({
    status: 400,
    title: 'Codex Sign-in Error',
    mark: 'failed',
    heading: 'Nobody has signed in yet',
    body: `<p>This page ends a sign-in, and none has been completed here.</p>
<p class="help">Go back to the page where you were signing in, or return to Codex to retry.</p>`,
  });
