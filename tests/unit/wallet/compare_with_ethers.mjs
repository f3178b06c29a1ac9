// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against ethers 6 on cases nobody has seen before: compare_with_ethers.mjs CLI [SEED [COUNT]]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Wallet } from 'ethers';
import { Random, deriveCase, keystoreCase, messageCase, transactionCase, typedDataCase } from './cases.mjs';

const [cli, seedText, countText] = process.argv.slice(2);
const seed = Number(seedText ?? Date.now());
const count = Number(countText ?? 60);
const r = new Random(seed);
const folder = mkdtempSync(join(tmpdir(), 'wattbourse-wallet-'));
const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
};
const run = (...args) => JSON.parse(execFileSync(cli, ['--json', 'wallet', ...args], { encoding: 'utf8' }));
let failures = 0;
const same = (what, got, want, given) => {
    for (const [name, value] of Object.entries(want)) {
        if (got[name] === value) continue;
        failures++;
        console.error(`${what}: ${name} is ${got[name]}, ethers says ${value}\n${JSON.stringify(given)}`);
    }
};

try {
    for (let i = 0; i < count; i++) {
        const txn = transactionCase(r);
        same('sign-tx', run('sign-tx', file('txn', JSON.stringify(txn.transaction)), '--key-file', file('key', txn.key)),
             { raw: txn.raw, hash: txn.hash }, txn);
        const typed = typedDataCase(r);
        same('sign-typed-data',
             run('sign-typed-data', file('typed', JSON.stringify(typed.document)), '--key-file',
                 file('key', typed.key.slice(2) + '\n')),
             { digest: typed.digest, signature: typed.signature }, typed);
    }
    for (let i = 0; i < count / 3; i++) {
        const derived = deriveCase(r);
        same('derive',
             run('derive', '--mnemonic-file', file('words', derived.mnemonic + '\n'), '--passphrase-file',
                 file('passphrase', derived.passphrase + '\n'), '--path', derived.path, '--reveal'),
             { address: derived.address, publicKey: derived.publicKey, privateKey: derived.privateKey }, derived);
        const message = messageCase(r);
        same('sign-message',
             run('sign-message', file('message', Buffer.from(message.message.slice(2), 'hex')), '--key-file',
                 file('key', message.key)),
             { digest: message.digest, signature: message.signature }, message);
    }
    for (const scrypt of [{ N: 1024 }, { N: 2048, r: 4, p: 3 }]) {
        const theirs = await keystoreCase(r, scrypt);
        const password = file('password', theirs.passphrase);
        const path = file('theirs.json', theirs.keystore);
        same('keystore open', run('keystore', 'open', path, '--password-file', password, '--reveal'),
             { address: theirs.address, privateKey: theirs.privateKey }, theirs);
        same('address', run('address', path), { address: theirs.address }, theirs);
        const ours = join(folder, `ours-${scrypt.N}.json`);
        run('keystore', 'create', '--key-file', file('key', theirs.privateKey), '--password-file', password, '--out', ours,
            '--scrypt-n', String(scrypt.N));
        const opened = await Wallet.fromEncryptedJson(readFileSync(ours, 'utf8'), theirs.passphrase);
        same('keystore create', { privateKey: opened.privateKey }, { privateKey: theirs.privateKey }, theirs);
    }
} finally {
    rmSync(folder, { recursive: true });
}
console.log(`seed ${seed}: ${failures === 0 ? 'all the same' : `${failures} differ`}`);
process.exit(failures === 0 ? 0 : 1);
