/** The `account/bedrock/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from '../define.ts';
import { closedUnion, nullable, openEnum, optional, required, shape, variant } from '../shapes.ts';

export const AwsCredentialType = openEnum(
  'AwsCredentialType',
  'Kind of AWS credential: a pair of access keys, or an Amazon Bedrock API key.',
  ['accessKeys', 'bedrockApiKey'],
);

export const BedrockAwsProfile = shape(
  'BedrockAwsProfile',
  "A named AWS profile found on the server's machine.",
  {
    name: required(Type.String()),
    region: optional(
      nullable(Type.String()),
      'AWS region that the profile names; null where it names none.',
    ),
  },
);

export const BedrockEnvironmentCredential = shape(
  'BedrockEnvironmentCredential',
  "An AWS credential found in the server's environment. It says what kind it is, not the secret.",
  {
    region: optional(
      nullable(Type.String()),
      'AWS region that the environment names; null where it names none.',
    ),
    type: required(AwsCredentialType, 'Kind of the credential.'),
  },
);

export const BedrockDiscoverResponse = shape(
  'BedrockDiscoverResponse',
  'The AWS credentials that were found, without their secrets.',
  {
    environmentCredentials: required(
      Type.Array(BedrockEnvironmentCredential),
      'Credentials found in the environment.',
    ),
    profiles: required(Type.Array(BedrockAwsProfile), 'AWS profiles that can be used.'),
  },
);

export const BedrockCheckGovCloudRequirementsParams = shape(
  'BedrockCheckGovCloudRequirementsParams',
  'Asks about AWS GovCloud; carries nothing.',
  {},
);

export const BedrockCheckGovCloudRequirementsResponse = shape(
  'BedrockCheckGovCloudRequirementsResponse',
  'Whether AWS GovCloud is in use, and whether to warn the person.',
  {
    isGovCloud: required(Type.Boolean(), 'Whether AWS GovCloud is in use.'),
    shouldWarn: required(
      Type.Boolean(),
      'Whether the person should be warned that requirements of GovCloud are not met.',
    ),
  },
);

export const BedrockDiscoverParams = shape(
  'BedrockDiscoverParams',
  'Asks which AWS credentials there are; carries nothing.',
  {},
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const BedrockSetupParams = closedUnion(
  'BedrockSetupParams',
  'Which AWS credentials to use for Amazon Bedrock.',
  'type',
  {
    profile: variant('ProfileBedrockSetupParams', 'Use a named AWS profile.', {
      profile: required(
        Type.String(),
        'Name of the profile, as `account/bedrock/discover` gives it.',
      ),
      region: required(Type.String(), 'AWS region to send requests to.'),
    }),
    environment: variant(
      'EnvironmentBedrockSetupParams',
      "Use the credentials of the server's environment.",
      {
        region: required(Type.String(), 'AWS region to send requests to.'),
      },
    ),
  },
);

export const BedrockSetupResponse = shape('BedrockSetupResponse', 'The set-up is done.', {});

export const accountBedrockDiscover = request('account/bedrock/discover', {
  description: 'Looks for AWS profiles and credentials that Amazon Bedrock could be reached with.',
  params: BedrockDiscoverParams,
  result: BedrockDiscoverResponse,
  order: read('account'),
  stability: 'experimental',
  since: '0.169.0',
});

export const accountBedrockSetup = request('account/bedrock/setup', {
  description:
    'Sets the server up to reach models through Amazon Bedrock with AWS credentials that exist already.',
  params: BedrockSetupParams,
  result: BedrockSetupResponse,
  order: write('account'),
  stability: 'experimental',
  since: '0.169.0',
});

export const accountBedrockCheckGovCloudRequirements = request(
  'account/bedrock/checkGovCloudRequirements',
  {
    description: 'Tells whether AWS GovCloud is in use and calls for a warning.',
    params: BedrockCheckGovCloudRequirementsParams,
    result: BedrockCheckGovCloudRequirementsResponse,
    stability: 'experimental',
    since: '0.169.0',
  },
);
