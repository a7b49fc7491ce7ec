import { DeskBar } from './bar.js';
import { editPage } from './edit-page.js';
import { button } from './elements.js';
import { ReviewView } from './review-view.js';

/** Whether pages open with what can be corrected, kept for the tab. */
const EDITING_UNDER = 'desk-editing';

function openTab(): void {
  // what is said after a correction is for the page that this one leads to
  if (document.querySelector('meta[http-equiv="refresh"]') !== null) return;
  if (document.querySelector('#desk-list') !== null) {
    void new ReviewView(new DeskBar(null)).load();
    return;
  }
  const isOn = sessionStorage.getItem(EDITING_UNDER) === 'yes';
  const toggle = button(
    isOn ? 'Editing' : 'Edit',
    () => {
      sessionStorage.setItem(EDITING_UNDER, isOn ? 'no' : 'yes');
      location.reload();
    },
    { 'aria-pressed': String(isOn) },
  );
  const bar = new DeskBar(toggle);
  if (isOn) void editPage(bar).catch((error: unknown) => bar.say((error as Error).message));
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const typing = target instanceof Element && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
    if (ctrlKey || metaKey || altKey || typing || document.querySelector('dialog[open]') !== null) return;
    if (key === 'e') toggle.click();
  });
}

openTab();
