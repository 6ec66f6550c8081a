/** Prints what the first check of a result costs in a fresh process, in milliseconds: loading, preparing, checking. */
import { readFileSync } from 'node:fs';
import { withoutNot } from './without-not.ts';

const [kind, bundlePath] = process.argv.slice(2);
const value = {
  account: { type: 'chatgpt', email: 'someone@example.com', planType: 'pro' },
  userId: 'user-1',
  requiresOpenaiAuth: true,
  workspaceRouting: null,
};
const readBundle = () => JSON.parse(readFileSync(bundlePath ?? '', 'utf8'));

const kinds = {
  async ours() {
    const { checkResult } = await import('@wirebox/app-server-protocol/results');
    return checkResult['account/read'];
  },
  async ajv() {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(readBundle(), 'bundle');
    return ajv.compile({ $ref: 'bundle#/$defs/GetAccountResponse' });
  },
  async zod() {
    const { fromJSONSchema } = await import('zod');
    const schema = fromJSONSchema({
      ...withoutNot(readBundle()),
      $ref: '#/$defs/GetAccountResponse',
    });
    return (candidate: unknown) => schema.safeParse(candidate).success;
  },
};

const start = performance.now();
const check = await kinds[kind as keyof typeof kinds]();
if (!check(value)) throw new Error('the value was refused');
process.stdout.write(String(performance.now() - start));
