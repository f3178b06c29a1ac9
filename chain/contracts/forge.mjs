// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs npm's forge on the contracts, with its output and caches in the folder named first:
// node forge.mjs build/dev/contracts test --gas-report
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const [folder, ...options] = process.argv.slice(2);
if (!folder || !options.length) {
    console.error('usage: node forge.mjs FOLDER COMMAND [OPTIONS]');
    process.exit(2);
}
const forge = require.resolve('@foundry-rs/forge-linux-amd64/bin/forge');
const out = resolve(folder);
const run = spawnSync(forge, options, {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, FOUNDRY_OUT: `${out}/out`, FOUNDRY_CACHE_PATH: `${out}/cache`, FOUNDRY_DISABLE_NIGHTLY_WARNING: '1' },
});
if (run.error) console.error(String(run.error));
process.exit(run.status ?? 1);
