/** The `userVerification/…` methods and what they speak of. */
import * as Type from 'typebox';
import { request } from './define.ts';
import { RequestId } from './jsonrpc.ts';
import {
  int64,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  variant,
} from './shapes.ts';

export const UserVerificationCancelParams = shape(
  'UserVerificationCancelParams',
  'Which verification to give up.',
  {
    requestId: required(RequestId, 'Id of the request to give up.'),
  },
  { closed: true },
);

export const UserVerificationCancelResponse = shape(
  'UserVerificationCancelResponse',
  'The wish to cancel was taken.',
  {},
);

export const UserVerificationUnavailableReason = openEnum(
  'UserVerificationUnavailableReason',
  'Why users cannot be verified: no credential is enrolled, the machine has no usable biometrics, or nothing on it offers verification.',
  ['credentialMissing', 'biometricsUnavailable', 'providerUnavailable'],
);

export const UserVerificationCancellationReason = openEnum(
  'UserVerificationCancellationReason',
  'Who ended the verification: the user, or something that came between.',
  ['userCancelled', 'interrupted'],
);

export const UserVerificationInvalidRequestReason = openEnum(
  'UserVerificationInvalidRequestReason',
  'What is wrong with the request.',
  ['invalidParams'],
);

export const UserVerificationFailureReason = openEnum(
  'UserVerificationFailureReason',
  'What the verification failed of: the user was not recognised, time ran out, or the provider or the service had an error.',
  ['authenticationFailed', 'timeout', 'providerError', 'serviceError'],
);

export const UserVerificationErrorDetails = openUnion(
  'UserVerificationErrorDetails',
  'Why a user verification came to nothing.',
  'type',
  {
    invalidRequest: variant(
      'InvalidRequestUserVerificationErrorDetails',
      'The request makes no sense as it is.',
      {
        reason: required(UserVerificationInvalidRequestReason, 'What is wrong with it.'),
      },
      { closed: true },
    ),
    unavailable: variant(
      'UnavailableUserVerificationErrorDetails',
      'Users cannot be verified here.',
      {
        reason: required(UserVerificationUnavailableReason, 'What is missing.'),
      },
      { closed: true },
    ),
    cancelled: variant(
      'CancelledUserVerificationErrorDetails',
      'The verification was broken off.',
      {
        reason: required(UserVerificationCancellationReason, 'Who or what broke it off.'),
      },
      { closed: true },
    ),
    failed: variant(
      'FailedUserVerificationErrorDetails',
      'The verification was tried, and failed.',
      {
        reason: required(UserVerificationFailureReason, 'What it failed of.'),
      },
      { closed: true },
    ),
  },
);

export const UserVerificationRpcError = shape(
  'UserVerificationRpcError',
  'The error that requests of user verification are answered with.',
  {
    code: required(int64(), 'JSON-RPC error code.'),
    data: required(UserVerificationErrorDetails, 'Why it came to nothing, for programs.'),
    message: required(Type.String(), 'Why it came to nothing, for people.'),
  },
  { closed: true },
);

export const UserVerificationDeleteParams = shape(
  'UserVerificationDeleteParams',
  'Asks to remove the enrolled credential.',
  {},
  { closed: true },
);

export const UserVerificationDeleteResponse = shape(
  'UserVerificationDeleteResponse',
  'The credential is gone.',
  {},
);

export const UserVerificationEnrollParams = shape(
  'UserVerificationEnrollParams',
  'Asks to enrol a credential.',
  {},
  { closed: true },
);

export const UserVerificationEnrollResponse = shape(
  'UserVerificationEnrollResponse',
  'The credential that was enrolled.',
  {
    algorithm: optional(
      nullable(Type.String()),
      'Signature algorithm of the key, `ecdsaP256Sha256X962`; absent or null from servers that do not tell yet.',
    ),
    credentialId: required(Type.String()),
    publicKey: optional(
      nullable(Type.String()),
      'Public key to check proofs with: SPKI in DER form, in base64url without padding. Absent or null from servers that do not tell yet.',
    ),
  },
);

export const UserVerificationProof = shape(
  'UserVerificationProof',
  'Proof that the user was there and agreed.',
  {
    credentialId: required(Type.String(), 'Id of the credential that signed.'),
    signature: required(
      Type.String(),
      'Signature over the bytes of the challenge: ECDSA on P-256 with SHA-256, in DER form, in base64url without padding.',
    ),
  },
  { closed: true },
);

export const UserVerificationVerifyResponse = shape(
  'UserVerificationVerifyResponse',
  'The user was verified.',
  {
    proof: required(UserVerificationProof),
  },
);

export const UserVerificationStatusParams = shape(
  'UserVerificationStatusParams',
  'Asks whether users can be verified.',
  {},
  { closed: true },
);

export const UserVerificationStatusResponse = shape(
  'UserVerificationStatusResponse',
  'Whether users can be verified, and with which credential.',
  {
    credentialId: optional(
      nullable(Type.String()),
      'Id of the enrolled credential; null where there is none.',
    ),
    unavailableMessage: optional(
      nullable(Type.String()),
      'Why users cannot be verified, for people; null where nothing on this machine stands against it.',
    ),
    unavailableReason: optional(
      nullable(UserVerificationUnavailableReason),
      'Why users cannot be verified, for programs; null where nothing on this machine stands against it.',
    ),
  },
);

export const UserVerificationVerifyParams = shape(
  'UserVerificationVerifyParams',
  'What the user shall confirm.',
  {
    challenge: required(
      Type.String(),
      'What the credential has to sign: 1 to 4096 bytes, in base64url without padding.',
    ),
    description: required(
      Type.String(),
      'What it is about, to show to the user; at most 4096 bytes in UTF-8.',
    ),
    title: required(Type.String(), 'Heading to show to the user; 1 to 256 bytes in UTF-8.'),
  },
  { closed: true },
);

export const userVerificationStatus = request('userVerification/status', {
  description:
    'Tells whether users can be verified on this machine, and which credential is enrolled. It looks at this machine only and asks nobody.',
  params: UserVerificationStatusParams,
  result: UserVerificationStatusResponse,
  stability: 'experimental',
  since: '0.169.0',
});

export const userVerificationEnroll = request('userVerification/enroll', {
  description:
    'Makes a key to verify the user with, or gives the one that there is. To make it known to a backend is up to the client. For local connections only.',
  params: UserVerificationEnrollParams,
  result: UserVerificationEnrollResponse,
  stability: 'experimental',
  since: '0.169.0',
});

export const userVerificationDelete = request('userVerification/delete', {
  description:
    'Removes the key from this machine; to tell a backend that knew it is up to the client. For local connections only.',
  params: UserVerificationDeleteParams,
  result: UserVerificationDeleteResponse,
  stability: 'experimental',
  since: '0.169.0',
});

export const userVerificationVerify = request('userVerification/verify', {
  description:
    'Has the user confirm something on this machine, and gives a signed proof of it. For local connections only.',
  params: UserVerificationVerifyParams,
  result: UserVerificationVerifyResponse,
  stability: 'experimental',
  since: '0.169.0',
});

export const userVerificationCancel = request('userVerification/cancel', {
  description:
    'Gives up a user verification that this connection has asked for; one that is over or unknown is no error. To cancel the elicitation it belongs to does not stop it.',
  params: UserVerificationCancelParams,
  result: UserVerificationCancelResponse,
  stability: 'experimental',
  since: '0.169.0',
});
