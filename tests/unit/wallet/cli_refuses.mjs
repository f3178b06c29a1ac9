// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wallet's commands refuse: exit code, a sentence on stderr, nothing on stdout, no secret in either.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'wattbourse-cli-'));
let failures = 0;
const check = (good, what) => {
    if (good) return;
    failures++;
    console.error('failed: ' + what);
};
const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
};
const run = (args, input) => spawnSync(cli, ['--json', 'wallet', ...args], { encoding: 'utf8', input });
const refuses = (code, args, secrets = []) => {
    const { status, stdout, stderr } = run(args);
    check(status === code, `${args.join(' ')}: exit code ${status}, not ${code}`);
    check(stdout === '' && stderr.length > 0, `${args.join(' ')}: says it on stderr alone`);
    for (const secret of secrets) check(!stderr.includes(secret), `${args.join(' ')}: shows a secret`);
};

try {
    const key = 'a1'.repeat(32);
    const keyFile = file('key', key);
    const words = 'legal winner thank year wave sausage worth useful legal winner thank yelow';
    refuses(1, ['derive'], []);
    refuses(1, ['derive', '--mnemonic', words], ['yelow', 'sausage']);
    refuses(1, ['derive', '--mnemonic', 'legal winner thank year wave sausage worth useful legal winner thank thank'], ['sausage']);
    refuses(1, ['derive', '--mnemonic', 'test test test test test test test test test test test junk', '--path', 'm/x'], ['junk']);
    refuses(1, ['derive', '--mnemonic-file', join(folder, 'none')]);
    refuses(2, ['derive', '--mnemonic', 'a', '--mnemonic-file', keyFile]);
    refuses(2, []);
    refuses(2, ['nothing']);
    refuses(1, ['address', join(folder, 'none')]);
    refuses(1, ['address', keyFile], [key]);
    refuses(1, ['keystore', 'open', keyFile, '--password', 'hunter2!'], ['hunter2!', key]);

    const txn = file('txn', JSON.stringify({ type: 0, chainId: 1, nonce: 0, gasPrice: 1, gasLimit: 1 }));
    for (const bad of ['', 'a1', key + 'a1', 'zz'.repeat(32), '0'.repeat(64), 'ff'.repeat(32)])
        refuses(1, ['sign-tx', txn, '--key-file', file('bad', bad)], bad.length > 8 ? [bad] : []);
    refuses(1, ['sign-tx', file('broken', '{"type":'), '--key-file', keyFile], [key]);
    refuses(1, ['sign-tx', file('other', JSON.stringify({ type: 0, chainId: 1, from: '0x' + '11'.repeat(20) })), '--key-file', keyFile], [key]);
    refuses(1, ['sign-typed-data', txn, '--key-file', keyFile], [key]);
    refuses(2, ['sign-tx', txn]);

    const out = join(folder, 'made.json');
    const made = run(['keystore', 'create', '--out', out, '--password', 'hunter2!', '--scrypt-n', '1024']);
    check(made.status === 0, 'a fresh key is sealed');
    check((statSync(out).mode & 0o777) === 0o600, 'the keystore is its owner\'s alone');
    refuses(1, ['keystore', 'create', '--out', out, '--password', 'hunter2!', '--scrypt-n', '1024'], ['hunter2!']);
    refuses(1, ['keystore', 'create', '--out', out + '2', '--password', 'hunter2!', '--scrypt-n', '1048576'], ['hunter2!']);
    refuses(1, ['keystore', 'open', out, '--password', 'hunter3!'], ['hunter3!']);
    const opened = JSON.parse(run(['keystore', 'open', out, '--password', 'hunter2!']).stdout);
    check(opened.address === JSON.parse(made.stdout).address && !('privateKey' in opened), 'private keys show only on --reveal');

    const piped = run(['derive', '--mnemonic-file', '-'], 'test test test test test test test test test test test junk\n');
    check(JSON.parse(piped.stdout).address === '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266', 'words by standard input');
    const fresh = JSON.parse(run(['mnemonic', '--words', '24']).stdout).mnemonic;
    check(fresh.split(' ').length === 24, 'a new mnemonic has 24 words');
    check(run(['derive', '--mnemonic-file', '-'], fresh).status === 0, 'and derives');
} finally {
    rmSync(folder, { recursive: true });
}
process.exit(failures === 0 ? 0 : 1);
