/** What several methods speak of: elicitation. */
import * as Type from 'typebox';
import {
  closedEnum,
  map,
  nullable,
  openEnum,
  openUnion,
  optional,
  required,
  shape,
  uint32,
  uint64,
  union,
  variant,
} from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpElicitationArrayType = closedEnum(
  'McpElicitationArrayType',
  'Missing McpElicitationArrayType.',
  ['array'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpElicitationBooleanType = closedEnum(
  'McpElicitationBooleanType',
  'Missing McpElicitationBooleanType.',
  ['boolean'],
);

export const McpElicitationBooleanSchema = shape(
  'McpElicitationBooleanSchema',
  'Missing McpElicitationBooleanSchema.',
  {
    default: optional(nullable(Type.Boolean()), 'Missing McpElicitationBooleanSchema.default.'),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationBooleanSchema.description.',
    ),
    title: optional(nullable(Type.String()), 'Missing McpElicitationBooleanSchema.title.'),
    type: required(McpElicitationBooleanType, 'Missing McpElicitationBooleanSchema.type.'),
  },
  { closed: true },
);

export const McpElicitationConstOption = shape(
  'McpElicitationConstOption',
  'Missing McpElicitationConstOption.',
  {
    const: required(Type.String(), 'Missing McpElicitationConstOption.const.'),
    title: required(Type.String(), 'Missing McpElicitationConstOption.title.'),
  },
  { closed: true },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpElicitationStringType = closedEnum(
  'McpElicitationStringType',
  'Missing McpElicitationStringType.',
  ['string'],
);

export const McpElicitationUntitledSingleSelectEnumSchema = shape(
  'McpElicitationUntitledSingleSelectEnumSchema',
  'Missing McpElicitationUntitledSingleSelectEnumSchema.',
  {
    default: optional(
      nullable(Type.String()),
      'Missing McpElicitationUntitledSingleSelectEnumSchema.default.',
    ),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationUntitledSingleSelectEnumSchema.description.',
    ),
    enum: required(
      Type.Array(Type.String()),
      'Missing McpElicitationUntitledSingleSelectEnumSchema.enum.',
    ),
    title: optional(
      nullable(Type.String()),
      'Missing McpElicitationUntitledSingleSelectEnumSchema.title.',
    ),
    type: required(
      McpElicitationStringType,
      'Missing McpElicitationUntitledSingleSelectEnumSchema.type.',
    ),
  },
  { closed: true },
);

export const McpElicitationTitledSingleSelectEnumSchema = shape(
  'McpElicitationTitledSingleSelectEnumSchema',
  'Missing McpElicitationTitledSingleSelectEnumSchema.',
  {
    default: optional(
      nullable(Type.String()),
      'Missing McpElicitationTitledSingleSelectEnumSchema.default.',
    ),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationTitledSingleSelectEnumSchema.description.',
    ),
    oneOf: required(
      Type.Array(McpElicitationConstOption),
      'Missing McpElicitationTitledSingleSelectEnumSchema.oneOf.',
    ),
    title: optional(
      nullable(Type.String()),
      'Missing McpElicitationTitledSingleSelectEnumSchema.title.',
    ),
    type: required(
      McpElicitationStringType,
      'Missing McpElicitationTitledSingleSelectEnumSchema.type.',
    ),
  },
  { closed: true },
);

export const McpElicitationSingleSelectEnumSchema = union(
  'McpElicitationSingleSelectEnumSchema',
  'Missing McpElicitationSingleSelectEnumSchema.',
  [McpElicitationUntitledSingleSelectEnumSchema, McpElicitationTitledSingleSelectEnumSchema],
);

export const McpElicitationUntitledEnumItems = shape(
  'McpElicitationUntitledEnumItems',
  'Missing McpElicitationUntitledEnumItems.',
  {
    enum: required(Type.Array(Type.String()), 'Missing McpElicitationUntitledEnumItems.enum.'),
    type: required(McpElicitationStringType, 'Missing McpElicitationUntitledEnumItems.type.'),
  },
  { closed: true },
);

