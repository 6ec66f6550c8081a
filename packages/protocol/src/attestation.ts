/** `attestation/generate` and what it speaks of. */
import * as Type from 'typebox';
import { serverRequest } from './define.ts';
import { required, shape } from './shapes.ts';

export const AttestationGenerateParams = shape(
  'AttestationGenerateParams',
  'Asks for an attestation; carries nothing.',
  {},
);

export const AttestationGenerateResponse = shape(
  'AttestationGenerateResponse',
  'A fresh attestation.',
  {
    token: required(Type.String(), 'The attestation token. A secret.'),
  },
);

export const attestationGenerate = serverRequest('attestation/generate', {
  description:
    'Asks the host for an attestation token. Meant for clients that said `requestAttestation` in the handshake.',
  params: AttestationGenerateParams,
  result: AttestationGenerateResponse,
  stability: 'stable',
  since: '0.136.0',
});
