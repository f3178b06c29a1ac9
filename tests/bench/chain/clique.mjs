// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a Clique header and the nanoseconds that @ethereumjs/block takes to decode it and check its signer.
import { createBlockHeaderFromRLP, cliqueSigner, cliqueVerifySignature } from '@ethereumjs/block';
import { Hardfork, Mainnet, createCustomCommon } from '@ethereumjs/common';
import { readFileSync } from 'node:fs';
import { getBytes } from 'ethers';

const file = JSON.parse(readFileSync(new URL('../../fixtures/chain/clique.json', import.meta.url)));
const { headerRlp, signer } = file.headers.find((h) => h.number === 3);
const common = createCustomCommon({ consensus: { type: 'poa', algorithm: 'clique', clique: { period: file.period, epoch: file.epoch } } }, Mainnet, { hardfork: Hardfork.Berlin });
const rlp = getBytes(headerRlp);
const signers = [cliqueSigner(createBlockHeaderFromRLP(rlp, { common }))];
const check = () => cliqueVerifySignature(createBlockHeaderFromRLP(rlp, { common }), signers);
if (!check() || signers[0].toString() !== signer.toLowerCase()) throw new Error('the header does not hold');
for (let i = 0; i < 300; ++i) check();
const times = [];
for (let round = 0; round < 15; ++round) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 50; ++i) check();
    times.push(Number(process.hrtime.bigint() - start) / 50);
}
console.log(JSON.stringify({ headerRlp, signer, nanoseconds: Math.round(Math.min(...times)) }));