export const McpElicitationUntitledMultiSelectEnumSchema = shape(
  'McpElicitationUntitledMultiSelectEnumSchema',
  'Missing McpElicitationUntitledMultiSelectEnumSchema.',
  {
    default: optional(
      nullable(Type.Array(Type.String())),
      'Missing McpElicitationUntitledMultiSelectEnumSchema.default.',
    ),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationUntitledMultiSelectEnumSchema.description.',
    ),
    items: required(
      McpElicitationUntitledEnumItems,
      'Missing McpElicitationUntitledMultiSelectEnumSchema.items.',
    ),
    maxItems: optional(
      nullable(uint64()),
      'Missing McpElicitationUntitledMultiSelectEnumSchema.maxItems.',
    ),
    minItems: optional(
      nullable(uint64()),
      'Missing McpElicitationUntitledMultiSelectEnumSchema.minItems.',
    ),
    title: optional(
      nullable(Type.String()),
      'Missing McpElicitationUntitledMultiSelectEnumSchema.title.',
    ),
    type: required(
      McpElicitationArrayType,
      'Missing McpElicitationUntitledMultiSelectEnumSchema.type.',
    ),
  },
  { closed: true },
);

export const McpElicitationTitledEnumItems = shape(
  'McpElicitationTitledEnumItems',
  'Missing McpElicitationTitledEnumItems.',
  {
    anyOf: required(
      Type.Array(McpElicitationConstOption),
      'Missing McpElicitationTitledEnumItems.anyOf.',
    ),
  },
  { closed: true },
);

export const McpElicitationTitledMultiSelectEnumSchema = shape(
  'McpElicitationTitledMultiSelectEnumSchema',
  'Missing McpElicitationTitledMultiSelectEnumSchema.',
  {
    default: optional(
      nullable(Type.Array(Type.String())),
      'Missing McpElicitationTitledMultiSelectEnumSchema.default.',
    ),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationTitledMultiSelectEnumSchema.description.',
    ),
    items: required(
      McpElicitationTitledEnumItems,
      'Missing McpElicitationTitledMultiSelectEnumSchema.items.',
    ),
    maxItems: optional(
      nullable(uint64()),
      'Missing McpElicitationTitledMultiSelectEnumSchema.maxItems.',
    ),
    minItems: optional(
      nullable(uint64()),
      'Missing McpElicitationTitledMultiSelectEnumSchema.minItems.',
    ),
    title: optional(
      nullable(Type.String()),
      'Missing McpElicitationTitledMultiSelectEnumSchema.title.',
    ),
    type: required(
      McpElicitationArrayType,
      'Missing McpElicitationTitledMultiSelectEnumSchema.type.',
    ),
  },
  { closed: true },
);

export const McpElicitationMultiSelectEnumSchema = union(
  'McpElicitationMultiSelectEnumSchema',
  'Missing McpElicitationMultiSelectEnumSchema.',
  [McpElicitationUntitledMultiSelectEnumSchema, McpElicitationTitledMultiSelectEnumSchema],
);

export const McpElicitationLegacyTitledEnumSchema = shape(
  'McpElicitationLegacyTitledEnumSchema',
  'Missing McpElicitationLegacyTitledEnumSchema.',
  {
    default: optional(
      nullable(Type.String()),
      'Missing McpElicitationLegacyTitledEnumSchema.default.',
    ),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationLegacyTitledEnumSchema.description.',
    ),
    enum: required(Type.Array(Type.String()), 'Missing McpElicitationLegacyTitledEnumSchema.enum.'),
    enumNames: optional(
      nullable(Type.Array(Type.String())),
      'Missing McpElicitationLegacyTitledEnumSchema.enumNames.',
    ),
    title: optional(nullable(Type.String()), 'Missing McpElicitationLegacyTitledEnumSchema.title.'),
    type: required(McpElicitationStringType, 'Missing McpElicitationLegacyTitledEnumSchema.type.'),
  },
  { closed: true },
);

