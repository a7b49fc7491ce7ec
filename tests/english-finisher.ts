import { openAtlas } from '../src/map/atlas.js';
import { openDrawing } from '../src/map/ordered-maps.js';
import { finisherWith } from '../src/page/finishing/finishing.js';
import { english } from './words/shipped-words.js';

/** Finishes pages with maps in English. */
export const englishFinisher = finisherWith(openDrawing(english, openAtlas()));
