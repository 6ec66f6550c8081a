/** One page that needs nothing else: open it from a disk, an artifact or a mail. */
import { type Finding, FLOWS, MIXES, type Mix, VERDICTS } from '../../finding.ts';
import type { Report } from '../../report-type.ts';
import { effectOf, FLOW_NAMES, MEANINGS, MIX_NAMES, overdueText, plural } from '../words.ts';
import { escapeXml as html } from '../xml.ts';
import { printWitness } from './print-witness.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

export const printHtml = (report: Report): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schema review: ${html(report.old)} to ${html(report.new)}</title>
<style>${STYLE}</style>
<h1>What changes on the wire: ${html(report.old)} → ${html(report.new)}</h1>
${summary(report)}
${filters(report)}
<main>
${report.findings.map(article).join('\n')}
<p class="empty" hidden>Nothing fits these filters.</p>
</main>
<script>${SCRIPT}</script>
</html>
`;

function summary(report: Report): string {
  const rows = VERDICTS.filter((verdict) =>
    MIXES.some((mix) => report.counts[mix][verdict] > 0),
  ).map(
    (verdict) =>
      `<tr data-tone="${verdict}"><td><span class="verdict">${verdict}</span> <span class="soft">${MEANINGS[verdict]}</span></td>${MIXES.map((mix) => `<td>${report.counts[mix][verdict]}</td>`).join('')}</tr>`,
  );
  const remarks = [
    ...overdueText(report),
    ...report.notes,
    ...report.refactors.map((refactor) => `No change on the wire: ${refactor}`),
  ];
  return [
    `<p>${plural(report.findings.length, 'change')}. Least bump of the version: <b>${report.bump}</b>.</p>`,
    rows.length === 0
      ? ''
      : `<div class="scroll"><table><tr><th></th>${MIXES.map((mix) => `<th>${MIX_NAMES[mix]}</th>`).join('')}</tr>${rows.join('')}</table></div>`,
    remarks.length === 0
      ? ''
      : `<ul>${remarks.map((remark) => `<li>${html(remark)}</li>`).join('')}</ul>`,
  ].join('\n');
}

function filters({ findings }: Report): string {
  const verdicts = VERDICTS.map(
    (verdict) =>
      `<label data-tone="${verdict}"><input type="checkbox" name="verdict" value="${verdict}" checked><span class="verdict">${verdict}</span></label>`,
  ).join('');
  const methods = [...new Set(findings.flatMap((finding) => finding.methods))].sort();
  const option = (value: string, text: string) =>
    `<option value="${html(value)}">${html(text)}</option>`;
  return `<form class="filters">
<fieldset aria-label="Verdict">${verdicts}</fieldset>
<label>Method <select name="method">${option('', 'all')}${methods.map((name) => option(name, name)).join('')}</select></label>
<label>Direction <select name="flow">${option('', 'both')}${FLOWS.map((flow) => option(flow, FLOW_NAMES[flow])).join('')}</select></label>
<label>For <select name="mix">${option('', 'the worse of both')}${MIXES.map((mix) => option(mix, MIX_NAMES[mix])).join('')}</select></label>
<label>Search <input type="search" name="search"></label>
<output id="shown" class="soft"></output>
</form>`;
}

function article(finding: Finding): string {
  const { verdict, oldClient, newClient, flow, methods, path, text, rule } = finding;
  const data = `data-verdict="${verdict}" data-old="${oldClient.verdict}" data-next="${newClient.verdict}" data-flow="${flow}" data-methods="${html(methods.join(' '))}"`;
  return `<article id="${finding.fingerprint}" data-tone="${verdict}" ${data}>
<h2>${html(finding.method)} <code>${html(path)}</code></h2>
<p><span class="verdict">${verdict}</span>: ${html(text)}</p>
${beforeAfter(finding)}
<div class="pair">${MIXES.map((mix) => mixPart(finding, mix)).join('')}</div>
${reach(finding)}
${[...finding.notes, ...approval(finding)].map((note) => `<p class="soft">${html(note)}</p>`).join('')}
<p class="soft"><code>${rule}</code> · ${FLOW_NAMES[flow]} · <code>${finding.fingerprint}</code></p>
</article>`;
}

function beforeAfter({ before, after }: Finding): string {
  if (before === undefined && after === undefined) return '';
  const part = (title: string, type: string | undefined) =>
    `<div><span class="soft">${title}</span><pre>${type === undefined ? '<span class="none">nothing</span>' : html(type)}</pre></div>`;
  return `<div class="pair">${part('before', before)}${part('after', after)}</div>`;
}

function mixPart(finding: Finding, mix: Mix): string {
  const { verdict, because, witness } = finding[mix];
  const head = `<div data-tone="${verdict}"><span class="soft">${MIX_NAMES[mix]}:</span> <span class="verdict">${verdict}</span>`;
  const reason = because === undefined ? '' : ` <span class="soft">(${html(because)})</span>`;
  if (witness === undefined) return `${head}${reason}</div>`;
  const doubt = witness.confirmed ? '' : ', not confirmed by the second validator';
  return `${head}${reason}<details><summary>this message ${effectOf(finding, mix)}${doubt}</summary><pre class="witness">${printWitness(witness)}</pre></details></div>`;
}

function reach({ methods, method }: Finding): string {
  const others = methods.filter((name) => name !== method);
  if (others.length === 0) return '';
  return `<details><summary>and in ${plural(others.length, 'more method')}</summary><p>${others.map((name) => `<code>${html(name)}</code>`).join(', ')}</p></details>`;
}

const approval = ({ approved }: Finding): string[] =>
  approved === undefined
    ? []
    : [`Approved by ${approved.owner} until ${approved.expires}: ${approved.reason}`];
