/** Every format that a review can be printed in. */
import type { Finding } from '../finding.ts';
import type { Report } from '../report-type.ts';
import { printGithub } from './github.ts';
import { printHtml } from './html/page.ts';
import { printJsonReport } from './json.ts';
import { printJunit } from './junit.ts';
import { printMarkdown } from './markdown.ts';
import { printSarif } from './sarif.ts';
import { printText, type TextOptions } from './text.ts';

export interface PrintOptions extends TextOptions {
  /** The findings that make the review fail. */
  failures: readonly Finding[];
  /** Where the model lies, from the root of the repository, for formats that name a file. */
  file: string;
  /** Of the command. */
  version: string;
}

type Printer = (report: Report, options: PrintOptions) => string;

export const FORMATS = {
  text: printText,
  json: printJsonReport,
  markdown: printMarkdown,
  html: printHtml,
  junit: (report, { failures }) => printJunit(report, failures),
  github: (report, { failures, file }) => printGithub(report, failures, file),
  sarif: (report, { file, version }) => printSarif(report, file, version),
} as const satisfies Record<string, Printer>;

export type Format = keyof typeof FORMATS;

export const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);

export const printReport = (report: Report, format: Format, options: PrintOptions): string =>
  FORMATS[format](report, options);
