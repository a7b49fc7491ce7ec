/** What a shard holds: text of `BitWriter` (lists separated by spaces), or plain values. */
export type ShardData = string | object;

/** The function that shards call, on the page's global object. */
export const RECEIVER = 'cuttingsShard';

/**
 * A shard as a classic script, the one kind of file that a page on `file://` may load as it needs it. No character in it can
 * end a string or a script early, whatever the texts of the archive are.
 */
export function shardScript(name: string, data: ShardData): string {
  const value = JSON.stringify(data).replace(/[<\u2028\u2029]/g, escapedCodeUnit);
  return `${RECEIVER}(${JSON.stringify(name)},${value});\n`;
}

/** What a script holds that `shardScript` wrote. */
export const shardOfScript = (script: string): ShardData =>
  JSON.parse(script.slice(script.indexOf('",') + 2, script.lastIndexOf(')'))) as ShardData;

const escapedCodeUnit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
