import { expect, it } from 'vitest';
import { createFakePorts } from '../testing.ts';
import { resolveEndpoints } from './endpoints.ts';

function resolve(variables: Record<string, string> = {}, chatgptBaseUrl?: string) {
  const ports = createFakePorts();
  for (const [name, value] of Object.entries(variables)) ports.variables.set(name, value);
  return resolveEndpoints(ports.env, { chatgptBaseUrl });
}

it('knows the authority by itself', () => {
  expect(resolve()).toEqual({
    endpoints: {
      issuer: 'https://auth.openai.com',
      clientId: 'app_EMoamEEZ73f0CkXaXp7hrann',
      refreshUrl: 'https://auth.openai.com/oauth/token',
      revokeUrl: 'https://auth.openai.com/oauth/revoke',
      chatgptBaseUrl: 'https://chatgpt.com/backend-api',
      hostedSuccessUrl: 'https://chatgpt.com/codex/open-app',
    },
    faults: [],
  });
});

it('takes each of them from the environment', () => {
  expect(
    resolve({
      CODEX_APP_SERVER_LOGIN_ISSUER: 'https://issuer.test/',
      CODEX_APP_SERVER_LOGIN_CLIENT_ID: 'app_mine',
      CODEX_REFRESH_TOKEN_URL_OVERRIDE: 'https://refresh.test/a/token',
      CODEX_REVOKE_TOKEN_URL_OVERRIDE: 'http://127.0.0.1:9/revoke',
      CODEX_APP_SERVER_CHATGPT_BASE_URL: 'http://[::1]:9/backend-api/',
      CODEX_APP_SERVER_DEV_OPEN_APP_URL: 'http://localhost:3000/done',
    }).endpoints,
  ).toEqual({
    issuer: 'https://issuer.test',
    clientId: 'app_mine',
    refreshUrl: 'https://refresh.test/a/token',
    revokeUrl: 'http://127.0.0.1:9/revoke',
    chatgptBaseUrl: 'http://[::1]:9/backend-api',
    hostedSuccessUrl: 'http://localhost:3000/done',
  });
});

it('revokes where it refreshes', () => {
  const { endpoints } = resolve({
    CODEX_REFRESH_TOKEN_URL_OVERRIDE: 'https://refresh.test:8443/a/token?b=c',
  });
  expect(endpoints.revokeUrl).toBe('https://refresh.test:8443/oauth/revoke');
});

it('takes the backend from the configuration, unless the environment names one', () => {
  expect(resolve({}, 'https://work.test/backend-api/').endpoints.chatgptBaseUrl).toBe(
    'https://work.test/backend-api',
  );
  const both = resolve({ CODEX_APP_SERVER_CHATGPT_BASE_URL: 'https://a.test' }, 'https://b.test');
  expect(both.endpoints.chatgptBaseUrl).toBe('https://a.test');
});

it.each([
  'http://host.test/',
  'http://127.0.0.1.host.test/',
  'ftp://host.test/',
  'nonsense',
  'file:///etc',
])('sends no secret to %s, and says so without repeating it', (url) => {
  const { endpoints, faults } = resolve({ CODEX_APP_SERVER_LOGIN_ISSUER: url }, url);
  expect(endpoints).toEqual(resolve().endpoints);
  expect(faults).toEqual([
    'CODEX_APP_SERVER_LOGIN_ISSUER is not an https URL, nor one of this machine',
    'chatgpt_base_url is not an https URL, nor one of this machine',
  ]);
});

it.each([
  ['https://chatgpt.com', 'https://chatgpt.com/backend-api'],
  ['https://chatgpt.com/', 'https://chatgpt.com/backend-api'],
  ['https://chat.openai.com', 'https://chat.openai.com/backend-api'],
  ['https://chatgpt.com/backend-api/', 'https://chatgpt.com/backend-api'],
  ['https://chatgpt.com.work.test', 'https://chatgpt.com.work.test'],
])('the site %s stands for the backend %s', (configured, backend) => {
  expect(resolve({}, configured).endpoints.chatgptBaseUrl).toBe(backend);
});
