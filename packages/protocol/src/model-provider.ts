/** The `modelProvider/…` methods and what they speak of. */
import * as Type from 'typebox';
import { notification, read, request, write } from './define.ts';
import {
  closedEnum,
  closedUnion,
  nullable,
  openUnion,
  optional,
  required,
  shape,
  variant,
} from './shapes.ts';

export const AuthRecoveryNotification = shape(
  'AuthRecoveryNotification',
  'An attempt to get working credentials for a model provider again.',
  {
    message: required(Type.String(), 'What is going on, in words for the user.'),
    provider: required(Type.String(), 'The model provider concerned.'),
    threadId: required(Type.String()),
    turnId: required(Type.String()),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const BedrockProviderId = closedEnum(
  'BedrockProviderId',
  'Ids of the built-in Amazon Bedrock providers.',
  ['amazon-bedrock', 'amazon-bedrock-runtime'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const GcpProviderId = closedEnum(
  'GcpProviderId',
  'Id of the built-in Google Cloud provider.',
  ['gcp'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const ProviderSettingsPatch = closedUnion(
  'ProviderSettingsPatch',
  'Changes to the settings of a model provider: members that are absent stay as they are, null clears one.',
  'type',
  {
    customGateway: variant(
      'CustomGatewayProviderSettingsPatch',
      'Changes a custom gateway.',
      {
        baseUrl: optional(nullable(Type.String()), 'URL that the requests go to.'),
        envKey: optional(
          nullable(Type.String()),
          'Name of the environment variable that holds the key; not the key itself.',
        ),
        name: optional(Type.String(), 'Name of the provider for people.'),
        providerId: optional(
          nullable(Type.String()),
          'Id of the provider to change; null and absent: a new one is made.',
        ),
      },
      { closed: true },
    ),
    bedrock: variant(
      'BedrockProviderSettingsPatch',
      'Changes an Amazon Bedrock provider.',
      {
        profile: optional(
          nullable(Type.String()),
          'Name of the AWS profile to take credentials from.',
        ),
        providerId: required(BedrockProviderId, 'Which of the Bedrock providers.'),
        region: optional(nullable(Type.String()), 'AWS region.'),
      },
      { closed: true },
    ),
    gcp: variant(
      'GcpProviderSettingsPatch',
      'Changes the Google Cloud provider.',
      {
        credentialFile: optional(
          nullable(Type.String()),
          'Path of the file with the credentials; not the credentials themselves.',
        ),
        location: optional(nullable(Type.String()), 'Google Cloud location.'),
        projectId: optional(nullable(Type.String()), 'Id of the Google Cloud project.'),
        providerId: required(GcpProviderId, 'Always `gcp`.'),
      },
      { closed: true },
    ),
  },
);

export const ModelProviderConfigWriteParams = shape(
  'ModelProviderConfigWriteParams',
  'Asks to change the settings of a model provider.',
  {
    settings: required(ProviderSettingsPatch, 'The changes.'),
  },
  { closed: true },
);

export const GatewayAuth = openUnion(
  'GatewayAuth',
  'How requests to a custom gateway are authenticated.',
  'mode',
  {
    none: variant('NoneGatewayAuth', 'Not at all.'),
    environmentVariable: variant(
      'EnvironmentVariableGatewayAuth',
      'With a key from an environment variable.',
      {
        envKey: required(Type.String(), 'Name of the environment variable; not the key itself.'),
      },
    ),
    externallyConfigured: variant(
      'ExternallyConfiguredGatewayAuth',
      'In a way that is configured elsewhere, which edits leave alone.',
      {
        envKey: optional(
          nullable(Type.String()),
          'Name of an environment variable that plays a part in it; null and absent: none.',
        ),
      },
    ),
  },
);

export const ProviderSettings = openUnion(
  'ProviderSettings',
  'Settings of a model provider, by the kind of provider.',
  'type',
  {
    openai: variant(
      'OpenaiProviderSettings',
      'The provider is OpenAI, which has no settings here.',
    ),
    customGateway: variant('CustomGatewayProviderSettings', 'The provider is a custom gateway.', {
      auth: required(GatewayAuth, 'How requests are authenticated.'),
    }),
    bedrock: variant('BedrockProviderSettings', 'The provider is Amazon Bedrock.', {
      profile: optional(
        nullable(Type.String()),
        'Name of the AWS profile that gives the credentials; null and absent: not set.',
      ),
      region: optional(nullable(Type.String()), 'AWS region; null and absent: not set.'),
    }),
    gcp: variant('GcpProviderSettings', 'The provider is Google Cloud.', {
      credentialFile: optional(
        nullable(Type.String()),
        'Path of the file with the credentials; null and absent: not set.',
      ),
      location: optional(
        nullable(Type.String()),
        'Google Cloud location; null and absent: not set.',
      ),
      projectId: optional(
        nullable(Type.String()),
        'Id of the Google Cloud project; null and absent: not set.',
      ),
    }),
  },
);

export const ModelProviderSummary = shape(
  'ModelProviderSummary',
  'A model provider and its settings.',
  {
    baseUrl: optional(
      nullable(Type.String()),
      'URL that the requests go to; null and absent: not set, or not safe to show.',
    ),
    canEdit: required(Type.Boolean(), 'Whether `modelProvider/config/write` may change it.'),
    id: required(Type.String(), 'Id of the provider, as in `model_provider` of the configuration.'),
    name: required(Type.String(), 'Name of the provider for people.'),
    settings: required(ProviderSettings, 'Settings of the provider.'),
  },
);

export const ModelProviderCapabilitiesReadParams = shape(
  'ModelProviderCapabilitiesReadParams',
  'Empty: the configured model provider is meant.',
  {},
);

export const ModelProviderCapabilitiesReadResponse = shape(
  'ModelProviderCapabilitiesReadResponse',
  'What the model provider can do besides answering.',
  {
    imageGeneration: required(Type.Boolean(), 'Whether it can make images.'),
    webSearch: required(Type.Boolean(), 'Whether it can search the web.'),
  },
);

export const ModelProviderConfigWriteResponse = shape(
  'ModelProviderConfigWriteResponse',
  'The model provider after the change.',
  {
    provider: required(ModelProviderSummary, 'The provider with its new settings.'),
  },
);

export const ModelProviderError = openUnion(
  'ModelProviderError',
  'Why a model provider cannot be used.',
  'type',
  {
    modelProviderMismatch: variant(
      'ModelProviderMismatchModelProviderError',
      'Another provider is in use than the one that was named.',
      {
        currentModelProvider: required(Type.String(), 'Id of the provider in use.'),
        modelProvider: required(Type.String(), 'Id of the provider that was named.'),
      },
    ),
    modelProviderNotConfigured: variant(
      'ModelProviderNotConfiguredModelProviderError',
      'The configuration does not know the provider.',
      {
        modelProvider: required(Type.String(), 'Id of the provider that was named.'),
      },
    ),
    modelProviderPolicyConflict: variant(
      'ModelProviderPolicyConflictModelProviderError',
      'A policy requires another provider.',
      {
        modelProvider: required(Type.String(), 'Id of the provider that was named.'),
        requiredModelProvider: required(
          Type.String(),
          'Id of the provider that the policy requires.',
        ),
      },
    ),
  },
);

export const ModelProviderListParams = shape(
  'ModelProviderListParams',
  'Empty: all model providers are meant.',
  {},
);

export const ModelProviderListResponse = shape(
  'ModelProviderListResponse',
  'The model providers.',
  {
    canChangeDefault: required(Type.Boolean(), 'Whether another provider may be made the default.'),
    data: required(Type.Array(ModelProviderSummary), 'The providers, all on one page.'),
    defaultProviderId: required(
      Type.String(),
      'Id of the provider that is used where none is named.',
    ),
  },
);

export const modelProviderList = request('modelProvider/list', {
  description: 'Lists the model providers and tells which one is the default.',
  params: ModelProviderListParams,
  result: ModelProviderListResponse,
  order: read('config'),
  stability: 'stable',
  since: '0.169.0',
});

export const modelProviderConfigWrite = request('modelProvider/config/write', {
  description: 'Changes the settings of a model provider in the configuration.',
  params: ModelProviderConfigWriteParams,
  result: ModelProviderConfigWriteResponse,
  order: write('config'),
  stability: 'stable',
  since: '0.169.0',
});

export const modelProviderCapabilitiesRead = request('modelProvider/capabilities/read', {
  description: 'Tells what the configured model provider can do besides answering.',
  params: ModelProviderCapabilitiesReadParams,
  result: ModelProviderCapabilitiesReadResponse,
  stability: 'stable',
  since: '0.136.0',
});

export const modelProviderAuthRecoveryStarted = notification('modelProvider/authRecoveryStarted', {
  description:
    'A turn has met a failed authentication, and the server tries to recover from it. `modelProvider/authRecoveryCompleted` tells when that is over.',
  params: AuthRecoveryNotification,
  stability: 'stable',
  since: '0.155.0',
});

export const modelProviderAuthRecoveryCompleted = notification(
  'modelProvider/authRecoveryCompleted',
  {
    description: 'The recovery that `modelProvider/authRecoveryStarted` told of is over.',
    params: AuthRecoveryNotification,
    stability: 'stable',
    since: '0.155.0',
  },
);
