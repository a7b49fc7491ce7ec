import type { ParagraphRole } from '../article/article.js';

/** Whether a paragraph speaks of the story's authors and agencies, not of the people and bodies in it. */
export const isAside = (role: ParagraphRole | undefined): boolean =>
  role === 'byline' || role === 'agency' || role === 'note';
