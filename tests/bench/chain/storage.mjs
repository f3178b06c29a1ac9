// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints an answer of eth_getProof for 64 neighbouring slots of a contract, and the nanoseconds that @ethereumjs/mpt takes to
// check its storage proofs.
import { createMPT, createMerkleProof, verifyMerkleProof } from '@ethereumjs/mpt';
import { encodeRlp, getBytes, hexlify, keccak256, toBeHex, toUtf8Bytes, zeroPadValue } from 'ethers';

const word = (n) => zeroPadValue(toBeHex(BigInt(n)), 32);
// A number: without a zero in front.
const valueOf = (key) => '0x7f' + keccak256(key).slice(4);
const storage = await createMPT({ useKeyHashing: true });
for (let i = 0; i < 4000; ++i) await storage.put(getBytes(word(i)), getBytes(encodeRlp(valueOf(word(i)))));
const state = await createMPT({ useKeyHashing: true });
const address = keccak256(toUtf8Bytes('bench contract')).slice(0, 42);
const account = (root) => getBytes(encodeRlp(['0x01', '0x', root, keccak256('0x')]));
await state.put(getBytes(address), account(hexlify(storage.root())));
for (let i = 0; i < 4000; ++i) await state.put(getBytes(keccak256(word(i)).slice(0, 42)), account(keccak256('0x80')));
const hexes = (nodes) => nodes.map((n) => hexlify(n));
const keys = Array.from({ length: 64 }, (_, i) => getBytes(word(1000 + i)));
const proofs = [];
for (const key of keys) proofs.push(await createMerkleProof(storage, key));
const check = async () => { for (const [i, key] of keys.entries()) await verifyMerkleProof(key, proofs[i], { root: storage.root(), useKeyHashing: true }); };
for (let i = 0; i < 10; ++i) await check();
const times = [];
for (let round = 0; round < 10; ++round) {
    const start = process.hrtime.bigint();
    await check();
    times.push(Number(process.hrtime.bigint() - start));
}
console.log(JSON.stringify({ stateRoot: hexlify(state.root()), nanoseconds: Math.round(Math.min(...times)), answer: { address, nonce: '0x1', balance: '0x0',
    storageHash: hexlify(storage.root()), codeHash: keccak256('0x'), accountProof: hexes(await createMerkleProof(state, getBytes(address))),
    storageProof: keys.map((key, i) => ({ key: hexlify(key), value: valueOf(key), proof: hexes(proofs[i]) })) } }));
