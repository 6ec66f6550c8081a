import { describe, expect, it } from 'vitest';
import { type BundleMethod, ENVELOPES, type Envelope } from '../bundle/envelopes.ts';
import { findResponses } from './responses.ts';

const request = (method: string, params?: string): BundleMethod => ({
  method,
  envelope: ENVELOPES[0] as Envelope,
  paramsOptional: false,
  at: '',
  ...(params === undefined ? {} : { params: { $ref: `#/definitions/${params}` } }),
});

const named = (...names: string[]) => new Map(names.map((name) => [name, {}]));

describe('findResponses', () => {
  it.each([
    ['thread/start', 'ThreadStartParams', 'ThreadStartResponse'],
    ['account/read', 'GetAccountParams', 'GetAccountResponse'],
    ['memory/reset', undefined, 'MemoryResetResponse'],
    ['account/logout', undefined, 'LogoutAccountResponse'],
    ['account/securitySetup/read', undefined, 'GetAccountSecuritySetupResponse'],
    ['account/workspaceMessages/read', undefined, 'GetWorkspaceMessagesResponse'],
    ['config/value/write', 'ConfigValueWriteParams', 'ConfigWriteResponse'],
    ['config/mcpServer/reload', undefined, 'McpServerRefreshResponse'],
    ['ping', 'PingParams', 'PingResult'],
  ])('knows the answer to %s', (method, params, response) => {
    const others = ['OtherResponse', 'LoginAccountResponse', 'ConfigReadResponse'];
    const found = findResponses([request(method, params)], named(...others, response));
    expect(found.get(method)).toBe(response);
  });

  it('does not guess where several fit, or where another request has the answer', () => {
    const several = named('JobListResponse', 'ListJobResponse');
    expect(findResponses([request('list/of/job')], several).size).toBe(0);
    const taken = findResponses(
      [request('job/list', 'JobListParams'), request('list/job')],
      named('JobListResponse'),
    );
    expect([...taken]).toEqual([['job/list', 'JobListResponse']]);
  });

  it('does not take one result among many for the answer', () => {
    const items = { $ref: '#/definitions/SearchResult' };
    const definitions = new Map([
      ['SearchResult', {}],
      ['SearchProgress', { properties: { found: { type: 'array', items } } }],
    ]);
    expect(findResponses([request('search', 'SearchParams')], definitions).size).toBe(0);
  });
});
