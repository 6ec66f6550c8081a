/** For programs. Its schema is committed beside this package's manifest. */
import type { Report } from '../report-type.ts';

export const printJsonReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
