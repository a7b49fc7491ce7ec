import type { Built } from './build-types.js';
import { type Account, seenIn } from './page/account.js';
import { type Paint, type Problem, pictureOf, systemFault, UserError, visible } from './problem.js';
import type { Verified } from './site/verify.js';
import type { Written } from './site/write.js';
import { gathered } from './text/gather.js';

/** More problems than this are counted, not drawn. */
const MOST_PROBLEMS = 30;

/** So many problems of the same words are drawn as one. */
const FEWEST_ALIKE = 4;

const withThousands = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
const countOf = (n: number, one: string, many = `${one}s`): string => `${withThousands(n)} ${n === 1 ? one : many}`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** How many files a site has, and what was done to them, in a line. */
export function renderWritten(
  { files, bytes, written, unchanged, removed }: Written,
  out: string,
  paint: Paint,
): string {
  const changes = [
    `${withThousands(written)} written`,
    `${withThousands(unchanged)} unchanged`,
    ...(removed > 0 ? [`${withThousands(removed)} removed`] : []),
  ].join(', ');
  return `${paint('bold', visible(out))}: ${countOf(files, 'file')} (${changes}), ${withThousands(Math.ceil(bytes / 1024))} KB`;
}

/** What the command could not do, in one line, and what helps. */
export function failureInWords(error: unknown, paint: Paint): string {
  const head = paint('red', 'cuttings:');
  const cured = (message: string, cure: string | null): string =>
    `${head} ${visible(message)}${cure === null ? '' : `\n  ${paint('cyan', '→')} ${visible(cure)}`}`;
  if (error instanceof UserError) return cured(error.message, error.hint);
  const fault = systemFault(error);
  const { path, stack } = error as NodeJS.ErrnoException;
  if (fault === null) return `${head} the program failed: ${stack ?? String(error)}`;
  return cured(path === undefined ? fault.why : `${path}: ${fault.why}`, fault.cure);
}

/**
 * The report of a build; its last line accounts for every file.
 * @param lineOf the line of a seed that a problem names
 */
export function renderBuilt(
  built: Built,
  out: string,
  lineOf: (problem: Problem) => string | null,
  paint: Paint,
): string {
  const { problems, written, times } = built;
  const lines = (['refused', 'withheld', 'warning'] as const).flatMap((severity) =>
    pictures(
      problems.filter((problem) => problem.severity === severity),
      lineOf,
      paint,
    ),
  );
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  lines.push(
    renderWritten(written, out, paint),
    paint('dim', times.map(([stage, ms]) => `${stage} ${seconds(ms)}`).join(', ')),
  );
  if (written.mended.length > 0)
    lines.push(`mended ${countOf(written.mended.length, 'file')} that had been changed: ${named(written.mended)}`);
  if (written.left !== null)
    lines.push(
      `${paint('yellow', 'not removed')} ${visible(written.left)}: it is not yours to remove; nothing needs it`,
    );
  if (built.passedOver > 0)
    lines.push(`passed over ${countOf(built.passedOver, 'hidden file or setting', 'hidden files and settings')}`);
  for (const line of built.advice) lines.push(`${paint('cyan', '→')} ${line}`);
  if (built.machinery.size > 0)
    lines.push(
      `passed over, as no articles: ${[...built.machinery].map(([kind, n]) => (n === 1 ? kind : `${kind} (${n})`)).join(', ')}`,
    );
  lines.push(accountingLine(built, warnings.length, paint));
  return lines.join('\n');
}

/** "12 files seen = 11 articles published + 1 file refused; 3 warnings" */
function accountingLine({ account }: Built, warnings: number, paint: Paint): string {
  const sum = `${countOf(seenIn(account), 'file')} seen = ${whatBecame(account)}`;
  const whole = account.files.refused === 0;
  return paint(whole ? 'green' : 'yellow', warnings === 0 ? sum : `${sum}; ${countOf(warnings, 'warning')}`);
}

/** Problems one by one, but those that are of one kind, which have one picture together. */
function pictures(problems: readonly Problem[], lineOf: (problem: Problem) => string | null, paint: Paint): string[] {
  const kinds = gathered(problems, ({ message, hint }) => `${message}\n${hint}`);
  const groups = [...kinds.values()].flatMap((alike) =>
    alike.length < FEWEST_ALIKE ? alike.map((problem) => [problem]) : [alike],
  );
  const drawn = groups
    .slice(0, MOST_PROBLEMS)
    .map(([first, ...others]) =>
      others.length === 0 ? pictureOf(first!, lineOf(first!), paint) : pictureOfKind([first!, ...others], paint),
    );
  const rest = groups.slice(MOST_PROBLEMS).flat().length;
  return rest === 0 ? drawn : [...drawn, paint('dim', `… and ${withThousands(rest)} more`)];
}

/** “12 files  refused  is a Word 97 file, which is not read”, the first of them by name, and the cure. */
function pictureOfKind(alike: readonly Problem[], paint: Paint): string {
  const paths = [...new Set(alike.map(({ path }) => path))];
  const many = { ...alike[0]!, path: countOf(paths.length, 'file'), line: null, column: null };
  const [first, ...rest] = pictureOf(many, null, paint).split('\n');
  return [first, paint('dim', `  ${named(paths)}`), ...rest].join('\n');
}

const named = (paths: readonly string[]): string =>
  paths.slice(0, 5).map(visible).join(', ') + (paths.length > 5 ? ` and ${withThousands(paths.length - 5)} more` : '');

/** The report of `cuttings verify`. */
export function renderVerified(verified: Verified, paint: Paint): string {
  const { faults, faultCount, foreign, repaired, signed } = verified;
  const lines = [
    ...(repaired === null
      ? []
      : [`a build was killed while it replaced the site; the ${repaired} one is in its place again`]),
    ...faults.map(({ path, message }) => `${paint('bold', visible(path))}  ${visible(message)}`),
  ];
  if (faultCount > faults.length) lines.push(paint('dim', `… and ${withThousands(faultCount - faults.length)} more`));
  if (foreign.length > 0) lines.push(`${countOf(foreign.length, 'file')} not in the manifest: ${named(foreign)}`);
  const sum = `${countOf(verified.files, 'file')}, ${countOf(verified.pages, 'page')}, ${countOf(verified.links, 'link')}`;
  if (signed === 'by this key') lines.push('signed by the holder of this key');
  else if (signed === 'unchecked') lines.push('signed; --key checks by whom');
  else if (signed === null)
    lines.push(
      paint('dim', 'not signed: whoever can write to the site could have changed all of it and its manifest alike'),
    );
  lines.push(
    faultCount === 0 ? paint('green', `${sum}: all as built`) : paint('red', `${sum}: ${countOf(faultCount, 'fault')}`),
  );
  return lines.join('\n');
}

/** What became of the files, as the about page says it in the archive's language. */
function whatBecame({ articles, files: { published, withheld, refused, beside } }: Account): string {
  const parts = [
    articles === published
      ? `${countOf(articles, 'article')} published`
      : `${countOf(published, 'file')} with ${countOf(articles, 'article')} published`,
    ...(beside > 0 ? [`${countOf(beside, 'picture or other form', 'pictures and other forms')} of them`] : []),
    ...(withheld > 0 ? [`${countOf(withheld, 'file')} withheld`] : []),
    `${countOf(refused, 'file')} refused`,
  ];
  return parts.join(' + ');
}
