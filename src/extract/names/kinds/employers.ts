import type { Prose } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';

const SURE_OF_EMPLOYER = 0.8;

/**
 * "Ann Lee of | Lowen Brody", "Ann Lee at | Lowen Brody": nobody is somebody of somebody, so that the second is a firm; not where the article
 * names it as somebody elsewhere.
 */
export function withEmployers(prose: Prose, names: readonly Name[]): readonly Name[] {
  const isBehindPerson = ({ type, first, last }: Name, i: number): boolean => {
    const before = names[i - 1];
    return (
      type === 'person' &&
      last - first === 2 &&
      before?.type === 'person' &&
      before.last === first - 1 &&
      before.last - before.first > 1 &&
      /^(?:of|at)$/.test(prose.lower[first - 1]!) &&
      !/^(?:the|of)$/.test(prose.lower[before.first - 1] ?? '')
    );
  };
  return withEach(names, (name, i) =>
    isBehindPerson(name, i) && !names.some((other) => other !== name && bearsTheSame(prose, other, name))
      ? changedName(name, { type: 'organisation', confidence: SURE_OF_EMPLOYER, rule: 'firm-in-context' })
      : name,
  );
}

/** Whether two names have the last word in common, as somebody's have. */
const bearsTheSame = ({ ids }: Prose, a: Name, b: Name): boolean =>
  a.type === 'person' && ids[a.last - 1] === ids[b.last - 1];
