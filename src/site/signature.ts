import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../problem.js';
import { MANIFEST_FILE } from './plan.js';

/** Beside the manifest, which it signs and which does not name it: Ed25519 (RFC 8032), base64, one line. */
export const SIGNATURE_FILE = 'manifest.sig';

const HOW = 'openssl genpkey -algorithm ed25519 -out key.pem; openssl pkey -in key.pem -pubout -out public.pem';

/** @param path of a private key, PEM. @throws UserError when it is none, or of another kind */
export function readPrivateKey(path: string): KeyObject {
  return keyIn(path, 'private', createPrivateKey);
}

/** @param path of a public key, PEM. @throws UserError when it is none, or of another kind */
export function readPublicKey(path: string): KeyObject {
  return keyIn(path, 'public', createPublicKey);
}

function keyIn(path: string, kind: 'private' | 'public', read: (pem: Buffer) => KeyObject): KeyObject {
  const pem = readFileSync(path);
  try {
    const key = read(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below
  }
  throw new UserError(`${path} is no ${kind} Ed25519 key in PEM`, `make a pair with: ${HOW}`);
}

/** The text of the signature file. */
export function signatureOf(manifest: string, key: KeyObject): string {
  return `${sign(null, Buffer.from(manifest), key).toString('base64')}\n`;
}

/** What is wrong with the signature of a site; null when its manifest is what the holder of the key signed. */
export function signatureFault(folder: string, key: KeyObject): string | null {
  const signature = textIfThere(join(folder, SIGNATURE_FILE));
  if (signature === null) return 'is missing: this site is not signed, or its signature was taken away';
  if (!/^[A-Za-z0-9+/]{86}==\n$/.test(signature)) return 'is no signature';
  const manifest = readFileSync(join(folder, MANIFEST_FILE));
  return verify(null, manifest, key, Buffer.from(signature, 'base64'))
    ? null
    : 'does not fit: the manifest is not what the holder of this key signed';
}

/** @returns null when there is no such file */
export function textIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
