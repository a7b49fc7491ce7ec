import { lexicon } from '../../../lexicon/load-lexicon.js';
import { withoutStop } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';

/** What the tagger took for one place is then somebody's name, whom other passes find. */
const LEFT = 0.6;

/** Names without the state that ends the sentence before them: "in Macon, Ga. | Ann Lee said". */
export const withoutStateBefore = (prose: Prose, names: readonly Name[]): readonly Name[] =>
  withEach(names, (name) =>
    isBehindState(prose, name)
      ? changedName(name, {
          first: name.first + 1,
          start: prose.starts[name.first + 1]!,
          confidence: LEFT,
          type: name.type === 'place' ? 'person' : name.type,
        })
      : name,
  );

const isBehindState = ({ lower, shapes }: Prose, { first, last }: Name): boolean =>
  last - first > 1 &&
  (shapes[first + 1]! & Shape.first) !== 0 &&
  lower[first - 1] === ',' &&
  lexicon.has(withoutStop(lower[first]!), 'of-state');
