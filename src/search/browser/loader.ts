import type { Load } from '../index-reader.js';
import { RECEIVER, type ShardData } from '../shard.js';

/** A shard that is not there, or is no shard. */
export class ShardTrouble extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is missing or damaged`);
    this.path = path;
  }
}

/**
 * Loads shards from a folder by script elements: on `file://` nothing else may read a file. A shard that the page itself
 * asks for (by an element with `data-shard`, which has to follow that of this script) is waited for.
 */
export function loaderOf(folder: string): Load {
  const received = new Map<string, ShardData>();
  Object.defineProperty(globalThis, RECEIVER, {
    value: (name: string, data: ShardData) => {
      received.set(name, data);
    },
  });
  return (name) =>
    new Promise((resolve, reject) => {
      const path = `${folder}${name}.js`;
      const asked = document.querySelector<HTMLScriptElement>(`script[data-shard="${name}"]`);
      const script = asked ?? document.createElement('script');
      script.addEventListener('load', () => {
        const data = received.get(name);
        received.delete(name);
        script.remove();
        if (data === undefined) reject(new ShardTrouble(path));
        else resolve(data);
      });
      script.addEventListener('error', () => {
        script.remove();
        reject(new ShardTrouble(path));
      });
      if (asked !== null) return;
      script.src = path;
      document.head.append(script);
    });
}
