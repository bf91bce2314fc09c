import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SYSTEM_PYTHON } from '../oracle/judge';
import { CHROMIUM } from './chromium';

/** Something that has to be on the machine before the tests can run. */
interface Requirement {
  /** Whether it is there. */
  present(): boolean;
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
  /** What to install by hand, for whoever is on another system. */
  readonly sentence: string;
}

/** Writer is a library beside the program that starts all of LibreOffice. */
const FIND_WRITER =
  'program=$(readlink -f "$(command -v soffice)") && find "${program%/*}/.." -maxdepth 2 -name "*swlo.*" | grep -q .';

const requirements: readonly Requirement[] = [
  {
    present: () => succeeds('sh', '-c', 'command -v soffice'),
    packages: ['libreoffice-calc-nogui'],
    sentence: 'Install LibreOffice Calc so that `soffice` is on the PATH: the tests recalculate workbooks with it.',
  },
  {
    present: () => succeeds('sh', '-c', FIND_WRITER),
    packages: ['libreoffice-writer-nogui'],
    sentence: 'Install LibreOffice Writer beside Calc: the tests open the report for Word with it.',
  },
  {
    present: () => succeeds('sh', '-c', 'command -v pdftotext'),
    packages: ['poppler-utils'],
    sentence: 'Install poppler-utils so that `pdftotext` is on the PATH: the tests read the printed report with it.',
  },
  {
    present: () => succeeds(SYSTEM_PYTHON, '-c', 'import uno'),
    packages: ['python3-uno'],
    sentence: `Install LibreOffice's Python bridge so that ${SYSTEM_PYTHON} can import uno: the tests talk through it.`,
  },
  {
    present: () => succeeds('sh', '-c', 'command -v ssconvert'),
    packages: ['gnumeric'],
    sentence: 'Install Gnumeric so that `ssconvert` is on the PATH: the tests recalculate workbooks with it.',
  },
  {
    present: () => existsSync(CHROMIUM),
    packages: ['chromium'],
    sentence: `Install Chromium as ${CHROMIUM}, or name yours in the variable CHROMIUM: the tests open the pane in it.`,
  },
];

/** Jest's global set-up: installs what the tests need where it can; elsewhere it fails and says what to install. */
export default function prepareMachine(): void {
  const packages = missing().flatMap((requirement) => requirement.packages);
  if (packages.length > 0 && canInstall()) {
    process.stderr.write(`Installing for the tests: ${packages.join(' ')}\n`);
    install(packages);
  }
  const sentences = missing().map((requirement) => requirement.sentence);
  if (sentences.length > 0) {
    throw new Error(sentences.join(' '));
  }
}

function missing(): Requirement[] {
  return requirements.filter((requirement) => !requirement.present());
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && succeeds('apt-get', '--version');
}

function install(packages: readonly string[]): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const result = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (result.status !== 0) {
      process.stderr.write(result.stdout + result.stderr);
      return;
    }
  }
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
