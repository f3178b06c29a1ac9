// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what calls cost (the tests named GasTest, which hold each to its limit) and compares with GAS.md,
// or writes it: node gas.mjs FOLDER [--write]. Fails when a figure is more than 1 % off what the table says.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [folder, option] = process.argv.slice(2);
if (!folder) {
    console.error('usage: node gas.mjs FOLDER [--write]');
    process.exit(2);
}
const run = spawnSync(process.execPath, [join(here, 'forge.mjs'), folder, 'test', '--match-contract', 'GasTest$', '-vv'],
                      { encoding: 'utf8', maxBuffer: 1 << 26 });
const measured = new Map([...run.stdout.matchAll(/^ {2}([a-z].*): (\d+)$/gm)].map(([, what, gas]) => [what, Number(gas)]));
if (run.status !== 0 || measured.size === 0) {
    console.error(run.stdout + run.stderr);
    process.exit(1);
}

const path = join(here, 'GAS.md');
const text = readFileSync(path, 'utf8');
const figure = n => n.toLocaleString('en-US');
if (option === '--write') {
    const rows = [...measured].sort(([a], [b]) => a.localeCompare(b)).map(([what, gas]) => `| ${what} | ${figure(gas)} |`);
    const [head] = text.split('| call | gas |');
    writeFileSync(path, `${head}| call | gas |\n| --- | --- |\n${rows.join('\n')}\n`);
    process.exit(0);
}
const table = new Map([...text.matchAll(/^\| ([a-z].*) \| ([\d,]+) \|$/gm)].map(([, what, gas]) => [what, Number(gas.replaceAll(',', ''))]));
let failed = 0;
for (const [what, gas] of measured) {
    const said = table.get(what);
    const right = said !== undefined && Math.abs(gas - said) <= said / 100;
    console.log(`${right ? '  ' : '! '}${what}: ${figure(gas)}${right ? '' : `, GAS.md says ${said === undefined ? 'nothing' : figure(said)}`}`);
    failed += right ? 0 : 1;
}
for (const what of table.keys()) {
    if (measured.has(what)) continue;
    console.log(`! ${what}: in GAS.md, not measured`);
    ++failed;
}
process.exit(failed ? 1 : 0);
