/** Serving many clients over WebSocket, on TCP or a unix socket. Node only. */
export { type Admission, type Admit, admitCapability, sha256Of } from './bearer.ts';
export { ListenError, type SocketFileProblem } from './listen-error.ts';
export { type ListenAddress, type Listener, type ListenOptions, listen } from './listener.ts';
export { admitSignedTokens, type SignedTokenOptions } from './signed-token.ts';
