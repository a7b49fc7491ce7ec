/* Light, dark or as the system says, and what pages do for their readers; without it they can be read, and lead to all others. */
(() => {
  const names = { '': 'automatic', light: 'light', dark: 'dark' };
  /* the interface's words come before this script, in the same file */
  const say = (key, values = {}) =>
    globalThis.cuttingsWords.messages[`everywhere.${key}`].replace(/\{([a-z]+)\}/g, (_, name) => values[name]);
  const order = ['', 'light', 'dark'];
  const root = document.documentElement;
  const here = document.currentScript?.src;

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
  const upFrom = (search) => search.getAttribute('href').replace(/[^/]*$/, '');
  /* the parts of the archive, which pages of large ones leave to this script */
  const menu = () => {
    const nav = document.querySelector('.masthead nav[data-terms]');
    if (!nav) return;
    const search = nav.lastElementChild;
    const up = upFrom(search);
    const folder = location.href.slice(new URL(up, location.href).href.length).split('/')[0];
    const words = globalThis.cuttingsWords.messages;
    nav.setAttribute('aria-label', words['page.menu']);
    const skip = document.createElement('a');
    document.querySelector('main').id = 'main';
    skip.href = '#main';
    skip.className = 'skip';
    skip.textContent = words['page.skip'];
    document.body.prepend(skip);
    const parts = ['people', 'places', 'organisations', 'sources', 'quotes', 'dates', ...nav.dataset.terms.split(' ')];
    for (const part of [...parts.filter(Boolean), 'about']) {
      const link = document.createElement('a');
      link.href = up + (part === 'about' ? 'about.html' : `${part}/index.html`);
      link.textContent = words[`part.${part}`];
      if (part === folder) link.setAttribute('aria-current', 'page');
      search.before(link);
    }
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
    const root = upFrom(link);
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

  /* a drag over a chart asks for the whole time of the bars or marks below it; who cannot drag writes dates on the search page */
  const brush = () => {
    const asked = /([?#&]from=)([^&]*)(&to=)([^&#]*)/;
    const spansIn = (chart) =>
      [...chart.querySelectorAll('a')].flatMap((link) => {
        const found = asked.exec(link.getAttribute('href'));
        const [from, to] = link.dataset.range?.split(' ') ?? [found?.[2], found?.[4]];
        return from && to ? [{ link, from, to, template: found && link.getAttribute('href') }] : [];
      });
    for (const chart of document.querySelectorAll('svg.chart')) {
      if (spansIn(chart).length < 2) continue;
      const hint = document.createElement('p');
      hint.className = 'hint';
      hint.textContent = say('drag');
      chart.after(hint);
    }
    let drag = null;
    const stop = () => {
      drag?.shade?.remove();
      for (const { link } of drag?.spans ?? []) link.classList.remove('chosen');
      drag = null;
    };
    const chosen = () => drag.spans.filter(({ link }) => link.classList.contains('chosen'));
    document.addEventListener('dragstart', (event) => {
      if (event.target.closest?.('svg.chart')) event.preventDefault();
    });
    document.addEventListener('pointerdown', (event) => {
      const chart = event.target.closest?.('svg.chart');
      const spans = chart && event.isPrimary && event.button === 0 ? spansIn(chart) : [];
      drag = spans.length < 2 ? null : { chart, spans, start: event.clientX, shade: null };
    });
    document.addEventListener('pointermove', (event) => {
      if (!drag || (!drag.shade && Math.abs(event.clientX - drag.start) < 8)) return;
      if (!drag.shade) {
        drag.shade = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        drag.shade.setAttribute('class', 'brush');
        drag.shade.setAttribute('height', '100%');
        drag.chart.prepend(drag.shade);
        drag.chart.setPointerCapture(event.pointerId);
      }
      const [left, right] = [drag.start, event.clientX].sort((a, b) => a - b);
      const { a: scale, e: origin } = drag.chart.getScreenCTM();
      drag.shade.setAttribute('x', (left - origin) / scale);
      drag.shade.setAttribute('width', (right - left) / scale);
      for (const { link } of drag.spans) {
        const box = link.querySelector('.hit').getBoundingClientRect();
        link.classList.toggle('chosen', box.right > left && box.left < right);
      }
    });
    document.addEventListener('pointerup', () => {
      if (!drag?.shade) return stop();
      const [all, template] = [chosen(), drag.spans.find((span) => span.template)?.template];
      stop();
      // the end of a drag is no click on the bar below it
      const hold = (event) => event.preventDefault();
      addEventListener('click', hold, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', hold, { capture: true }));
      if (all.length === 0 || !template) return;
      const from = all.map((span) => span.from).sort()[0];
      const to = all
        .map((span) => span.to)
        .sort()
        .at(-1);
      location.assign(template.replace(asked, `$1${from}$3${to}`));
    });
    document.addEventListener('pointercancel', stop);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') stop();
    });
  };

  /* a list that is narrowed to a time: ?from=1954&to=1957 */
  const narrow = () => {
    const section = document.querySelector('[data-narrow]');
    const asked = new URLSearchParams(location.search);
    const [from, to] = [asked.get('from'), asked.get('to')];
    if (!section || !from || !to) return;
    for (const item of section.querySelectorAll('.lines > li')) {
      const date = item.querySelector('time')?.dateTime ?? '';
      item.hidden = date < from || date.slice(0, to.length) > to;
    }
    for (const link of document.querySelectorAll('.paging a')) link.href += location.search;
    const note = document.createElement('p');
    const all = document.createElement('a');
    all.href = `${location.pathname}#articles`;
    all.textContent = say('all');
    note.className = 'narrowed';
    note.append(from === to ? say('narrowed-to-one', { from }) : say('narrowed', { from, to }), ' ', all);
    section.querySelector('.lines').before(note);
  };

  show(stored());
  const offer = () => {
    mark();
    menu();
    quick();
    anniversary();
    changes();
    brush();
    narrow();
    const cite = globalThis.cuttingsCite;
    if (cite && here && document.querySelector('.citation')) load(new URL(cite, here).href);
    const footer = document.querySelector('.colophon') ?? document.createElement('footer');
    footer.className = 'colophon';
    if (!footer.isConnected) document.body.append(footer);
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
