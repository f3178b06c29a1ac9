// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes golden.json: the contracts beside the market on anvil, as ethers encodes, signs and reads them. Calls, digests
// and logs come from ethers; views from eth_call; storage is anvil's whole dump.
//   node tests/unit/chain_pools/make_golden.mjs
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ethers } from 'ethers';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const chainId = 987_654;
const start = 1_800_000_000;

const anvil = spawn(require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil'),
    ['--host', '127.0.0.1', '--port', '0', '--no-mining', '--hardfork', 'london', '--chain-id', `${chainId}`,
     '--timestamp', `${start}`, '--accounts', '0', '--gas-price', '0', '--base-fee', '0', '--gas-limit', '100000000',
     '--disable-default-create2-deployer'], { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise((resolve, reject) => {
    anvil.on('exit', code => reject(new Error(`anvil ended with ${code}`)));
    anvil.stdout.on('data', text => {
        const found = /Listening on 127\.0\.0\.1:(\d+)/.exec(text);
        if (found) resolve(found[1]);
    });
});
const provider = new ethers.JsonRpcProvider(`http://127.0.0.1:${port}`, chainId, { staticNetwork: true, cacheTimeout: -1 });
const key = n => new ethers.Wallet(ethers.toBeHex(n, 32), provider);
const operator = key(1);
const [validator0, validator1, validator2, validator3] = [11, 12, 13, 14].map(key);
const artifact = name => JSON.parse(readFileSync(join(here, '../../../chain/contracts/artifacts', `${name}.json`), 'utf8'));

let now = start;
const calls = [];
async function mined(hash, request, name) {
    now += 1;
    await provider.send('evm_mine', [now]);
    const receipt = await provider.getTransactionReceipt(hash);
    if (receipt.status !== 1) throw new Error(`${name} reverted`);
    if (name) calls.push({ name, to: request.to, data: request.data, gasUsed: Number(receipt.gasUsed),
                           logs: receipt.logs.map(log => ({ address: log.address, topics: log.topics, data: log.data })) });
    return receipt;
}
async function send(wallet, request, name) {
    const nonce = await provider.getTransactionCount(wallet.address);
    const sent = await wallet.sendTransaction({ ...request, nonce, type: 0, gasPrice: 0, gasLimit: 30_000_000 });
    return mined(sent.hash, request, name);
}
async function deploy(name, args) {
    const { abi, bytecode } = artifact(name);
    const request = await new ethers.ContractFactory(abi, bytecode).getDeployTransaction(...args);
    const receipt = await send(operator, { data: request.data });
    return new ethers.Contract(receipt.contractAddress, abi, provider);
}
const call = (contract, method, ...args) => ({ to: contract.target, data: contract.interface.encodeFunctionData(method, args) });
const contracts = {};

const firstSet = [validator0, validator1, validator2].map(w => w.address);
const secondSet = [validator2, validator3, validator0].map(w => w.address);
const validatorSet = contracts.validatorSet = await deploy('ValidatorSet', [firstSet, 0]);
await send(validator0, call(validatorSet, 'propose', secondSet), 'propose');
const proposal = ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(['uint256', 'address[]'], [0, secondSet]));
await send(validator0, call(validatorSet, 'withdrawVote', proposal), 'withdrawVote');
await send(validator1, call(validatorSet, 'vote', proposal), 'vote');
await send(validator0, call(validatorSet, 'vote', proposal));
const parent = await provider.getBlock('latest');
await provider.send('anvil_setCoinbase', [validator1.address]);
await send(validator1, call(validatorSet, 'emitInitiateChange', parent.hash, parent.number + 1), 'announce');
const system = '0xfffffffffffffffffffffffffffffffffffffffe';
await provider.send('anvil_impersonateAccount', [system]);
const finalize = call(validatorSet, 'finalizeChange');
const finalizeHash = await provider.send('eth_sendTransaction', [{ from: system, gasPrice: '0x0', gas: '0x1000000', ...finalize }]);
await mined(finalizeHash, finalize, 'finalizeChange');
const validatorGolden = {
    firstSet, secondSet, proposal, parentHash: parent.hash, announcedIn: parent.number + 1, setHash: (await validatorSet.epochAt(1)).setHash,
    finalizedIn: await provider.getBlockNumber(), getValidators: await provider.call(call(validatorSet, 'getValidators')),
    topic: validatorSet.interface.getEvent('InitiateChange').topicHash, callable: call(validatorSet, 'emitInitiateChangeCallable').data,
};

const dump = await provider.send('anvil_dumpState', []);
let raw = Buffer.from(dump.slice(2), 'hex');
if (raw[0] === 0x1f && raw[1] === 0x8b) raw = gunzipSync(raw);
const state = JSON.parse(raw.toString('utf8'));
const storage = {};
for (const [name, contract] of Object.entries(contracts)) {
    const account = Object.entries(state.accounts).find(([address]) => address.toLowerCase() === contract.target.toLowerCase())[1];
    storage[name] = account.storage;
}

const golden = {
    made: `ethers ${ethers.version}, anvil ${await provider.send('web3_clientVersion', [])}`,
    chainId,
    deployment: Object.fromEntries(Object.entries(contracts).map(([name, contract]) => [name, contract.target])),
    validatorSet: validatorGolden,
    calls, storage,
};
writeFileSync(join(here, 'golden.json'), `${JSON.stringify(golden, null, 1)}\n`);
anvil.removeAllListeners('exit');
anvil.kill();
provider.destroy();
