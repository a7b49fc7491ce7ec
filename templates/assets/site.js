/* Light, dark or as the system says. Everything else works without a script. */
(() => {
  const names = { '': 'automatic', light: 'light', dark: 'dark' };
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

  show(stored());
  const offer = () => {
    const line = document.querySelector('.mode');
    const button = line?.querySelector('button');
    if (!line || !button) return;
    const label = () => {
      button.textContent = `Appearance: ${names[root.getAttribute('data-theme') || '']}`;
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
    line.hidden = false;
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', offer);
  else offer();
})();
