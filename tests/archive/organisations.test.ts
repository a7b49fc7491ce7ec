import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import { organisation, recordWith } from './records.js';

describe('filing organisations', () => {
  it('learns a short form from brackets in one article and uses it in another', () => {
    const archive = archiveOf([
      recordWith({ id: 'a', organisations: [organisation('Harbour Trust Union', 'Harbour Trust Union', 'HTU')] }),
      recordWith({ id: 'b', organisations: [organisation('HTU')] }),
      recordWith({ id: 'c', organisations: [organisation('Quill Motor Co.')] }),
      recordWith({ id: 'd', organisations: [organisation('The Quill Motor Company')] }),
    ]);
    expect(archive.organisations.map(({ id, appearances }) => [id, appearances.length])).toEqual([
      ['harbour-trust-union', 2],
      ['quill-motor', 2],
    ]);
  });

  it('leaves a short form alone that stands for two', () => {
    const archive = archiveOf([
      recordWith({ id: 'a', organisations: [organisation('General Motors', 'General Motors', 'GM')] }),
      recordWith({ id: 'b', organisations: [organisation('General Mills', 'General Mills', 'GM')] }),
      recordWith({ id: 'c', organisations: [organisation('GM')] }),
    ]);
    expect(archive.organisations).toHaveLength(3);
  });

  const filedNames = (names: readonly (readonly string[])[]): string[] =>
    archiveOf(
      names.map((forms, i) => recordWith({ id: `a${i}`, organisations: [organisation(forms[0]!, ...forms)] })),
    ).organisations.map(({ name, appearances }) => `${name} ${appearances.length}`);

  it('takes a body with its country before it and without for one where both have one abbreviation, else says “see also”', () => {
    expect(filedNames([['U.S. Harbour Trust Board', 'HTB'], ['Harbour Trust Board', 'HTB'], ['HTB'], ['HTB']])).toEqual(
      ['Harbour Trust Board 4'],
    );
    expect(
      filedNames([['U.S. Farm Department', 'USFD'], ['United States Farm Department', 'USFD'], ['USFD'], ['USFD']]),
    ).toEqual(['U.S. Farm Department 4']);
    expect(filedNames([['U.S. Army'], ['United States Army']])).toEqual(['U.S. Army 2']);
    expect(filedNames([['United Nations Ferry Board', 'UNFB'], ['U.N. Ferry Board', 'UNFB'], ['UNFB']])).toEqual([
      'U.N. Ferry Board 3',
    ]);
    const apart = archiveOf([
      recordWith({ id: 'a', organisations: [organisation('U.S. Supreme Court')] }),
      recordWith({ id: 'b', organisations: [organisation('Supreme Court')] }),
    ]);
    expect(apart.organisations.map(({ id, seeAlso }) => [id, seeAlso])).toEqual([
      ['us-supreme-court', ['supreme-court']],
      ['supreme-court', ['us-supreme-court']],
    ]);
    expect(filedNames([['U.S. Army'], ['Army']])).toEqual(['U.S. Army 1', 'Army 1']);
  });

  it('gives the name of a thing to no foundation that is called after it', () => {
    expect(filedNames([['Quill Foundation', 'Quill Foundation', 'Quill'], ['Quill']])).toEqual([
      'Quill Foundation 1',
      'Quill 1',
    ]);
    expect(filedNames([['Quill Motor Works', 'Quill Motor Works', 'Quill'], ['Quill']])).toEqual([
      'Quill Motor Works 2',
    ]);
  });
});
