import type { Model } from '@wirebox/protocol/model';
import { describe, expect, it } from 'vitest';
import { fixtureModel } from '../../fixture-model.ts';
import { committedModel } from '../../testing.ts';
import { emitTypescript } from './index.ts';
import {
  type Check,
  type CheckTable,
  createJudge,
  type Explain,
  judgeOf,
  TABLES,
} from './testing/judge.ts';
import { loadEmitted } from './testing/load-emitted.ts';
import { sampleModel } from './testing/sample-model.ts';
import { createRandom, damaged, randomValue } from './testing/values.ts';

/** With the number of values for each method; the whole protocol has hundreds of them. */
const models: [string, Model, number][] = [
  ['sample', sampleModel, 30],
  ['fixture', fixtureModel, 30],
  ['committed', committedModel(), 4],
];

interface Part {
  name: string;
  check: Check;
  judge: Check;
  explain: (value: unknown) => { path: string; message: string }[];
  values: unknown[];
}

/** Every table entry of both modules, with values for it. */
function partsOf(model: Model, files: ReadonlyMap<string, string>, rounds: number): Part[] {
  const judge = createJudge(model);
  const explain = loadEmitted<{ [name: string]: Explain }>(files, 'src/explain.ts');
  const random = createRandom(42);
  return TABLES.flatMap(([file, table, explainer, kind, direction, part]) => {
    const checks = loadEmitted<{ [name: string]: CheckTable }>(files, `src/${file}.ts`)[table]!;
    return model.methods
      .filter((method) => method.kind === kind && method.direction === direction)
      .map((method) => {
        const type = method[part] ?? { kind: 'json' as const };
        return {
          name: `${table} ${method.method}`,
          check: checks[method.method]!,
          judge: judgeOf(judge, method, part),
          explain: (value) => explain[explainer]!(method.method, value),
          values: Array.from({ length: rounds }, () => randomValue(model, type, random)),
        } satisfies Part;
      });
  });
}

function* everyValue(parts: Part[]): Generator<[Part, unknown]> {
  for (const part of parts) {
    for (const value of part.values) {
      yield [part, value];
      for (const other of damaged(value)) yield [part, other];
    }
  }
}

describe.each(models)('checks of the %s model', { timeout: 60_000 }, (_, model, rounds) => {
  const files = emitTypescript(model);
  const parts = partsOf(model, files, rounds);

  it('agree with ajv on good and damaged values, and something is explained where they refuse', () => {
    const wrong: string[] = [];
    let [accepted, refused] = [0, 0];
    for (const [{ name, check, judge, explain }, value] of everyValue(parts)) {
      const verdict = check(value);
      if (verdict) accepted++;
      else refused++;
      const issues = explain(value);
      if (verdict !== judge(value)) wrong.push(`${name}: ${verdict} for ${JSON.stringify(value)}`);
      if (verdict !== (issues.length === 0)) {
        wrong.push(`${name}: ${verdict}, ${JSON.stringify(issues)} for ${JSON.stringify(value)}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(Math.min(accepted, refused)).toBeGreaterThan(1000);
  });

  it('has one function for every named type that it reaches, which agrees too', () => {
    const judge = createJudge(model);
    const random = createRandom(7);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const file of ['src/params.ts', 'src/results.ts']) {
      for (const [name, check] of Object.entries(
        loadEmitted<{ [name: string]: unknown }>(files, file),
      )) {
        if (typeof check !== 'function') continue;
        const type = { kind: 'ref' as const, name: name.slice(2) };
        const judged = judge(type);
        seen.add(type.name);
        for (let round = 0; round < Math.min(rounds, 10); round++) {
          const value = randomValue(model, type, random);
          for (const other of [value, ...damaged(value)]) {
            if (check(other) !== judged(other)) wrong.push(`${name}: ${JSON.stringify(other)}`);
          }
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('the comparison itself', () => {
  const files = emitTypescript(sampleModel);
  const judged = partsOf(sampleModel, files, 150).map((part) => ({
    name: part.name.split(' '),
    cases: [...everyValue([part])].map(([, value]) => ({ value, want: part.judge(value) })),
  }));

  /** Whether some value gets another verdict from the module when `text` stands for it. */
  function isNoticed(file: 'params' | 'results', text: string): boolean {
    const module = loadEmitted<{ [name: string]: CheckTable }>(
      new Map([['src/x.ts', text]]),
      'src/x.ts',
    );
    return judged.some(({ name: [table = '', method = ''], cases }) => {
      const check = TABLES.find(([from, name]) => from === file && name === table)
        ? module[table]?.[method]
        : undefined;
      if (check === undefined) return false;
      try {
        return cases.some(({ value, want }) => check(value) !== want);
      } catch {
        return true;
      }
    });
  }

  it.each(['params', 'results'] as const)(
    'notices every check that is taken out of %s.ts',
    (file) => {
      const text = files.get(`src/${file}.ts`)!;
      expect(isNoticed(file, text)).toBe(false);
      // Without its guard a function still refuses what is no object, if by the first member that it misses.
      const statements = [
        ...text.matchAll(
          /^ +(?:if \((?!!isMembers)(?:.*\) return \w+;|\n[^}]*\})|case undefined:\n.*)$/gm,
        ),
      ];
      expect(statements.length).toBeGreaterThan(15);
      const missed = statements.filter(({ index, 0: statement }) => {
        const rest = text.slice(index + statement.length);
        return !isNoticed(file, text.slice(0, index) + rest);
      });
      expect(missed.map(([statement]) => statement)).toEqual([]);
    },
  );

  it.each([
    // Without a case of its own such a tag is one that an open union does not know, and as good.
    ['params', ['dot', 'sea']],
    ['results', ['sea']],
  ] as const)('notices every case that is taken out of %s.ts', (file, asGood) => {
    const text = files.get(`src/${file}.ts`)!;
    const cases = [...text.matchAll(/^ +case '(.*)':$/gm)];
    expect(cases.length).toBeGreaterThan(20);
    const missed = cases.filter(({ index, 0: line }) => {
      const rest = text.slice(index + line.length);
      return !isNoticed(
        file,
        text.slice(0, index) + line.replace(/'.*'/, "'no such thing'") + rest,
      );
    });
    expect(missed.map(([, name]) => name)).toEqual(asGood);
  });

  it.each(['params', 'results'] as const)(
    'notices every `and` of %s.ts that turns into `or`, and back',
    (file) => {
      const text = files.get(`src/${file}.ts`)!;
      const operators = [...text.matchAll(/&&|\|\|/g)];
      expect(operators.length).toBeGreaterThan(50);
      const missed = operators.filter(({ index, 0: operator }) => {
        const other = operator === '&&' ? '||' : '&&';
        return !isNoticed(file, text.slice(0, index) + other + text.slice(index + 2));
      });
      expect(missed.map(({ index }) => text.slice(index - 60, index + 60))).toEqual([]);
    },
  );

  it.each(['params', 'results'] as const)(
    'notices every answer of %s.ts that is turned into yes',
    (file) => {
      const text = files.get(`src/${file}.ts`)!;
      const answers = [...text.matchAll(/return (?!true|false;)[^;]+;/g)].filter(
        ([answer]) => !answer.includes('count'),
      );
      expect(answers.length).toBeGreaterThan(10);
      const missed = answers.filter(({ index, 0: answer }) => {
        const rest = text.slice(index + answer.length);
        return !isNoticed(file, `${text.slice(0, index)}return true;${rest}`);
      });
      expect(missed.map(([answer]) => answer)).toEqual([]);
    },
  );
});
