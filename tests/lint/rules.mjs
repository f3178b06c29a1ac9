// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house's rules (who may include whom, sizes, money without floating point), checked on the tree of files.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const kMaxLines = 1000;
const kLibraries = ['core', 'wallet', 'chain', 'serial', 'app'];
const kMayInclude = {
  core: ['core'],
  wallet: ['core', 'wallet'],
  chain: ['core', 'chain'],
  serial: ['core', 'serial'],
  app: kLibraries,
};
// Third-party headers that stay out of our headers, so that users of a library do not compile them.
const kOnlyInSources = /^(boost\/(asio|beast)|openssl\/|secp256k1|sqlite3\.h|cryptopp\/|Clp|Coin|expat\.h|unicode\/|mosquitto|modbus)/;
const kQtHeader = /^Q[A-Z]\w*$|^Qt[A-Z]\w*\//;
const kQtWidgets = /^Q(Widget|MainWindow|Dialog|Label|PushButton|TableView|DockWidget|Layout|VBoxLayout|HBoxLayout|Application)$/;
const kQtFree = ['core/', 'wallet/', 'chain/', 'serial/frame/', 'serial/protocol/', 'serial/calibrate/', 'serial/firmware/', 'serial/simulator/'];
const kNoDouble = ['core/units/', 'core/market/', 'core/energy/'];
// Pages take plain views; sockets, files and proofs stay behind the bridge.
const kPages = ['aggregator', 'household', 'technician', 'operator', 'wallet', 'network', 'start', 'proof', 'widgets', 'charts', 'theme', 'models', 'window', 'text'];
const kPagesMayNot = /^(core\/(net|storage)|chain|wallet|serial)\//;

export function includesOf(text) {
  return [...text.matchAll(/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm)].map((m) => m[1]);
}

/** Problems of one file, each a sentence that begins with its path. */
export function problemsOf(file, text) {
  const problems = [];
  const say = (what) => problems.push(`${file}: ${what}`);
  const library = file.split('/')[0];
  const isSource = /\.(h|hpp|c|cpp)$/.test(file);
  const lines = text.split('\n').length - 1;
  if (lines > kMaxLines) say(`${lines} lines, more than ${kMaxLines}`);
  if (!text.slice(0, 400).includes('SPDX-License-Identifier: ')) say('no SPDX head');
  if (!isSource || !kLibraries.includes(library)) return problems;

  for (const include of includesOf(text)) {
    const to = include.split('/')[0];
    if (kLibraries.includes(to) && include.includes('/') && !kMayInclude[library].includes(to)) say(`${library} may not include ${include}`);
    if (/\.h(pp)?$/.test(file) && kOnlyInSources.test(include)) say(`${include} belongs in a .cpp file`);
    if (kQtFree.some((p) => file.startsWith(p)) && kQtHeader.test(include)) say(`Qt header ${include} where there is no Qt`);
    if (library !== 'app' && kQtWidgets.test(include)) say(`widget header ${include} outside app`);
    const page = library === 'app' ? file.split('/')[1] : '';
    if (kPages.includes(page) && kPagesMayNot.test(include)) say(`a page may not include ${include}`);
  }
  if (file.endsWith('.h') && kNoDouble.some((p) => file.startsWith(p))) {
    const code = text.replace(/\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
    if (/\b(double|float)\b/.test(code)) say('floating point in a signature of money or energy');
  }
  if (library === 'app' && /\btr\(\s*"(\s|[^"]*<\/?\w+>|(?:[^"]|"\s*")*\s"\s*[,)])/.test(text)) say('tr() text with HTML or with a blank at its end');
  if (/\b(SIGNAL|SLOT)\(/.test(text)) say('string-based SIGNAL()/SLOT()');
  return problems;
}

/** Include cycles among our own headers: each as a chain of files. */
export function cyclesOf(headers) {
  const cycles = [];
  const state = new Map();
  const visit = (file, trail) => {
    state.set(file, 'open');
    for (const next of includesOf(headers.get(file)).filter((i) => headers.has(i))) {
      if (state.get(next) === 'open') cycles.push([...trail.slice(trail.indexOf(next)), next].join(' -> '));
      else if (!state.has(next)) visit(next, [...trail, next]);
    }
    state.set(file, 'done');
  };
  for (const file of headers.keys()) if (!state.has(file)) visit(file, [file]);
  return cycles;
}

function main(root) {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const files = tracked.filter((f) => /\.(h|hpp|c|cpp|cmake|mjs|sol)$|CMakeLists\.txt$|^scripts\/|^\.ci\//.test(f));
  const problems = [];
  const headers = new Map();
  for (const file of files) {
    let text;
    try {
      text = readFileSync(path.join(root, file), 'utf8');
    } catch (error) {
      if (error.code === 'ENOENT') continue; // deleted, not yet committed
      throw error;
    }
    problems.push(...problemsOf(file, text));
    if (file.endsWith('.h')) headers.set(file, text);
  }
  problems.push(...cyclesOf(headers).map((c) => `include cycle: ${c}`));
  if (files.length < 50) problems.push(`only ${files.length} files found: is this the project?`);
  for (const problem of problems) console.log(problem);
  console.log(`lint: ${files.length} files, ${problems.length} problems`);
  process.exit(problems.length ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2] ?? '.');
