/** Tools that a client gives to a thread. */
import * as Type from 'typebox';
import { closedUnion, optional, required, variant } from '../shapes.ts';

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const DynamicToolNamespaceTool = closedUnion(
  'DynamicToolNamespaceTool',
  'A tool within a namespace.',
  'type',
  {
    function: variant(
      'FunctionDynamicToolNamespaceTool',
      'A function that the client carries out.',
      {
        deferLoading: optional(
          Type.Boolean(),
          'Keeps the tool from the model until it is looked for.',
        ),
        description: required(Type.String(), 'What the tool does, for the model.'),
        inputSchema: required(Type.Unknown(), 'JSON Schema of the arguments.'),
        name: required(Type.String(), 'Name of the tool, unique in its namespace.'),
      },
    ),
  },
);

/** Closed: clients send it, and a server cannot act on what it does not know. */
export const DynamicToolSpec = closedUnion(
  'DynamicToolSpec',
  'A tool, or a namespace of tools, that the client offers to the model.',
  'type',
  {
    function: variant('FunctionDynamicToolSpec', 'A single function that the client carries out.', {
      deferLoading: optional(
        Type.Boolean(),
        'Keeps the tool from the model until it is looked for.',
      ),
      description: required(Type.String(), 'What the tool does, for the model.'),
      inputSchema: required(Type.Unknown(), 'JSON Schema of the arguments.'),
      name: required(Type.String()),
    }),
    namespace: variant('NamespaceDynamicToolSpec', 'Several tools under one name.', {
      description: required(Type.String(), 'What the tools are for, for the model.'),
      name: required(Type.String()),
      tools: required(Type.Array(DynamicToolNamespaceTool), 'The tools in it.'),
    }),
  },
);
