/** The forms that an MCP server asks a person to fill in. */
import * as Type from 'typebox';
import {
  closedEnum,
  map,
  nullable,
  openEnum,
  optional,
  required,
  shape,
  uint32,
  uint64,
  union,
} from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpElicitationArrayType = closedEnum(
  'McpElicitationArrayType',
  'Schema type of a field that takes several choices.',
  ['array'],
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpElicitationBooleanType = closedEnum(
  'McpElicitationBooleanType',
  'Schema type of a field that takes yes or no.',
  ['boolean'],
);

export const McpElicitationBooleanSchema = shape(
  'McpElicitationBooleanSchema',
  'A field of a form that takes yes or no.',
  {
    default: optional(nullable(Type.Boolean()), 'Value that the field has at first.'),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationBooleanType, 'Always `boolean`.'),
  },
  { closed: true },
);

export const McpElicitationConstOption = shape(
  'McpElicitationConstOption',
  'A choice with a name for people.',
  {
    const: required(Type.String(), 'The value to send back.'),
    title: required(Type.String(), 'The name to show.'),
  },
  { closed: true },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const McpElicitationStringType = closedEnum(
  'McpElicitationStringType',
  'Schema type of a field that takes text or one choice.',
  ['string'],
);

export const McpElicitationUntitledSingleSelectEnumSchema = shape(
  'McpElicitationUntitledSingleSelectEnumSchema',
  'A field of a form that takes one of several plain values.',
  {
    default: optional(nullable(Type.String()), 'Value that is chosen at first.'),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    enum: required(Type.Array(Type.String()), 'The values, to be shown as they are.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationStringType, 'Always `string`.'),
  },
  { closed: true },
);

export const McpElicitationTitledSingleSelectEnumSchema = shape(
  'McpElicitationTitledSingleSelectEnumSchema',
  'A field of a form that takes one of several named choices.',
  {
    default: optional(
      nullable(Type.String()),
      'Value (`const`) of the choice that is chosen at first.',
    ),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    oneOf: required(Type.Array(McpElicitationConstOption), 'The choices.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationStringType, 'Always `string`.'),
  },
  { closed: true },
);

export const McpElicitationSingleSelectEnumSchema = union(
  'McpElicitationSingleSelectEnumSchema',
  'A field of a form that takes exactly one choice.',
  [McpElicitationUntitledSingleSelectEnumSchema, McpElicitationTitledSingleSelectEnumSchema],
);

export const McpElicitationUntitledEnumItems = shape(
  'McpElicitationUntitledEnumItems',
  'The plain values that several may be taken of.',
  {
    enum: required(Type.Array(Type.String()), 'The values, to be shown as they are.'),
    type: required(McpElicitationStringType, 'Always `string`.'),
  },
  { closed: true },
);

export const McpElicitationUntitledMultiSelectEnumSchema = shape(
  'McpElicitationUntitledMultiSelectEnumSchema',
  'A field of a form that takes any number of plain values.',
  {
    default: optional(nullable(Type.Array(Type.String())), 'Values that are chosen at first.'),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    items: required(McpElicitationUntitledEnumItems, 'The values to choose from.'),
    maxItems: optional(nullable(uint64()), 'Most choices that may be taken.'),
    minItems: optional(nullable(uint64()), 'Fewest choices that must be taken.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationArrayType, 'Always `array`.'),
  },
  { closed: true },
);

export const McpElicitationTitledEnumItems = shape(
  'McpElicitationTitledEnumItems',
  'The named choices that several may be taken of.',
  {
    anyOf: required(Type.Array(McpElicitationConstOption), 'The choices.'),
  },
  { closed: true },
);

export const McpElicitationTitledMultiSelectEnumSchema = shape(
  'McpElicitationTitledMultiSelectEnumSchema',
  'A field of a form that takes any number of named choices.',
  {
    default: optional(
      nullable(Type.Array(Type.String())),
      'Values (`const`) of the choices that are chosen at first.',
    ),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    items: required(McpElicitationTitledEnumItems, 'The choices to choose from.'),
    maxItems: optional(nullable(uint64()), 'Most choices that may be taken.'),
    minItems: optional(nullable(uint64()), 'Fewest choices that must be taken.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationArrayType, 'Always `array`.'),
  },
  { closed: true },
);

export const McpElicitationMultiSelectEnumSchema = union(
  'McpElicitationMultiSelectEnumSchema',
  'A field of a form that takes several choices.',
  [McpElicitationUntitledMultiSelectEnumSchema, McpElicitationTitledMultiSelectEnumSchema],
);

export const McpElicitationLegacyTitledEnumSchema = shape(
  'McpElicitationLegacyTitledEnumSchema',
  'A field of a form that takes one choice, in the older way of MCP with the names in a list of their own.',
  {
    default: optional(nullable(Type.String()), 'Value that is chosen at first.'),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    enum: required(Type.Array(Type.String()), 'The values to send back.'),
    enumNames: optional(
      nullable(Type.Array(Type.String())),
      'Names to show, in the order of `enum`; null and absent: show the values.',
    ),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationStringType, 'Always `string`.'),
  },
  { closed: true },
);

export const McpElicitationEnumSchema = union(
  'McpElicitationEnumSchema',
  'A field of a form that offers choices.',
  [
    McpElicitationSingleSelectEnumSchema,
    McpElicitationMultiSelectEnumSchema,
    McpElicitationLegacyTitledEnumSchema,
  ],
);

export const McpElicitationNumberType = openEnum(
  'McpElicitationNumberType',
  'Schema type of a field that takes a number, or only a whole one (`integer`).',
  ['number', 'integer'],
);

export const McpElicitationNumberSchema = shape(
  'McpElicitationNumberSchema',
  'A field of a form that takes a number.',
  {
    default: optional(nullable(Type.Number()), 'Value that the field has at first.'),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    maximum: optional(nullable(Type.Number()), 'Greatest number allowed.'),
    minimum: optional(nullable(Type.Number()), 'Smallest number allowed.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(
      McpElicitationNumberType,
      'Whether fractions are allowed (`number`) or not (`integer`).',
    ),
  },
  { closed: true },
);

export const McpElicitationObjectType = openEnum(
  'McpElicitationObjectType',
  'Schema type of the form as a whole.',
  ['object'],
);

export const McpElicitationStringFormat = openEnum(
  'McpElicitationStringFormat',
  'What kind of text a field takes.',
  ['email', 'uri', 'date', 'date-time'],
);

export const McpElicitationStringSchema = shape(
  'McpElicitationStringSchema',
  'A field of a form that takes text.',
  {
    default: optional(nullable(Type.String()), 'Value that the field has at first.'),
    description: optional(nullable(Type.String()), 'Explanation to show with the field.'),
    format: optional(nullable(McpElicitationStringFormat), 'Kind of text; null and absent: any.'),
    maxLength: optional(nullable(uint32()), 'Most characters allowed.'),
    minLength: optional(nullable(uint32()), 'Fewest characters allowed.'),
    title: optional(nullable(Type.String()), 'Name of the field to show.'),
    type: required(McpElicitationStringType, 'Always `string`.'),
  },
  { closed: true },
);

export const McpElicitationPrimitiveSchema = union(
  'McpElicitationPrimitiveSchema',
  'One field of a form.',
  [
    McpElicitationEnumSchema,
    McpElicitationStringSchema,
    McpElicitationNumberSchema,
    McpElicitationBooleanSchema,
  ],
);

export const McpElicitationSchema = shape(
  'McpElicitationSchema',
  'A flat form: JSON Schema of an object whose members are the fields.',
  {
    $schema: optional(nullable(Type.String()), 'URI of the JSON Schema dialect.'),
    properties: required(map(McpElicitationPrimitiveSchema), 'The fields, keyed by name.'),
    required: optional(
      nullable(Type.Array(Type.String())),
      'Names of the fields that must be filled in; null and absent: none.',
    ),
    type: required(McpElicitationObjectType, 'Always `object`.'),
  },
  { closed: true },
);
