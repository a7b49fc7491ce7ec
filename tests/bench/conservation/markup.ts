import { escapeXml } from '../../../src/text/escape-xml.js';
import type { Story } from './stories.js';

export const OPENING = '<?xml version="1.0" encoding="UTF-8"?>';

export const htmlOf = ({ paragraphs }: Story): string =>
  paragraphs.map((words) => `<p>${escapeXml(words)}</p>`).join('\n');

export const pageOfStory = (story: Story): string =>
  `<!doctype html><html lang="en"><head><title>${escapeXml(story.headline)}</title></head><body><article><h1>${escapeXml(story.headline)}</h1>\n${htmlOf(story)}</article></body></html>`;

export const plainOf = ({ headline, paragraphs }: Story): string => [headline, ...paragraphs].join('\n\n');
