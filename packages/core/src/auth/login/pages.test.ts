import { describe, expect, it } from 'vitest';
import type { LoopbackAnswer } from '../../ports.ts';
import { errorPage, notSignedInPage, plainText, redirectTo, successPage } from './pages.ts';

const evil = `<script>alert("1")</script>&'`;
const harmless = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';

const pages: [string, LoopbackAnswer][] = [
  ['success', successPage({ appBrand: 'codex', email: evil, setupUrl: `https://host/?${evil}` })],
  ['error', errorPage({ code: evil, message: evil, details: `${evil}.` })],
  ['no access', errorPage({ code: evil, message: evil, noAccess: true })],
  ['nobody', notSignedInPage()],
];

describe.each(pages)('the page of %s', (name, page) => {
  it('shows what it is given as text', () => {
    expect(page.body).not.toContain('<script');
    if (name !== 'nobody') expect(page.body).toContain(harmless);
  });

  it('is kept by nobody, framed by nobody, and tells nobody where it was', () => {
    expect(page.headers).toMatchObject({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    const policy = page.headers['Content-Security-Policy'];
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('asks for nothing from elsewhere', () => {
    const asked = [
      ...page.body.matchAll(/(?:src|url\(|@import|<link[^>]*href)[="' (]*([^"')\s>]+)/g),
    ];
    expect(asked.map(([, address]) => address)).toEqual(['data:,']);
  });

  it('fits a phone and a dark room', () => {
    expect(page.body).toContain(
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
    );
    expect(page.body).toContain('@media (prefers-color-scheme: dark)');
  });
});

it('an error without a code has one', () => {
  expect(errorPage({ code: '', message: 'a' }).body).toContain('<dd>unknown_error</dd>');
});

it('details that the message ends with are not said twice', () => {
  expect(errorPage({ code: 'a', message: 'b: c', details: 'c' }).body).not.toContain('Details');
  expect(errorPage({ code: 'a', message: 'b', details: 'c' }).body).toContain('<dd>c</dd>');
});

it('a redirect and a plain text are kept by nobody either', () => {
  for (const answer of [redirectTo('https://host/'), plainText(404, 'Not Found')]) {
    expect(answer.headers).toMatchObject({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    });
  }
});
