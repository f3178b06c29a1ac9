// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how much of each contract the tests run, and fails below 95 % of lines or branches in sum:
// node coverage.mjs FOLDER [--match-path GLOB ...]. Takes minutes: it compiles without the optimizer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [folder, ...options] = process.argv.slice(2);
if (!folder) {
    console.error('usage: node coverage.mjs FOLDER [FORGE OPTIONS]');
    process.exit(2);
}
const least = 95;
const report = join(resolve(folder), 'lcov.info');
mkdirSync(resolve(folder), { recursive: true });
const run = spawnSync(process.execPath, [join(here, 'forge.mjs'), folder, 'coverage', '--ir-minimum', '--report', 'lcov', '--report-file', report,
    '--no-match-contract', 'Gas', ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
if (run.status !== 0) {
    console.error(run.stdout.split('\n').slice(-40).join('\n') + run.stderr);
    process.exit(1);
}

const files = new Map();
let name = '';
for (const line of readFileSync(report, 'utf8').split('\n')) {
    const [kind, rest] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (kind === 'SF') name = rest;
    if (!name.startsWith('src/')) continue;
    const file = files.get(name) ?? { LF: 0, LH: 0, BRF: 0, BRH: 0 };
    if (kind in file) file[kind] += Number(rest);
    files.set(name, file);
}
const share = (hit, found) => (found ? `${(100 * hit / found).toFixed(1)} %` : '-').padStart(8);
const sum = { LF: 0, LH: 0, BRF: 0, BRH: 0 };
for (const [file, c] of [...files].sort()) {
    console.log(`${file.slice(4).padEnd(24)} lines ${share(c.LH, c.LF)}  branches ${share(c.BRH, c.BRF)}`);
    for (const key of Object.keys(sum)) sum[key] += c[key];
}
console.log(`${'all'.padEnd(24)} lines ${share(sum.LH, sum.LF)}  branches ${share(sum.BRH, sum.BRF)}`);
process.exit(sum.LH * 100 >= least * sum.LF && sum.BRH * 100 >= least * sum.BRF ? 0 : 1);
