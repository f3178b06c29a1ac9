// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Solhint's recommended rules on the contracts against SOLHINT.md: each finding is answered there, by file and rule, and each
// answer is about a finding. The tests that PROOFS.md names must exist: node lint.mjs
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const { processStr } = require('solhint');
const read = (...path) => readFileSync(join(here, ...path), 'utf8');
const sources = folder => readdirSync(join(here, folder)).filter(name => name.endsWith('.sol')).sort();

const answers = read('SOLHINT.md');
const unasked = [...answers.matchAll(/^\| ([a-z]+-[a-z-]+) \| [^|]+ \|$/gm)].map(([, rule]) => rule);
const answered = new Map([...answers.matchAll(/^\| ([a-z-]+) \| (\w+\.sol) \| (\d+) \| [^|]+ \|$/gm)]
    .map(([, rule, file, count]) => [`${file}: ${rule}`, Number(count)]));
const config = {
    extends: 'solhint:recommended',
    rules: { 'func-visibility': ['warn', { ignoreConstructors: true }], ...Object.fromEntries(unasked.map(rule => [rule, 'off'])) },
};

const found = new Map();
for (const name of sources('src')) {
    for (const report of processStr(read('src', name), config, name).reports) {
        const key = `${name}: ${report.ruleId}`;
        found.set(key, [...(found.get(key) ?? []), report]);
    }
}
let failed = 0;
for (const key of new Set([...found.keys(), ...answered.keys()])) {
    const reports = found.get(key) ?? [];
    if (reports.length === answered.get(key)) continue;
    console.error(`${key}: ${reports.length} found, ${answered.get(key) ?? 0} answered in SOLHINT.md`);
    for (const { line, message } of reports) console.error(`    line ${line}: ${message}`);
    ++failed;
}

const tests = sources('test').map(name => read('test', name)).join('\n');
const named = new Set([...read('PROOFS.md').matchAll(/`((?:test|invariant_)\w+)`/g)].map(([, test]) => test));
for (const test of named) {
    if (tests.includes(`function ${test}(`)) continue;
    console.error(`PROOFS.md: there is no test ${test}`);
    ++failed;
}
if (named.size === 0 || answered.size === 0) {
    console.error('SOLHINT.md or PROOFS.md has no rows');
    ++failed;
}
console.log(`${[...found.values()].flat().length} findings answered, ${named.size} tests named`);
process.exit(failed ? 1 : 0);
