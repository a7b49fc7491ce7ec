import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { SHARED_SITES } from './shared-site.js';

/** Once, before files of tests run beside each other: the packaged browser unpacks itself, and there is a folder for the sites they share. */
export default async function setUp(): Promise<() => void> {
  const sites = mkdtempSync(join(tmpdir(), 'shared-sites-'));
  process.env[SHARED_SITES] = sites;
  if (process.platform === 'linux' && process.arch === 'x64') await chromium.executablePath();
  return () => rmSync(sites, { recursive: true, force: true });
}
