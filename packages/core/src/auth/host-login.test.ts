import { describe, expect, it } from 'vitest';
import { toJwt } from '../testing.ts';
import { createHostLogin, type HostAnswer } from './host-login.ts';

const tokens = (name: string) => ({ accessToken: toJwt({ name }), chatgptAccountId: 'acct-1' });
const unrestricted = async () => ({ loginMethod: undefined, workspaces: undefined });

describe('a login of the host', () => {
  it('does not wait for what an earlier login was asked for', async () => {
    const host = createHostLogin(unrestricted);
    let answerFirst: (answer: HostAnswer) => void = () => {};
    host.set(tokens('first'), () => new Promise((resolve) => (answerFirst = resolve)));
    const first = host.credential!;
    const recoveringFirst = host.recover(first);

    host.set(tokens('second'), async () => ({ kind: 'answered', tokens: tokens('third') }));
    const third = { credential: { accessToken: tokens('third').accessToken } };
    expect(await host.recover(host.credential!)).toMatchObject({ kind: 'recovered', ...third });

    answerFirst({ kind: 'answered', tokens: tokens('late') });
    expect(await recoveringFirst).toMatchObject({ kind: 'recovered', ...third });
    expect(host.credential).toMatchObject(third.credential);
  });
});
