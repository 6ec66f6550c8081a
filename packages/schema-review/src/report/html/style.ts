/** The looks of the page: readable on a phone and in the dark, without anything from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --back: #fcfcfd; --card: #fff; --line: #d9dce1; --soft: #60646c;
  --code: #f1f3f5; --mark: #ffe8a3; --breaking: #c62a2f; --lossy: #a35200; --closed-only: #6e56cf;
  --if-used: #0b68cb; --compatible: #237032; --shadow: 0 1px 2px rgb(0 0 0 / 6%); }
@media (prefers-color-scheme: dark) {
  :root { --text: #edeef0; --back: #111113; --card: #18191b; --line: #363a3f; --soft: #b0b4ba; --code: #212225;
    --mark: #5c4813; --breaking: #ff9592; --lossy: #ffa057; --closed-only: #baa7ff; --if-used: #70b8ff;
    --compatible: #71d083; --shadow: none; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0.5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
.scroll { overflow-x: auto; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; white-space: normal; min-width: 10rem; }
tr + tr td { border-top: 1px solid var(--line); }
.soft, .none { color: var(--soft); }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
  padding: 0.75rem 0; background: var(--back); border-bottom: 1px solid var(--line); margin: 1rem 0; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; border: 0; padding: 0; margin: 0; }
.filters label { display: inline-flex; gap: 0.3rem; align-items: center; min-height: 2rem; max-width: 100%; }
select, input[type="search"] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.25rem 0.5rem; min-width: 0; max-width: 22rem; min-height: 2rem; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem;
  margin: 0.75rem 0; box-shadow: var(--shadow); border-left: 4px solid var(--tone); }
article[hidden] { display: none; }
article p { margin: 0.25rem 0; overflow-wrap: anywhere; }
.verdict { color: var(--tone); font-weight: 600; }
[data-tone="breaking"] { --tone: var(--breaking); } [data-tone="lossy"] { --tone: var(--lossy); }
[data-tone="closed-only"] { --tone: var(--closed-only); } [data-tone="if-used"] { --tone: var(--if-used); }
[data-tone="compatible"] { --tone: var(--compatible); }
code, pre { font: 0.85rem/1.45 ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 0.25rem 0 0; padding: 0.5rem 0.75rem; background: var(--code); border-radius: 6px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: 3px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; margin-top: 0.5rem; }
.pair > div { min-width: 0; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } .filters { position: static; } body { padding: 0.75rem; } }
summary { cursor: pointer; }
.empty { padding: 2rem 0; text-align: center; color: var(--soft); }
`;