export const McpElicitationEnumSchema = union(
  'McpElicitationEnumSchema',
  'Missing McpElicitationEnumSchema.',
  [
    McpElicitationSingleSelectEnumSchema,
    McpElicitationMultiSelectEnumSchema,
    McpElicitationLegacyTitledEnumSchema,
  ],
);

export const McpElicitationNumberType = openEnum(
  'McpElicitationNumberType',
  'Missing McpElicitationNumberType.',
  ['number', 'integer'],
);

export const McpElicitationNumberSchema = shape(
  'McpElicitationNumberSchema',
  'Missing McpElicitationNumberSchema.',
  {
    default: optional(nullable(Type.Number()), 'Missing McpElicitationNumberSchema.default.'),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationNumberSchema.description.',
    ),
    maximum: optional(nullable(Type.Number()), 'Missing McpElicitationNumberSchema.maximum.'),
    minimum: optional(nullable(Type.Number()), 'Missing McpElicitationNumberSchema.minimum.'),
    title: optional(nullable(Type.String()), 'Missing McpElicitationNumberSchema.title.'),
    type: required(McpElicitationNumberType, 'Missing McpElicitationNumberSchema.type.'),
  },
  { closed: true },
);

export const McpElicitationObjectType = openEnum(
  'McpElicitationObjectType',
  'Missing McpElicitationObjectType.',
  ['object'],
);

export const McpElicitationStringFormat = openEnum(
  'McpElicitationStringFormat',
  'Missing McpElicitationStringFormat.',
  ['email', 'uri', 'date', 'date-time'],
);

export const McpElicitationStringSchema = shape(
  'McpElicitationStringSchema',
  'Missing McpElicitationStringSchema.',
  {
    default: optional(nullable(Type.String()), 'Missing McpElicitationStringSchema.default.'),
    description: optional(
      nullable(Type.String()),
      'Missing McpElicitationStringSchema.description.',
    ),
    format: optional(
      nullable(McpElicitationStringFormat),
      'Missing McpElicitationStringSchema.format.',
    ),
    maxLength: optional(nullable(uint32()), 'Missing McpElicitationStringSchema.maxLength.'),
    minLength: optional(nullable(uint32()), 'Missing McpElicitationStringSchema.minLength.'),
    title: optional(nullable(Type.String()), 'Missing McpElicitationStringSchema.title.'),
    type: required(McpElicitationStringType, 'Missing McpElicitationStringSchema.type.'),
  },
  { closed: true },
);

export const McpElicitationPrimitiveSchema = union(
  'McpElicitationPrimitiveSchema',
  'Missing McpElicitationPrimitiveSchema.',
  [
    McpElicitationEnumSchema,
    McpElicitationStringSchema,
    McpElicitationNumberSchema,
    McpElicitationBooleanSchema,
  ],
);

export const McpElicitationSchema = shape(
  'McpElicitationSchema',
  'Missing McpElicitationSchema.',
  {
    $schema: optional(nullable(Type.String()), 'Missing McpElicitationSchema.$schema.'),
    properties: required(
      map(McpElicitationPrimitiveSchema),
      'Missing McpElicitationSchema.properties.',
    ),
    required: optional(
      nullable(Type.Array(Type.String())),
      'Missing McpElicitationSchema.required.',
    ),
    type: required(McpElicitationObjectType, 'Missing McpElicitationSchema.type.'),
  },
  { closed: true },
);

