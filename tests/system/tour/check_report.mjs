// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the tour's report with npm's ethers and @ethereumjs/mpt, which share no code with the terminal: pictures are
// there, header hashes and seals hold, and the proven values follow from their proofs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeRlp, encodeRlp, getBytes, hexlify, keccak256, recoverAddress } from 'ethers';
import { verifyMerkleProof } from '@ethereumjs/mpt';

const out = process.argv[2];
const report = JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8'));
assert.equal(report.ok, true);

const kNeeded = ['meter', 'order', 'cleared', 'settled', 'balance'];
for (const name of kNeeded) assert.ok(report.steps.some((s) => s.name === name && s.ok), `no verified step "${name}"`);

function checkPicture(step) {
  const png = readFileSync(path.join(out, step.picture));
  assert.equal(png.subarray(1, 4).toString(), 'PNG', step.picture);
  assert.ok(png.readUInt32BE(16) >= 1440 && png.readUInt32BE(20) >= 900, `${step.picture} is smaller than 1440x900`);
}

/** The header's fields; its seal is by its author (the demo's headers have a base fee, fields 13 and 14 are the seal). */
function checkHeader(headerRlp, hash) {
  assert.equal(keccak256(headerRlp), hash);
  const fields = decodeRlp(headerRlp);
  assert.equal(fields.length, 16);
  const bare = keccak256(encodeRlp([...fields.slice(0, 13), fields[15]]));
  const seal = getBytes(fields[14]);
  const signature = hexlify(Uint8Array.from([...seal.slice(0, 64), seal[64] + 27]));
  assert.equal(recoverAddress(bare, signature).toLowerCase(), fields[2], 'the seal is not its author\'s');
  return fields;
}

const kEmptyRoot = '0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421';

/** The value under a hashed key, null where the proof shows that there is none. */
async function valueOf(root, key, nodes) {
  if (root === kEmptyRoot) return null;
  assert.equal(keccak256(nodes[0]), root);
  return verifyMerkleProof(getBytes(keccak256(key)), nodes.map(getBytes));
}

async function checkProof(proof) {
  const fields = checkHeader(proof.headerRlp, proof.blockHash);
  assert.equal(fields[3], proof.stateRoot);
  const account = await valueOf(proof.stateRoot, proof.address, proof.accountProof);
  assert.ok(account, 'the account is absent');
  const storageRoot = decodeRlp(hexlify(account))[2];
  for (const entry of proof.storageProof) {
    const value = await valueOf(storageRoot, entry.key, entry.proof);
    // A word that became zero may stay in the engine's trie as an empty string.
    const stored = value ? decodeRlp(hexlify(value)) : '0x';
    const number = stored === '0x' ? 0n : BigInt(stored);
    assert.equal(number, BigInt(entry.value), `storage ${entry.key}`);
  }
  return proof.storageProof.length;
}

let proofs = 0;
let values = 0;
for (const step of report.steps) {
  checkPicture(step);
  if (step.evidence.proof) {
    values += await checkProof(step.evidence.proof);
    proofs += 1;
  }
}
assert.ok(proofs >= 3, `only ${proofs} proofs in the report`);
console.log(`tour report: ${report.steps.length} steps, ${proofs} proofs and ${values} values hold`);
