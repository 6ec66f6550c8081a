/** How the pages of the login server look: one column, the fonts of the system, light or dark as the system is. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f4f4f2;
  --card: #ffffff;
  --text: #1c1c1a;
  --soft: #5d5d58;
  --line: #dcdcd6;
  --done: #17734a;
  --failed: #b3362b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141413;
    --card: #1f1f1d;
    --text: #f0f0ec;
    --soft: #a9a9a2;
    --line: #3a3a36;
    --done: #5ccb97;
    --failed: #ff8a7d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  min-height: 100svh;
  display: grid;
  place-items: center;
  padding: 1.5rem 1rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  -webkit-text-size-adjust: 100%;
}
main {
  width: 100%;
  max-width: 30rem;
  padding: 2.25rem 2rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 1rem;
  overflow-wrap: anywhere;
}
@media (max-width: 24rem) { main { padding: 1.75rem 1.25rem; } }
.mark {
  display: block;
  width: 3rem;
  height: 3rem;
  padding: .4rem;
  margin-bottom: 1.25rem;
  border: 2px solid;
  border-radius: 50%;
  fill: none;
  stroke: currentColor;
  stroke-width: 2.5;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.done { color: var(--done); }
.failed { color: var(--failed); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
p { margin: 0 0 1rem; }
dl { margin: 0 0 1rem; padding: .875rem 1rem; border: 1px solid var(--line); border-radius: .625rem; font-size: .9375rem; }
dt { color: var(--soft); font-size: .8125rem; }
dd { margin: 0 0 .625rem; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875rem; }
dd:last-child { margin-bottom: 0; }
.help { margin-bottom: 0; color: var(--soft); font-size: .9375rem; }
.button {
  display: inline-block;
  padding: .625rem 1.125rem;
  border-radius: .625rem;
  background: var(--text);
  color: var(--card);
  font-weight: 600;
  text-decoration: none;
}
.button:focus-visible { outline: 3px solid var(--done); outline-offset: 2px; }
`;
