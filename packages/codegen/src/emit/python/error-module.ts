/** `errors.py`: exceptions and the error table. */
import type { Model } from '@wirebox/protocol/model';
import { createPrinter } from '../../printer.ts';
import { header } from './docstring.ts';
import { literal } from './identifiers.ts';
import { faults } from './runtime/faults.ts';

/** Keys that the run-time part itself answers with: a protocol without them would leave it speechless. */
const needed = [
  'alreadyInitialized',
  'experimentalApiRequired',
  'internalError',
  'invalidParams',
  'invalidRequest',
  'messageTooLarge',
  'methodNotFound',
  'methodNotServed',
  'notInitialized',
  'overloaded',
  'parseError',
];

export function errorModule(model: Model): string {
  const missing = needed.filter((key) => !Object.hasOwn(model.errors, key));
  if (missing.length > 0) throw new Error(`the error table lacks ${missing.join(', ')}`);
  const printer = createPrinter('    ');
  printer.line(header);
  printer.line(faults.trimEnd());
  printer.line();
  printer.line();
  printer.block(
    'ErrorKey: TypeAlias = Literal[',
    () => {
      for (const key of Object.keys(model.errors)) printer.line(`${literal(key)},`);
    },
    ']',
  );
  printer.line('"""Keys of the error table. A wire error carries its key as `data.key`."""');
  printer.line();
  printer.block(
    'ERRORS: dict[str, ErrorInfo] = {',
    () => {
      for (const [key, error] of Object.entries(model.errors)) {
        printer.line(`# ${error.description.replaceAll('\n', ' ')}`);
        const flag = (value: boolean) => (value ? 'True' : 'False');
        const data = error.data.map(({ name }) => `${literal(name)},`).join(' ');
        printer.block(
          `${literal(key)}: ErrorInfo(`,
          () => {
            printer.line(`${error.code},`);
            printer.line(`${literal(error.message)},`);
            printer.line(`retry=${flag(error.retry)},`);
            printer.line(`common=${flag(error.common)},`);
            printer.line(`data=(${data}),`);
          },
          '),',
        );
      }
    },
    '}',
  );
  return printer.text();
}