export const McpServerElicitationRequestParams = openUnion(
  'McpServerElicitationRequestParams',
  'Missing McpServerElicitationRequestParams.',
  'mode',
  {
    'openai/userVerification': variant(
      'OpenaiUserVerificationMcpServerElicitationRequestParams',
      'Missing McpServerElicitationRequestParams.openai/userVerification.',
      {
        serverName: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/userVerification.serverName.',
        ),
        threadId: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/userVerification.threadId.',
        ),
        turnId: optional(
          nullable(Type.String()),
          'Missing McpServerElicitationRequestParams.openai/userVerification.turnId.',
        ),
        _meta: optional(
          Type.Unknown(),
          'Missing McpServerElicitationRequestParams.openai/userVerification._meta.',
        ),
        challenge: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/userVerification.challenge.',
        ),
        description: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/userVerification.description.',
        ),
        title: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/userVerification.title.',
        ),
      },
      { stability: 'experimental' },
    ),
    form: variant(
      'FormMcpServerElicitationRequestParams',
      'Missing McpServerElicitationRequestParams.form.',
      {
        serverName: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.form.serverName.',
        ),
        threadId: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.form.threadId.',
        ),
        turnId: optional(
          nullable(Type.String()),
          'Missing McpServerElicitationRequestParams.form.turnId.',
        ),
        _meta: optional(Type.Unknown(), 'Missing McpServerElicitationRequestParams.form._meta.'),
        message: required(Type.String(), 'Missing McpServerElicitationRequestParams.form.message.'),
        requestedSchema: required(
          McpElicitationSchema,
          'Missing McpServerElicitationRequestParams.form.requestedSchema.',
        ),
      },
    ),
    'openai/form': variant(
      'OpenaiFormMcpServerElicitationRequestParams',
      'Missing McpServerElicitationRequestParams.openai/form.',
      {
        serverName: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/form.serverName.',
        ),
        threadId: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/form.threadId.',
        ),
        turnId: optional(
          nullable(Type.String()),
          'Missing McpServerElicitationRequestParams.openai/form.turnId.',
        ),
        _meta: optional(
          Type.Unknown(),
          'Missing McpServerElicitationRequestParams.openai/form._meta.',
        ),
        message: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openai/form.message.',
        ),
        requestedSchema: required(
          Type.Unknown(),
          'Missing McpServerElicitationRequestParams.openai/form.requestedSchema.',
        ),
      },
    ),
    openaiForm: variant(
      'OpenaiFormOfMcpServerElicitationRequestParams',
      'Missing McpServerElicitationRequestParams.openaiForm.',
      {
        serverName: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openaiForm.serverName.',
        ),
        threadId: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openaiForm.threadId.',
        ),
        turnId: optional(
          nullable(Type.String()),
          'Missing McpServerElicitationRequestParams.openaiForm.turnId.',
        ),
        _meta: optional(
          Type.Unknown(),
          'Missing McpServerElicitationRequestParams.openaiForm._meta.',
        ),
        message: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.openaiForm.message.',
        ),
        requestedSchema: required(
          Type.Unknown(),
          'Missing McpServerElicitationRequestParams.openaiForm.requestedSchema.',
        ),
      },
    ),
    url: variant(
      'UrlMcpServerElicitationRequestParams',
      'Missing McpServerElicitationRequestParams.url.',
      {
        serverName: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.url.serverName.',
        ),
        threadId: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.url.threadId.',
        ),
        turnId: optional(
          nullable(Type.String()),
          'Missing McpServerElicitationRequestParams.url.turnId.',
        ),
        _meta: optional(Type.Unknown(), 'Missing McpServerElicitationRequestParams.url._meta.'),
        elicitationId: required(
          Type.String(),
          'Missing McpServerElicitationRequestParams.url.elicitationId.',
        ),
        message: required(Type.String(), 'Missing McpServerElicitationRequestParams.url.message.'),
        url: required(Type.String(), 'Missing McpServerElicitationRequestParams.url.url.'),
      },
    ),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpServerElicitationAction = closedEnum(
  'McpServerElicitationAction',
  'Missing McpServerElicitationAction.',
  ['accept', 'decline', 'cancel'],
);

export const McpServerElicitationRequestResponse = shape(
  'McpServerElicitationRequestResponse',
  'Missing McpServerElicitationRequestResponse.',
  {
    _meta: optional(Type.Unknown(), 'Missing McpServerElicitationRequestResponse._meta.'),
    action: required(
      McpServerElicitationAction,
      'Missing McpServerElicitationRequestResponse.action.',
    ),
    content: optional(Type.Unknown(), 'Missing McpServerElicitationRequestResponse.content.'),
  },
);
