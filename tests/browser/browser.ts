import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as driver,
  type Page,
} from 'playwright-core';

/** Chrome's places on machines where the packaged Chromium does not start (it is for Linux on x64). */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** In one process a closed page takes the browser with it; without web security `file://` is not what readers have. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  // to draw in software what a graphics card would: twice the time of a page
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]);

export async function startBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = packaged ? await chromium.executablePath() : INSTALLED.find(existsSync);
  if (executablePath === undefined) throw new Error('no Chrome found: install Google Chrome or Chromium');
  return driver.launch({
    executablePath,
    headless: true,
    args: packaged ? chromium.args.filter((arg) => !UNWANTED.has(arg)) : [],
  });
}

/** What a page did that it should not: requests outside `folder` (a `file://` or `http://` address), errors on the console. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: readonly string[];
}

export async function watchedPage(
  browser: Browser,
  folder: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(folder) && !url.startsWith('data:')) faults.push(`request ${url}`);
  });
  page.on('requestfailed', (request) => {
    // aborted: the reader has gone on before it came
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error ${error.message}`));
  return { context, page, faults };
}
