/** Asks the person's browser to open a page. */

/** False where there is none to ask: over SSH, without a display, or where the environment says so. */
export async function openInBrowser(url: string): Promise<boolean> {
  const { BROWSER, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (BROWSER === 'none' || !process.stdout.isTTY) return false;
  const hasScreen = DISPLAY || WAYLAND_DISPLAY;
  if (process.platform === 'linux' && (!hasScreen || SSH_CONNECTION)) return false;
  try {
    const { default: open } = await import('open');
    const child = await open(url);
    // The address is on the screen as well; a browser that does not start is no reason to end.
    child.on('error', () => {});
    return true;
  } catch {
    return false;
  }
}
