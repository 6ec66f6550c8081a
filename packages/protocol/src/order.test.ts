import { expect, it } from 'vitest';
import { model } from './index.ts';

/** Requests that wait for nobody, by reason. A new request has an order or joins this list. */
const unordered: Record<string, readonly string[]> = {
  'the handshake comes before everything else': ['initialize'],
  'there is no thread yet to wait for': ['thread/start'],
  'it looks at many threads at once': [
    'thread/attachmentOwner/list',
    'thread/list',
    'thread/loaded/list',
    'thread/search',
  ],
  'it lasts as long as a command, a tool, a model or a person takes': [
    'command/exec',
    'mcpServer/event/stream/start',
    'mcpServer/resource/read',
    'mcpServer/tool/call',
    'thread/guardianReview',
    'thread/sample',
    'userVerification/delete',
    'userVerification/enroll',
    'userVerification/verify',
  ],
  'it has to reach what is running': [
    'mcpServer/event/stream/stop',
    'thread/sample/cancel',
    'userVerification/cancel',
  ],
  'a newer search takes the place of the older one': ['fuzzyFileSearch'],
  'files are shared with other programs anyway': [
    'fs/copy',
    'fs/createDirectory',
    'fs/getMetadata',
    'fs/readDirectory',
    'fs/readFile',
    'fs/remove',
    'fs/writeFile',
  ],
  'it asks or tells another service': [
    'app/installed',
    'app/list',
    'app/read',
    'feedback/save',
    'feedback/upload',
    'model/list',
    'plugin/installed',
    'plugin/list',
    'plugin/read',
    'plugin/reconcile',
    'plugin/search',
  ],
  'it tells what no other request changes': [
    'collaborationMode/list',
    'mock/experimentalMethod',
    'modelProvider/capabilities/read',
    'server/diagnostics',
    'thread/realtime/listVoices',
    'userVerification/status',
  ],
  'nothing is known of what it touches': [
    'account/bedrock/checkGovCloudRequirements',
    'rollout/compress',
  ],
};

const requests = model().methods.filter(
  ({ kind, direction }) => kind === 'request' && direction === 'clientToServer',
);

it('every request of clients has an order, or a reason to have none', () => {
  const without = requests.filter(({ order }) => order === undefined).map(({ method }) => method);
  expect(without.sort()).toEqual(Object.values(unordered).flat().sort());
});

it('an order goes by a member that the params always have', () => {
  const { types } = model();
  for (const { method, params, order } of requests) {
    if (order?.by === undefined) continue;
    const type = params?.kind === 'ref' ? types[params.name]?.type : params;
    const members = type?.kind === 'object' ? type.properties : [];
    const member = members.find(({ name }) => name === order.by);
    expect(member?.required, `${method}: ${order.by}`).toBe(true);
  }
});

it('a scope that is read is written by at least one request', () => {
  const written = new Set(
    requests.filter(({ order }) => order?.mode === 'write').map(({ order }) => order?.scope),
  );
  const read = requests.flatMap(({ order }) => (order?.mode === 'read' ? [order.scope] : []));
  expect([...new Set(read)].filter((scope) => !written.has(scope))).toEqual([]);
});
