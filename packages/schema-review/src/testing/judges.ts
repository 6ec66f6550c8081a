/** What the tests share: the two judges that stand beside our own validator. */
import { createTypeJudge, toJsonSchema } from '@wirebox/codegen';
import type { TypeExpression } from '@wirebox/protocol/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Judge, Openness, Side } from '../side.ts';

/** The judge that the command uses. */
export function interpretingJudge(): Judge {
  const judges = new WeakMap<Side, ReturnType<typeof createTypeJudge>>();
  return (side, openness, type, value) => {
    let judge = judges.get(side);
    if (judge === undefined) {
      judge = createTypeJudge(side.model);
      judges.set(side, judge);
    }
    return judge(openness, type, value);
  };
}

const inView = (type: TypeExpression, openness: Openness): TypeExpression =>
  openness === 'stated'
    ? type
    : (JSON.parse(JSON.stringify(type), (key, value) =>
        key === 'open' ? openness === 'open' : value,
      ) as TypeExpression);

/** ajv over the schemas that users get. */
export function ajvJudge(): Judge {
  const instances = new Map<string, Ajv2020>();
  const ids = new Map<Side, string>();
  const compiled = new Map<string, (value: unknown) => boolean>();
  return (side, openness, type, value) => {
    const id = ids.get(side) ?? `side${ids.size}`;
    ids.set(side, id);
    const key = `${id} ${openness}`;
    let ajv = instances.get(key);
    if (ajv === undefined) {
      ajv = new Ajv2020({
        strict: false,
        validateFormats: false,
        logger: false,
        inlineRefs: false,
        // That they are schemas is for the tests of the emitter, and takes longer than all questions together.
        validateSchema: false,
      });
      const definitions = Object.entries(side.model.types).map(([name, definition]) => [
        name,
        schemaOf(definition.type, openness),
      ]);
      ajv.addSchema({ $id: 'model', $defs: Object.fromEntries(definitions) });
      instances.set(key, ajv);
    }
    const text = `${key} ${JSON.stringify(type)}`;
    let check = compiled.get(text);
    if (check === undefined) {
      const validate = ajv.compile(schemaOf(type, openness));
      check = (one) => validate(one) === true;
      compiled.set(text, check);
    }
    return check(value);
  };
}

const schemaOf = (type: TypeExpression, openness: Openness) =>
  toJsonSchema(inView(type, openness), { dialect: '2020-12', refPrefix: 'model#/$defs/' });
