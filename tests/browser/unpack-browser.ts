import chromium from '@sparticuz/chromium';

/** The packaged browser unpacks itself at first use; once, before test files run beside each other. */
export default async function unpackBrowser(): Promise<void> {
  if (process.platform === 'linux' && process.arch === 'x64') await chromium.executablePath();
}
