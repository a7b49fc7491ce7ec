import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf } from '../found.js';

/** A text about software needs four words of it. */
const ABOUT = 'The developers moved the kernel and two plugins to a new server. The repository has the desktop app.';

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...organisations: string[]])[]>> = {
  'software is no body in a text about software': [
    [`${ABOUT} Users of GNOME and PackageKit should update.`],
    [`${ABOUT} The snapshot brought LLVM 17 and KDE4 to all.`],
    [`${ABOUT} This week ImageMagick 7.1.1 and GraphicsMagick arrived. ImageMagick reads more files.`],
    [`${ABOUT} SELinux and KWrite are there again, and KDE 4 too.`],
    [`${ABOUT} Packages for SUSE Linux and SUSE Linux Enterprise Desktop are ready. Firefox 3.0 Beta 4 is in.`],
    [`${ABOUT} GNU Compiler Collection 12 and GPG were updated.`],
    [`${ABOUT} A KDE4 team met, and KDE4 is stable.`],
    ['The server has a new kernel, and KDE4, GNOME 2.22 and Firefox 3.0 run on it. KDE4 is stable.'],
  ],
  'who acts, has members or a legal form is one': [
    [`${ABOUT} The GNOME project hired two writers, and GNOME 44.1 is out.`, 'GNOME'],
    [`${ABOUT} Dunmore Software Ltd sells GNOME.`, 'Dunmore Software Ltd'],
    [`${ABOUT} The Harwick Linux Foundation met.`, 'Harwick Linux Foundation'],
    [`${ABOUT} The work was paid for by Google and by Intel.`, 'Google', 'Intel'],
  ],
  'in other texts nothing changes': [
    ['Harwick Foods Plc said Dunmore Ltd had bought its mill.', 'Harwick Foods Plc', 'Dunmore Ltd'],
  ],
};

for (const [kind, rows] of Object.entries(ROWS))
  describe(kind, () => {
    for (const [text, ...organisations] of rows)
      test(text, () => expect(organisationsOf(foundIn(text))).toEqual(organisations));
  });
