import { pageWords } from '../../words/page-words.js';

const { say } = pageWords;

/** A button that copies a text and says that it has. @param label what it says before */
export function copyButton(text: () => string, label = say('cite.copy')): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    const copied = await copy(text(), button);
    button.textContent = say(copied ? 'cite.copied' : 'cite.not-copied');
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
  return button;
}

/** Browsers have no clipboard for pages of a server without https: there the old command does. */
async function copy(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'away';
    beside.after(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    beside.focus();
    return done;
  }
}
