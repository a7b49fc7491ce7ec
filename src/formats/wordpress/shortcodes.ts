/** Shortcodes that WordPress and its common plugins put into posts. Source: the documentation of WordPress, Shortcode API. */

const CAPTION = /\[(?:wp_)?caption\b([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g;

/** Those that have no end, and show something that is not text. */
const LONE_SHORTCODES =
  /\[(?:gallery|playlist|audio|video|contact-form-7|contact-form|embed|gravityform|gravityforms|ninja_form|wpforms|mc4wp_form|poll|slideshow|rev_slider|layerslider|metaslider|googlemaps|map|pullquote-share|display-posts|recent-posts|products|product|add_to_cart|social_share|addtoany|sharethis|ad|adrotate|advert|toc|archives|sitemap|youtube|vimeo|twitter|tweet|instagram|facebook|soundcloud|scribd|slideshare|polldaddy|crowdsignal|googleapps)\b[^\]]*\]/gi;

/** A pair around words, or a lone one with attributes: `[dropcap]M[/dropcap]ysterium`, `[column width="1/2"]`. */
const PAIRED = /\[([a-z][\w-]*)(?:\s[^\]]*)?\]([\s\S]*?)\[\/\1\]/gi;
const WITH_ATTRIBUTES = /\[\/?[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\]]*"|'[^'\]]*'|“[^”\]]*”|[^\s\]]+))+\s*\/?\]/gi;
const EMBEDDED_SHORTCODES = /\[(embed|video|audio|gallery|playlist|code)\b[^\]]*\]([\s\S]*?)\[\/\1\]/gi;

/** Brackets of a writer: “[sic]”, “[the mayor]” are no shortcodes. Nested pairs are opened from the outside in, so often at most. */
const DEEPEST_PAIR = 8;

/** HTML of a post without its shortcodes: captions become figures, words that shortcodes surround stay. */
export function withoutShortcodes(html: string): string {
  let text = html.replace(CAPTION, (_, attributes: string, inner: string) => figureOf(attributes, inner));
  text = text.replace(EMBEDDED_SHORTCODES, '').replace(LONE_SHORTCODES, '');
  for (let i = 0; i < DEEPEST_PAIR; i++) {
    const opened = text.replace(PAIRED, '$2');
    if (opened === text) break;
    text = opened;
  }
  return text.replace(WITH_ATTRIBUTES, '');
}

function figureOf(attributes: string, inner: string): string {
  const given = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/.exec(inner)?.[0] ?? '';
  const caption = given?.[1] ?? given?.[2] ?? inner.replace(picture, '').trim();
  return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
}
