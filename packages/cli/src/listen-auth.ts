/** The options `--ws-…`: who may connect. Texts are those of the real server. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Admit, admitCapability, admitSignedTokens, sha256Of } from '@wirebox/rpc/listen';
import { CommandError } from './exit-code.ts';

export interface AuthOptions {
  wsAuth?: 'capability-token' | 'signed-bearer-token';
  wsTokenFile?: string;
  wsTokenSha256?: string;
  wsSharedSecretFile?: string;
  wsIssuer?: string;
  wsAudience?: string;
  /** Digits only. */
  wsMaxClockSkewSeconds?: string;
}

const shortestSecretBytes = 32;
const standardClockSkewSeconds = '30';

/** Undefined where nothing was asked for. Throws a CommandError where the options do not fit each other. */
export async function openAuth(
  options: AuthOptions,
  now: () => number,
): Promise<Admit | undefined> {
  const { wsAuth, wsTokenFile, wsTokenSha256, wsSharedSecretFile } = options;
  const { wsIssuer, wsAudience, wsMaxClockSkewSeconds } = options;
  const hasCapability = isAny(wsTokenFile, wsTokenSha256);
  const hasSigned = isAny(wsSharedSecretFile, wsIssuer, wsAudience, wsMaxClockSkewSeconds);
  if (wsAuth === undefined) {
    if (!hasCapability && !hasSigned) return undefined;
    throw new CommandError(
      'websocket auth flags require `--ws-auth capability-token` or `--ws-auth signed-bearer-token`',
    );
  }
  if (wsAuth === 'capability-token') {
    if (hasSigned) {
      throw new CommandError(
        '`--ws-shared-secret-file`, `--ws-issuer`, `--ws-audience`, and `--ws-max-clock-skew-seconds` require `--ws-auth signed-bearer-token`',
      );
    }
    return admitCapability(await readCapability(wsTokenFile, wsTokenSha256));
  }
  if (hasCapability) {
    throw new CommandError(
      '`--ws-token-file` and `--ws-token-sha256` require `--ws-auth capability-token`, not `signed-bearer-token`',
    );
  }
  const skew = Number(wsMaxClockSkewSeconds ?? standardClockSkewSeconds);
  if (skew >= 2 ** 63) {
    throw new CommandError('websocket auth clock skew must fit in a signed 64-bit integer');
  }
  return admitSignedTokens({
    secret: await readSharedSecret(wsSharedSecretFile),
    issuer: wsIssuer?.trim() || undefined,
    audience: wsAudience?.trim() || undefined,
    clockSkewSeconds: skew,
    now,
  });
}

const isAny = (...values: (string | undefined)[]): boolean =>
  values.some((value) => value !== undefined);

async function readCapability(file: string | undefined, sha256: string | undefined) {
  if (file !== undefined && sha256 !== undefined) {
    throw new CommandError('`--ws-token-file` and `--ws-token-sha256` are mutually exclusive');
  }
  if (file !== undefined) return sha256Of(await readSecret(file));
  if (sha256 === undefined) {
    throw new CommandError(
      '`--ws-token-file` or `--ws-token-sha256` is required when `--ws-auth capability-token` is set',
    );
  }
  if (!/^[\da-f]{64}$/i.test(sha256.trim())) {
    throw new CommandError('--ws-token-sha256 must be a 64-character hex SHA-256 digest');
  }
  return Buffer.from(sha256.trim(), 'hex');
}

async function readSharedSecret(file: string | undefined): Promise<Buffer> {
  if (file === undefined) {
    throw new CommandError(
      '`--ws-shared-secret-file` is required when `--ws-auth signed-bearer-token` is set',
    );
  }
  const secret = Buffer.from(await readSecret(file));
  if (secret.length < shortestSecretBytes) {
    throw new CommandError(
      `signed websocket bearer secret ${resolve(file)} must be at least ${shortestSecretBytes} bytes`,
    );
  }
  return secret;
}

async function readSecret(file: string): Promise<string> {
  const path = resolve(file);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`failed to read websocket auth secret ${path}: ${error.code}`);
  });
  const secret = text.trim();
  if (secret === '') throw new CommandError(`websocket auth secret ${path} must not be empty`);
  return secret;
}
