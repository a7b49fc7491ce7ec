import { describe, expect, test } from 'vitest';
import { configOf, plainConfig } from '../src/config.js';

const told = (source: string): [number | null, string, string | null][] =>
  configOf(source).problems.map(({ line, message, hint }) => [line, message, hint]);

describe('archive.yaml', () => {
  test('says what the archive is', () => {
    const { config, problems } = configOf(
      'title: The Saltmarsh Courier\nyear: 1954\nbaseUrl: https://courier.example/archive\n',
    );
    expect(problems).toEqual([]);
    expect(config).toEqual({
      ...plainConfig,
      title: 'The Saltmarsh Courier',
      year: 1954,
      baseUrl: 'https://courier.example/archive/',
    });
  });

  test('may be empty, or all comments', () => {
    expect(configOf('# nothing yet\n')).toEqual({ config: plainConfig, problems: [] });
  });

  test('a key that means nothing is told with its line and a guess', () => {
    expect(told('title: x\npublsher: y\n')).toEqual([[2, '“publsher” is not a setting', 'did you mean “publisher”?']]);
  });

  test.each([
    ['year: [1954]', /“year”/],
    ['baseUrl: javascript:alert(1)', /web address/],
    ['baseUrl: https://a b.example/', /web address/],
    ['baseUrl: https://me:secret@courier.example/', /web address/],
    ['timeZone: Atlantis/Centre', /time zone/],
    ['encoding: enigma', /encoding/],
    ['language: the Queen’s', /language tag/],
    ['interface: auf Deutsch', /language tag/],
    ['title: x\ntitle: y', /unique/],
    ['title: [', /./],
    ['- title', /name: value/],
  ])('%s is told and left out', (source, message) => {
    const { config, problems } = configOf(source);
    expect(problems[0]).toMatchObject({
      path: 'archive.yaml',
      message: expect.stringMatching(message),
      severity: 'warning',
    });
    expect(config.year).toBeNull();
    expect(config.baseUrl).toBeNull();
  });
});
