/**
 * The page of a review in a real browser: filters, before and after, the marked part of a message, a phone, the dark.
 * Needs Chromium: CHROMIUM names it, else the usual places are looked at.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'wirebox-page-'));
const page = join(folder, 'review.html');
const excerpt = (side: string) =>
  join(root, `packages/schema-review/fixtures/0.95.0-0.107.0.${side}.json`);

function writePage(): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/wirebox.js'),
      ...[
        'review',
        excerpt('old'),
        excerpt('new'),
        '--report',
        `html=${page}`,
        '--fail-on',
        'never',
      ],
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  assert.equal(status, 0, stderr);
}

const shown = (open: Page) => open.locator('article:visible').count();
const counter = (open: Page) => open.locator('#shown').textContent();

async function open(browser: Browser, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const opened = await browser.newPage(options);
  // Functions are passed into the page as text, and the loader of this file marks their names with a helper.
  await opened.addInitScript('globalThis.__name = (named) => named');
  opened.on('pageerror', (error) => assert.fail(`the page fails: ${error.message}`));
  opened.on('request', (request) =>
    assert.match(request.url(), /^(file|data):/, 'the page needs nothing from elsewhere'),
  );
  await opened.goto(pathToFileURL(page).href);
  return opened;
}

const checks: Record<string, (browser: Browser) => Promise<void>> = {
  async 'filters by verdict, method, direction and mix'(browser) {
    const opened = await open(browser, { viewport: { width: 1280, height: 900 } });
    const all = await shown(opened);
    assert.ok(all > 20, `${all} changes`);
    assert.equal(await counter(opened), `${all} of ${all} changes shown`);

    for (const verdict of ['lossy', 'closed-only', 'if-used', 'compatible']) {
      await opened.locator(`input[value="${verdict}"]`).uncheck();
    }
    const breaking = await shown(opened);
    assert.ok(breaking > 0 && breaking < all);
    assert.equal(await opened.locator('article[data-verdict="breaking"]').count(), breaking);

    await opened.selectOption('select[name="method"]', 'item/tool/call');
    assert.equal(await shown(opened), 2);
    await opened.selectOption('select[name="method"]', '');
    await opened.selectOption('select[name="flow"]', 'output');
    assert.equal(
      await shown(opened),
      await opened.locator('article[data-verdict="breaking"][data-flow="output"]').count(),
    );
    await opened.selectOption('select[name="mix"]', 'oldClient');
    assert.equal(
      await shown(opened),
      await opened.locator('article[data-old="breaking"][data-flow="output"]').count(),
    );
    await opened.fill('input[name="search"]', 'no change says this');
    assert.equal(await shown(opened), 0);
    assert.ok(await opened.locator('.empty').isVisible());
    await opened.reload();
    assert.equal(await shown(opened), 0, 'the filters are kept in the address');
    await opened.close();
  },

  async 'shows before and after side by side, and the message with its part marked'(browser) {
    const opened = await open(browser, { viewport: { width: 1280, height: 900 } });
    const article = opened.locator('article', {
      hasText: 'clients now have to send `contentItems`',
    });
    const [before, after] = await Promise.all(
      [0, 1].map((index) =>
        article.locator('.pair').first().locator('> div').nth(index).boundingBox(),
      ),
    );
    assert.ok(before && after && after.x > before.x + before.width - 1 && after.y === before.y);
    const witness = article.locator('details', { hasText: 'is refused by the new server' });
    assert.ok(!(await witness.locator('pre').isVisible()));
    await witness.locator('summary').click();
    assert.ok(await witness.locator('pre').isVisible());
    assert.ok(JSON.parse((await witness.locator('pre').textContent()) ?? ''));
    const ignored = article.locator('details', { hasText: 'that it ignores' });
    await ignored.locator('summary').click();
    assert.equal(await ignored.locator('mark').count(), 1);
    await opened.close();
  },

  async 'is readable on a phone'(browser) {
    const opened = await open(browser, { viewport: { width: 360, height: 740 } });
    const { wide, view } = await opened.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      view: window.innerWidth,
    }));
    assert.ok(wide <= view, `${wide} > ${view}: one has to scroll sideways`);
    const pair = opened.locator('article .pair').first().locator('> div');
    const [before, after] = await Promise.all([
      pair.nth(0).boundingBox(),
      pair.nth(1).boundingBox(),
    ]);
    assert.ok(before && after && after.y > before.y, 'one above the other');
    await opened.close();
  },

  async 'is readable in the dark and in the light'(browser) {
    for (const colorScheme of ['dark', 'light'] as const) {
      const opened = await open(browser, { colorScheme });
      const contrasts = await opened.evaluate(() => {
        const light = (colour: string) => {
          const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
            const value = Number(part) / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
        };
        const backOf = (element: Element | null): string => {
          for (let at = element; at !== null; at = at.parentElement) {
            const back = getComputedStyle(at).backgroundColor;
            if (back !== 'rgba(0, 0, 0, 0)') return back;
          }
          return 'rgb(255, 255, 255)';
        };
        const parts = document.querySelectorAll(
          'article .verdict, article h2, article .soft, article pre',
        );
        return Array.from(parts).map((element) => {
          const [a, b] = [light(getComputedStyle(element).color), light(backOf(element))];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        });
      });
      const least = Math.min(...contrasts);
      assert.ok(least >= 4.5, `${colorScheme}: a contrast of ${least.toFixed(2)}`);
      await opened.close();
    }
  },
};

if (executablePath === undefined) throw new Error('Chromium is needed (CHROMIUM names it)');
let failed = 0;
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  timeout: 60_000,
});
try {
  writePage();
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(browser);
      console.log(`ok    ${name}`);
    } catch (error) {
      failed++;
      console.log(
        `FAIL  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : error}`,
      );
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
