/** A report of real changes, with texts in it that every format has to survive. */
import { readFileSync } from 'node:fs';
import { readBundleModel } from '@wirebox/codegen';
import type { Approval } from '../approvals.ts';
import { toReport } from '../report.ts';
import type { Report } from '../report-type.ts';
import { review } from '../review.ts';
import type { Side } from '../side.ts';
import { interpretingJudge } from './judges.ts';

export const TODAY = '2026-11-22';

function excerptSide(step: string, label: 'old' | 'new'): Side {
  const url = new URL(`../../fixtures/${step}.${label}.json`, import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(url, 'utf8'));
  const { model, unanswered, silentOn } = readBundleModel(label, [{ name: label, schema }]);
  return { label, model, openness: 'by-direction', unanswered, silentOn };
}

export function sampleReport(approvals: readonly Approval[] = []): Report {
  const step = '0.95.0-0.107.0';
  const sides = { old: excerptSide(step, 'old'), new: excerptSide(step, 'new') };
  const found = review(sides, { judge: interpretingJudge() });
  return toReport({ ...found, notes: ['<b> & "quotes" -- ::error:: ```'] }, sides, {
    approvals,
    today: TODAY,
  });
}
