/* Light, dark or as the system says. Everything else works without a script. */
(() => {
  const names = { '': 'automatic', light: 'light', dark: 'dark' };
  /* the interface's words come before this script, in the same file */
  const say = (key, values = {}) =>
    globalThis.cuttingsWords.messages[`everywhere.${key}`].replace(/\{([a-z]+)\}/g, (_, name) => values[name]);
  const order = ['', 'light', 'dark'];
  const root = document.documentElement;

  const stored = () => {
    try {
      return localStorage.getItem('appearance') || '';
    } catch {
      return '';
    }
  };
  const show = (mode) => {
    if (mode in names && mode) root.setAttribute('data-theme', mode);
    else root.removeAttribute('data-theme');
  };

  /* the words of a search, marked in the article that it led to */
  const mark = () => {
    const asked = new URLSearchParams(location.search).get('mark');
    const main = document.querySelector('main');
    if (!asked || !main || !globalThis.CSS?.highlights) return;
    const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const words = new Set(asked.split(' '));
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const ranges = [];
    while (walker.nextNode()) {
      for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
        if (!words.has(fold(word))) continue;
        const range = new Range();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };

  /* a field for names and words on every page, at / or Ctrl-K; the search page has its own */
  const load = (href) => {
    const script = document.createElement('script');
    script.src = href;
    document.head.append(script);
    return script;
  };
  const quick = () => {
    const link = document.querySelector('.masthead nav a:last-child');
    const own = document.querySelector('form.find[data-index] input');
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest?.('input:not([type="checkbox"]), textarea, select, [contenteditable]');
      const asked = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!asked && (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey)) return;
      event.preventDefault();
      (own || document.querySelector('.quick input'))?.focus();
    });
    if (own || !link) return;
    const root = link.getAttribute('href').replace(/[^/]*$/, '');
    const form = document.createElement('form');
    form.className = 'quick';
    form.action = link.href;
    form.setAttribute('role', 'search');
    form.setAttribute('aria-label', say('from-any'));
    const input = document.createElement('input');
    const list = document.createElement('ul');
    const said = {
      name: 'q',
      type: 'search',
      autocomplete: 'off',
      placeholder: say('search'),
      'aria-label': say('search-label'),
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'quick-names',
      'aria-autocomplete': 'list',
      'aria-keyshortcuts': '/ Control+K',
    };
    for (const [name, value] of Object.entries(said)) input.setAttribute(name, value);
    list.id = 'quick-names';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', say('names'));
    list.hidden = true;
    form.append(input, list);
    link.hidden = true;
    link.parentNode.after(form);
    const begin = () => {
      globalThis.cuttingsSearchStart = ({ folder, script }) => {
        load(root + script).onload = () => globalThis.cuttingsNames({ input, list, root, folder });
      };
      load(`${root}search/start.js`);
    };
    input.addEventListener('focus', begin, { once: true });
  };

  /* what the archive has of this day in other years: by the reader's calendar, from a script of its month */
  const anniversary = () => {
    const section = document.getElementById('today');
    if (!section) return;
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    globalThis.onThisDay = (days) => {
      const years = days[two(now.getDate())];
      if (!years) return;
      const make = (tag, ...inside) => {
        const made = document.createElement(tag);
        made.append(...inside);
        return made;
      };
      const link = (href, words) => {
        const made = make('a', words);
        made.href = href;
        return made;
      };
      const list = make('ul');
      list.className = 'lines';
      for (const [year, href, count, headlines] of years) {
        const item = make('li', link(href, year));
        for (const [at, [headline, to]] of headlines.entries()) item.append(at ? ' · ' : ' ', link(to, headline));
        if (count > headlines.length) item.append(say('more', { count: count - headlines.length }));
        list.append(item);
      }
      section.lastElementChild.append(list);
      section.hidden = false;
    };
    load(`${section.dataset.days}${two(now.getMonth() + 1)}.js`);
  };

  /* who comes for what changed sees it */
  const changes = () => {
    if (location.hash === '#versions') document.querySelector('.changes')?.setAttribute('open', '');
  };

  show(stored());
  const offer = () => {
    mark();
    quick();
    anniversary();
    changes();
    const footer = document.querySelector('.colophon');
    if (!footer) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'mode';
    const label = () => {
      button.textContent = say('appearance', { mode: say(names[root.getAttribute('data-theme') || '']) });
    };
    button.addEventListener('click', () => {
      const next = order[(order.indexOf(root.getAttribute('data-theme') || '') + 1) % order.length];
      try {
        localStorage.setItem('appearance', next);
      } catch {
        /* refused: kept for this page only */
      }
      show(next);
      label();
    });
    label();
    footer.append(button);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', offer);
  else offer();
})();
