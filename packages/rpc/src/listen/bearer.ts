/** Who may connect: a bearer credential in the handshake. Texts are those of the real server. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** Undefined lets the client in; else the text it is refused with. Never holds anything of the credential. */
export type Admission = string | undefined;

/** Judges the `Authorization` header of a handshake. */
export type Admit = (authorization: string | undefined) => Admission | Promise<Admission>;

/** What is done with a token that stands where it has to. */
export const admitBearer =
  (judge: (token: string) => Admission | Promise<Admission>): Admit =>
  (authorization) => {
    if (authorization === undefined) return 'missing websocket bearer token';
    const token = readBearer(authorization);
    return token === undefined ? 'invalid authorization header' : judge(token);
  };

/** The scheme in any case, blanks, and printable ASCII. */
const readBearer = (header: string): string | undefined =>
  /^bearer +([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?) *$/i.exec(header)?.[1];

/** A token that is as good as its holder: compared by its SHA-256, in a time that tells nothing. */
export function admitCapability(sha256: Buffer): Admit {
  return admitBearer((token) =>
    timingSafeEqual(sha256Of(token), sha256) ? undefined : 'invalid websocket bearer token',
  );
}

export const sha256Of = (text: string): Buffer => createHash('sha256').update(text).digest();
