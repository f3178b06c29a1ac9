#!/usr/bin/env node
// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The npm build of solc with the two options that forge asks of a compiler.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const solc = require('solc');

const option = process.argv[2];
if (option === '--version') {
    console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`);
} else if (process.argv.includes('--standard-json')) {
    // Forge names the sources outside its root by relative paths and leaves their own imports to the compiler.
    const readImport = path => {
        const inside = path.split('node_modules/')[1] ?? path;
        return { contents: readFileSync(require.resolve(inside), 'utf8') };
    };
    process.stdout.write(solc.compile(readFileSync(0, 'utf8'), { import: readImport }));
} else {
    console.error('solc.mjs: only --version and --standard-json');
    process.exit(2);
}
