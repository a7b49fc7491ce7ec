import { type Prose, Shape } from '../../text/prose.js';
import { type Name, withReplaced } from './name.js';

/** "Sutton-on-Sea", "Newton-le-Willows", "Ashby-next-the-Fen", "Mühldorf-am-Inn": what a town is told from its namesakes by. */
const COMPOUND_TOWN =
  /^\p{Lu}\p{L}+-(?:(?:on|by)-(?:the-)?Sea|(?:le|super|cum|next|sur|sous|lès|am|an|bei)-(?:(?:the|der|les)-)?\p{Lu}\p{L}+)$/u;
const CONFIDENCE = 0.9;

/** Towns whose names tell where they lie, though neither the tagger nor the gazetteer may know them; a longer name that holds one stays. */
export function withCompoundTowns(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { shapes, starts, ends, text, size } = prose;
  const added: Name[] = [];
  const gone = new Set<Name>();
  let next = 0;
  for (let i = 0; i < size; i++) {
    if ((shapes[i]! & (Shape.hyphen | Shape.capital)) !== (Shape.hyphen | Shape.capital)) continue;
    const [start, end] = [starts[i]!, ends[i]!];
    const word = text.slice(start, end);
    if (!COMPOUND_TOWN.test(word)) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    const over = names[next];
    if (over !== undefined && over.first <= i) {
      if (over.last - over.first > 1) continue;
      gone.add(over);
    }
    added.push({ start, end, first: i, last: i + 1, type: 'place', confidence: CONFIDENCE, rule: 'compound-town' });
  }
  return withReplaced(names, gone, added);
}
