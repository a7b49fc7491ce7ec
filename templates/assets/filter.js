/* Shows only the names on this page that have the letters typed. The page is whole without it. */
(() => {
  const line = document.querySelector('.filter');
  const input = line?.querySelector('input');
  const status = line?.querySelector('[role="status"]');
  if (!line || !input || !status) return;

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = [...document.querySelectorAll('.names > li')].map((row) => ({ row, text: fold(row.textContent) }));
  const sections = [...document.querySelectorAll('.az')];

  const show = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    for (const section of sections) section.hidden = !section.querySelector('.names > li:not([hidden])');
    status.textContent = words.length === 0 ? '' : `${shown} of ${rows.length}`;
  };
  input.addEventListener('input', show);
  line.hidden = false;
  if (input.value) show();
})();
