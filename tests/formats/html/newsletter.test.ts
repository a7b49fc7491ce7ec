import { expect, test } from 'vitest';
import { article } from '../parse.js';

test('boxes that win subscribers are no text of a newsletter', () => {
  const { text } = article(
    'posts/101.ferry.html',
    `<h1>Ferry Returns</h1><p>The ferry came back.</p><div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p>Thanks for reading!</p></div></div>
    <p>The people waved.</p><p class="button-wrapper" data-attrs="{}"><a class="button primary" href="https://quay.example/subscribe"><span>Subscribe now</span></a></p>`,
  );
  expect(text).toBe('Ferry Returns\nThe ferry came back.\nThe people waved.');
});
