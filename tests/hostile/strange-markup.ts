import { Parser } from 'htmlparser2';

const TAGS = new Set(
  (
    'html head meta title link script style body a abbr article aside b bdi blockquote br button caption circle cite code dd defs del desc ' +
    'details dfn div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 header hr i image img input ins label legend li line ' +
    'main mark nav ol optgroup option output p path pattern pre q rect s search section select small span strong sub summary sup svg table ' +
    'tbody td text tfoot th thead time tr tspan u ul use template noscript dialog clippath polyline polygon'
  ).split(' '),
);

/** What a page has that no page of ours has: elements, attributes, addresses. */
export function strangeIn(html: string): string[] {
  const strange: string[] = [];
  let code: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!TAGS.has(name.toLowerCase())) strange.push(`<${name}>`);
        if (name === 'script' || name === 'style') code = '';
        if (name === 'meta' && attributes['http-equiv'] === 'refresh') strange.push('refresh');
        for (const [key, value] of Object.entries(attributes)) {
          if (/^on|^style$|^srcdoc$/i.test(key)) strange.push(`${key}=${value}`);
          if (/^(?:href|src|action|formaction|poster|data|xlink:href)$/i.test(key))
            strange.push(...strangeAddress(name, value, attributes));
        }
      },
      ontext(text) {
        if (code !== null) code += text;
      },
      onclosetag(name) {
        if (name !== 'script' && name !== 'style') return;
        if (name === 'style' && /evil\.example/.test(code ?? '')) strange.push('a style');
        if (/</.test(code ?? '') && name === 'script') strange.push(`a script with “<”: ${code}`);
        code = null;
      },
    },
    { xmlMode: false },
  );
  parser.end(html);
  return strange;
}

function strangeAddress(name: string, value: string, attributes: Record<string, string>): string[] {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^(?:\/|\\)/.test(value) ? [`${name} ${value}`] : [];
  if (scheme === 'mailto' && name === 'a') return [];
  if (/^(?:ftps?|ircs?|tel)$/.test(scheme) && name === 'a' && /noreferrer/.test(attributes.rel ?? '')) return [];
  if (scheme === 'https' || scheme === 'http') {
    if (name === 'a' && value === 'https://archive.example/') return [];
    if (name === 'link' && /canonical|alternate|license/.test(attributes.rel ?? '')) return [];
    if (name === 'a' && /noreferrer/.test(attributes.rel ?? '') && new URL(value).username === '') return [];
  }
  return [`${name} ${value}`];
}

const VOID = new Set('br col hr img input link meta path source wbr'.split(' '));

const LIST_ITEM = 'li';

/**
 * Elements of a page that end where they should not, or never. List items may leave out their end tags (HTML, 13.1.2.4), and values of
 * attributes quotation marks where neither a character of theirs nor a “/” at their end could be read otherwise (13.1.2.3).
 */
export function unbalancedIn(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, close, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*"|=[^\s"'`=<>/]+)?)*\s*\/?)>/gi,
  )) {
    if (open.at(-1) === LIST_ITEM && (close === '/' ? /^[uo]l$/.test(name) : name === LIST_ITEM)) open.pop();
    if (close === '/') {
      if (open.pop() !== name) faults.push(`</${name}>`);
    } else if (!VOID.has(name.toLowerCase()) && !attributes.endsWith('/')) open.push(name);
  }
  const rest = html.replace(/<script\b.*?<\/script>|<style\b.*?<\/style>/gs, '');
  const loose = /<(?![/!]?[a-z])|<[a-z][^<>]*(?:<|$)/i.exec(rest);
  if (loose !== null) faults.push(rest.slice(loose.index, loose.index + 60));
  return [...faults, ...open];
}
