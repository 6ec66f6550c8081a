/** vscode-jsonrpc as its documentation shows it. */
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { accountReadResult } from './account.ts';

const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
connection.onRequest('initialize', () => ({}));
connection.onRequest('account/read', async (params: { refreshToken?: boolean }) => {
  if (typeof params.refreshToken !== 'boolean') throw new Error('refreshToken is not a boolean');
  return accountReadResult;
});
connection.listen();
