/** From a protocol model to schemas, documentation and typed clients and servers. */

export { BundleError, type BundleSource } from './bundle/read-bundle.ts';
export type { Problem } from './bundle/schema.ts';
export { checkModel, type ModelProblem } from './check-model.ts';
export { ConfigError, parseConfig } from './config.ts';
export { emitJsonSchema } from './emit/json-schema/index.ts';
export {
  type Dialect,
  type JsonSchema,
  type JsonSchemaOptions,
  toJsonSchema,
} from './emit/json-schema/to-json-schema.ts';
export { emitMarkdown } from './emit/markdown/index.ts';
export { emitOpenrpc } from './emit/openrpc/index.ts';
export { emitPython } from './emit/python/index.ts';
export { emitTypescript } from './emit/typescript/index.ts';
export { emitVectors, type Vectors } from './emit/vectors/index.ts';
export { emitAll } from './emit-all.ts';
export {
  type GenerateConfig,
  type GenerateOptions,
  generate,
  type Report,
} from './generate.ts';
export { type BundleModel, readBundleModel } from './import/bundle-model.ts';
export type { Describe } from './import/describe.ts';
export { type Imported, type ImportOptions, importBundle } from './import/index.ts';
export { isMethodLists, type MethodLists } from './import/stability.ts';
export { loadModel, ModelError } from './load-model.ts';
export { emitModelSchema, modelSchema } from './model-schema.ts';
export { type Explained, type ExplainedRule, explainedProblem } from './parity/explained.ts';
export { compareWithBundle } from './parity/index.ts';
export { type Finding, type ParityReport, printParity } from './parity/report.ts';
export { closedView, stableView } from './parity/views.ts';
export { createTypeJudge, type TypeJudge } from './type-judge.ts';
export { emitTypesOnly, type TypesOnly, UnknownLanguageError } from './types-only.ts';
export { checkFiles, type Difference, writeFiles } from './write.ts';
