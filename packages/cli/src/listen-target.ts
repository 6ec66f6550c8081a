/** The values of `--listen`. Texts are those of the real server. */
import { isIP } from 'node:net';

export type ListenTarget =
  | { readonly kind: 'stdio' }
  /** A literal IP address, without brackets. */
  | { readonly kind: 'websocket'; readonly host: string; readonly port: number }
  /** Without a path: the control socket in the state directory. */
  | { readonly kind: 'unix'; readonly path: string | undefined }
  | { readonly kind: 'off' };

/** The target, or what is wrong with the text. */
export function parseListen(text: string): ListenTarget | { readonly problem: string } {
  if (text === 'stdio://') return { kind: 'stdio' };
  if (text === 'off') return { kind: 'off' };
  if (text.startsWith('unix://')) return { kind: 'unix', path: text.slice(7) || undefined };
  if (text.startsWith('ws://')) {
    return (
      parseSocketAddress(text.slice(5)) ?? {
        problem: `invalid websocket --listen URL \`${text}\`; expected \`ws://IP:PORT\``,
      }
    );
  }
  return {
    problem: `unsupported --listen URL \`${text}\`; expected \`stdio://\`, \`unix://\`, \`unix://PATH\`, \`ws://IP:PORT\`, or \`off\``,
  };
}

function parseSocketAddress(text: string): ListenTarget | undefined {
  const [, six, four, digits = ''] = /^(?:\[([^\]%]+)\]|([\d.]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = six ?? four ?? '';
  const port = Number(digits);
  if (isIP(host) !== (six === undefined ? 4 : 6) || port > 65_535) return undefined;
  return { kind: 'websocket', host, port };
}

export const printSocketAddress = (host: string, port: number): string =>
  `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;

/** Only programs of this machine reach it. */
export const isLoopback = (host: string): boolean =>
  host.startsWith('127.') || /^(0*:)*:?0*1$/.test(host);
