// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a five-node account proof and the nanoseconds that @ethereumjs/mpt takes to check it.
import { createMPT, createMerkleProof, verifyMerkleProof } from '@ethereumjs/mpt';
import { encodeRlp, getBytes, hexlify, keccak256, toUtf8Bytes } from 'ethers';

const state = await createMPT({ useKeyHashing: true });
const account = (i) => getBytes(encodeRlp(['0x01', '0x' + (i + 1).toString(16).padStart(8, '0').replace(/^(00)+/, ''), keccak256('0x80'), keccak256('0x')]));
const addressOf = (i) => getBytes(keccak256(toUtf8Bytes(`bench ${i}`))).slice(12);
for (let i = 0; i < 6000; ++i) await state.put(addressOf(i), account(i));
let address, nodes;
for (let i = 0; nodes?.length !== 5; ++i) {
    address = addressOf(i);
    nodes = await createMerkleProof(state, address);
}
const root = state.root();
const check = () => verifyMerkleProof(address, nodes, { root, useKeyHashing: true });
if ((await check()) === null) throw new Error('the proof does not hold');
for (let i = 0; i < 500; ++i) await check();
const times = [];
for (let round = 0; round < 15; ++round) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 100; ++i) await check();
    times.push(Number(process.hrtime.bigint() - start) / 100);
}
console.log(JSON.stringify({ root: hexlify(root), address: hexlify(address), nodes: nodes.map((n) => hexlify(n)), nanoseconds: Math.round(Math.min(...times)) }));
