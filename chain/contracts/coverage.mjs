// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how much of each contract the tests run, and fails below 95 % of lines or branches in sum or of any one, or when
// COVERAGE.md says something else by more than a percent: node coverage.mjs FOLDER [--write] [FORGE OPTIONS].
// Without the optimizer and without the intermediate language: that one takes hours in a compiler that runs in node. Forge's
// analysis finds no imports outside its root, so it works on a copy with the libraries inside.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const [folder, ...given] = process.argv.slice(2);
if (!folder) {
    console.error('usage: node coverage.mjs FOLDER [--write] [FORGE OPTIONS]');
    process.exit(2);
}
const write = given.includes('--write');
const options = given.filter(option => option !== '--write');
const least = 95;
const out = resolve(folder);
const project = join(out, 'project');
const report = join(out, 'lcov.info');

rmSync(project, { recursive: true, force: true });
mkdirSync(project, { recursive: true });
for (const part of ['src', 'test']) cpSync(join(here, part), join(project, part), { recursive: true });
const libraries = dirname(require.resolve('@openzeppelin/contracts/package.json'));
cpSync(libraries, join(project, 'lib/@openzeppelin/contracts'), { recursive: true, filter: path => !path.endsWith('.json') });
const settings = readFileSync(join(here, 'foundry.toml'), 'utf8')
    .replace('../../node_modules/@openzeppelin/', 'lib/@openzeppelin/')
    .replace('libs = []', 'libs = ["lib"]')
    .replace('"./solc.mjs"', JSON.stringify(join(here, 'solc.mjs')))
    .replace(/"\.\.\/\.\.\/build\/contracts\//g, '"../');
writeFileSync(join(project, 'foundry.toml'), settings);

// Bounds of gas hold for optimized code alone.
const forge = require.resolve('@foundry-rs/forge-linux-amd64/bin/forge');
const run = spawnSync(forge, ['coverage', '--report', 'lcov', '--report-file', report, '--no-match-contract', 'Gas', ...options],
    { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, FOUNDRY_DISABLE_NIGHTLY_WARNING: '1' } });
if (run.status !== 0) {
    console.error(run.stdout.split('\n').slice(-40).join('\n') + run.stderr.split('\n').slice(-40).join('\n'));
    process.exit(1);
}

const files = new Map();
let name = '';
for (const line of readFileSync(report, 'utf8').split('\n')) {
    const [kind, rest] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    if (kind === 'SF') name = rest;
    if (!name.startsWith('src/')) continue;
    const file = files.get(name) ?? { LF: 0, LH: 0, BRF: 0, BRH: 0, lines: [], branches: [] };
    if (kind in file) file[kind] += Number(rest);
    if (kind === 'DA' && rest.endsWith(',0')) file.lines.push(rest.split(',')[0]);
    if (kind === 'BRDA' && /,(0|-)$/.test(rest)) file.branches.push(rest.split(',')[0]);
    files.set(name, file);
}
const percent = (hit, found) => (found ? 100 * hit / found : 100);
const sum = { LF: 0, LH: 0, BRF: 0, BRH: 0 };
const measured = new Map();
let failed = 0;
for (const [path, c] of [...files].sort()) {
    if (!c.LF) continue;
    for (const key of Object.keys(sum)) sum[key] += c[key];
    measured.set(path.slice(4), [percent(c.LH, c.LF), percent(c.BRH, c.BRF)]);
    if (c.lines.length) console.log(`${path}: lines not run: ${c.lines.join(', ')}`);
    if (c.branches.length) console.log(`${path}: branches not taken, at lines ${c.branches.join(', ')}`);
}
measured.set('all', [percent(sum.LH, sum.LF), percent(sum.BRH, sum.BRF)]);
for (const [what, shares] of measured) {
    const low = shares.some(share => share < least);
    console.log(`${low ? '! ' : '  '}${what.padEnd(24)} lines ${shares[0].toFixed(1).padStart(5)} %  branches ${shares[1].toFixed(1).padStart(5)} %`);
    failed += low ? 1 : 0;
}

const path = join(here, 'COVERAGE.md');
const text = readFileSync(path, 'utf8');
if (write) {
    const rows = [...measured].map(([what, [lines, branches]]) => `| ${what} | ${lines.toFixed(1)} | ${branches.toFixed(1)} |`);
    const head = '| source | lines, % | branches, % |';
    writeFileSync(path, `${text.split(head)[0]}${head}\n| --- | --- | --- |\n${rows.join('\n')}\n`);
    process.exit(failed ? 1 : 0);
}
const table = new Map([...text.matchAll(/^\| (\S+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(([, what, ...shares]) => [what, shares.map(Number)]));
for (const what of new Set([...measured.keys(), ...table.keys()])) {
    const [now, said] = [measured.get(what), table.get(what)];
    if (now && said && now.every((share, i) => Math.abs(share - said[i]) <= 1)) continue;
    console.log(`! ${what}: COVERAGE.md says ${said ?? 'nothing'}, measured ${now ?? 'nothing'}`);
    ++failed;
}
process.exit(failed ? 1 : 0);
