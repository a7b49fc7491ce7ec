/** English abbreviations whose full stop is part of the word, in lower case without it. */
const MIDWAY = `mr mrs ms messrs dr prof rev fr sr st ste mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen rep
  reps sens pres supt hon amb insp det pfc spc cllr no nos vs v al viz cf ed eds vol pp fig approx dept dist univ assn ave blvd
  rd hwy jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun est intl natl
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore oreg
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask man n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va`;
/** These may also end a sentence: the next word decides. */
const EITHER = `inc co corp ltd jr sr bros etc a.m p.m u.s u.k u.n e.u d.c l.a u.s.s.r b.c a.d ph.d m.d m.p i.e e.g plc`;

const midway = new Set(MIDWAY.split(/\s+/));
const either = new Set(EITHER.split(/\s+/));

/** Whether a full stop after `word` (lower case, without that stop) belongs to the word, and may end a sentence too. */
export function abbreviationKind(word: string): 'never-ends' | 'may-end' | null {
  if (midway.has(word)) return 'never-ends';
  if (either.has(word)) return 'may-end';
  return null;
}
