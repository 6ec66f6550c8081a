/** Our generated checks against ajv and against reading the same text with JSON.parse. */
import { readFileSync } from 'node:fs';
import { checkParams } from '@wirebox/app-server-protocol/params';
import { checkResult } from '@wirebox/app-server-protocol/results';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { median, table } from './figures.ts';

const bundle = JSON.parse(
  readFileSync(new URL('../../schemas/protocol.schema.json', import.meta.url), 'utf8'),
);

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
    const text = JSON.stringify(value);
    const values = Array.from({ length: 256 }, () => JSON.parse(text) as unknown);
    const figures = Array.from({ length: rounds }, () => [
      rate((index) => ours(values[index]), milliseconds),
      rate((index) => check(values[index]), milliseconds),
      rate(() => JSON.parse(text) !== undefined, milliseconds),
    ]);
    const middle = (column: number) => median(figures.map((row) => row[column]!));
    const ratio = (column: number) => median(figures.map((row) => row[0]! / row[column]!));
    return [
      `${name} (${text.length} B)`,
      ...[0, 1, 2].map((column) => middle(column).toFixed(2)),
      ratio(1).toFixed(1),
      ratio(2).toFixed(1),
    ];
  });
  return table(
    ['checks, millions/s', 'ours', 'ajv', 'JSON.parse', 'ours : ajv', 'ours : JSON.parse'],
    rows,
  );
}
