/** Our generated checks against ajv, zod and reading the same text with JSON.parse; and what the first one costs. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { checkParams } from '@wirebox/app-server-protocol/params';
import { checkNotification, checkResult } from '@wirebox/app-server-protocol/results';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromJSONSchema } from 'zod';
import { compilePrograms } from './compile.ts';
import { median, table } from './figures.ts';
import { withoutNot } from './servers/without-not.ts';

const bundlePath = new URL('../../schemas/protocol.schema.json', import.meta.url).pathname;
const bundle = JSON.parse(readFileSync(bundlePath, 'utf8'));
const zodBundle = withoutNot(bundle);

const window = { usedPercent: 12, windowDurationMins: 300, resetsAt: 1_795_000_000 };
const limit = {
  limitId: 'codex',
  limitName: null,
  primary: window,
  secondary: window,
  credits: { hasCredits: true, unlimited: false, balance: '12.5' },
  planType: 'pro',
};

const cases: { name: string; type: string; ours: (value: unknown) => boolean; value: unknown }[] = [
  {
    name: 'account/read params',
    type: 'GetAccountParams',
    ours: checkParams['account/read'],
    value: { refreshToken: false },
  },
  {
    name: 'account/login/start params',
    type: 'LoginAccountParams',
    ours: checkParams['account/login/start'],
    value: { type: 'chatgptAuthTokens', accessToken: 'x'.repeat(900), chatgptAccountId: 'a' },
  },
  {
    name: 'account/read result',
    type: 'GetAccountResponse',
    ours: checkResult['account/read'],
    value: {
      account: { type: 'chatgpt', email: 'someone@example.com', planType: 'pro' },
      userId: 'user-1',
      requiresOpenaiAuth: true,
      workspaceRouting: null,
    },
  },
  {
    name: 'account/rateLimits/updated params',
    type: 'AccountRateLimitsUpdatedNotification',
    ours: checkNotification['account/rateLimits/updated'],
    value: { rateLimits: limit },
  },
  {
    name: 'account/rateLimits/read result',
    type: 'GetAccountRateLimitsResponse',
    ours: checkResult['account/rateLimits/read'],
    value: { rateLimits: limit, rateLimitsByLimitId: { codex: limit, other: limit } },
  },
];

/** Millions a second over distinct objects, so that nothing can be hoisted out of the loop. */
function rate(run: (index: number) => boolean, milliseconds: number): number {
  const start = performance.now();
  let count = 0;
  let good = 0;
  while (performance.now() - start < milliseconds) {
    for (let index = 0; index < 256; index += 1) good += run(index) ? 1 : 0;
    count += 256;
  }
  if (good !== count) throw new Error('a value was refused');
  return count / (performance.now() - start) / 1000;
}

export function benchValidators(rounds = 5, milliseconds = 150): string {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(bundle, 'bundle');
  const rows = cases.map(({ name, type, ours, value }) => {
    const check = ajv.compile({ $ref: `bundle#/$defs/${type}` });
    const schema = fromJSONSchema({ ...zodBundle, $ref: `#/$defs/${type}` });
    const text = JSON.stringify(value);
    const values = Array.from({ length: 256 }, () => JSON.parse(text) as unknown);
    const figures = Array.from({ length: rounds }, () => [
      rate((index) => ours(values[index]), milliseconds),
      rate((index) => check(values[index]), milliseconds),
      rate((index) => schema.safeParse(values[index]).success, milliseconds),
      rate(() => JSON.parse(text) !== undefined, milliseconds),
    ]);
    const middle = (column: number) => median(figures.map((row) => row[column]!));
    const ratio = (column: number) => median(figures.map((row) => row[0]! / row[column]!));
    return [
      `${name} (${text.length} B)`,
      ...[0, 1, 2, 3].map((column) => middle(column).toFixed(2)),
      ...[1, 2, 3].map((column) => ratio(column).toFixed(1)),
    ];
  });
  return table(
    ['checks, millions/s', 'ours', 'ajv', 'zod', 'JSON.parse', ': ajv', ': zod', ': JSON.parse'],
    rows,
  );
}

/** In a process of its own each time, so that nothing is loaded or compiled before. */
export async function benchFirstCall(rounds = 5): Promise<string> {
  const { folder, path } = await compilePrograms(['first-call']);
  const kinds = ['ours', 'ajv', 'zod'];
  try {
    const times = kinds.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, kind] of kinds.entries()) {
        const args = [path('first-call'), kind, bundlePath];
        times[index]!.push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
      }
    }
    return table(
      ['first check of an account/read result', 'ms', ': ours'],
      kinds.map((kind, index) => [
        kind,
        median(times[index]!).toFixed(1),
        median(times[index]!.map((time, round) => time / times[0]![round]!)).toFixed(1),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
