// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts beside the tests share: an anvil of their own, contracts in it, random numbers that a seed decides.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ethers } from 'ethers';

const require = createRequire(import.meta.url);
export const contractsFolder = join(dirname(fileURLToPath(import.meta.url)), '../../chain/contracts');
export const artifact = name => JSON.parse(readFileSync(join(contractsFolder, 'artifacts', `${name}.json`), 'utf8'));

/// SplitMix64, so that a failing case can be made again from its seed: a function that answers a number below its
/// argument.
export function randomNumbers(seed) {
    let state = BigInt(seed);
    const mask = (1n << 64n) - 1n;
    return below => {
        state = (state + 0x9e3779b97f4a7c15n) & mask;
        let z = state;
        z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
        z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
        return Number((z ^ (z >> 31n)) % BigInt(below));
    };
}

/// An anvil that ends with this process, by end(), or by itself with an error.
export async function startAnvil({ chainId = 31_337, more = [] } = {}) {
    const anvil = spawn(require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil'),
        ['--host', '127.0.0.1', '--port', '0', '--no-mining', '--hardfork', 'london', '--accounts', '0', '--chain-id', `${chainId}`,
         '--gas-price', '0', '--base-fee', '0', '--disable-default-create2-deployer', ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
    const kill = () => anvil.kill();
    process.on('exit', kill);
    const port = await new Promise((resolve, reject) => {
        anvil.on('exit', code => reject(new Error(`anvil ended with ${code}`)));
        anvil.stdout.on('data', text => {
            const found = /Listening on 127\.0\.0\.1:(\d+)/.exec(text);
            if (found) resolve(found[1]);
        });
    });
    const provider = new ethers.JsonRpcProvider(`http://127.0.0.1:${port}`, chainId, { staticNetwork: true, cacheTimeout: -1 });
    const end = () => {
        anvil.removeAllListeners('exit');
        process.removeListener('exit', kill);
        kill();
        provider.destroy();
    };
    return { provider, end };
}

/// Contracts outside the artifacts, by npm's solc as build.mjs has it: `file` in chain/contracts, with all of src.
export function compile(file, name) {
    const solc = require('solc');
    const read = path => ({ content: readFileSync(join(contractsFolder, path), 'utf8') });
    const sources = { [file]: read(file) };
    for (const each of readdirSync(join(contractsFolder, 'src'))) sources[`src/${each}`] = read(join('src', each));
    const output = JSON.parse(solc.compile(JSON.stringify({
        language: 'Solidity', sources,
        settings: { evmVersion: 'london', optimizer: { enabled: true, runs: 200 },
                    outputSelection: { [file]: { [name]: ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } } },
    }), { import: path => ({ contents: readFileSync(require.resolve(path), 'utf8') }) }));
    const errors = (output.errors ?? []).filter(e => e.severity === 'error');
    if (errors.length) throw new Error(errors.map(e => e.formattedMessage).join('\n'));
    const { abi, evm } = output.contracts[file][name];
    return { abi, bytecode: `0x${evm.bytecode.object}`, code: `0x${evm.deployedBytecode.object}` };
}

/// A chain on which a golden file's story happens: one transaction a block and a second, those with a name recorded.
export async function goldenChain({ chainId, start }) {
    const { provider, end } = await startAnvil({ chainId, more: ['--timestamp', `${start}`, '--gas-limit', '100000000'] });
    const chain = { provider, end, now: start, calls: [], creations: [] };
    chain.key = n => new ethers.Wallet(ethers.toBeHex(n, 32), provider);
    chain.mined = async (hash, request, name) => {
        chain.now += 1;
        await provider.send('evm_mine', [chain.now]);
        const receipt = await provider.getTransactionReceipt(hash);
        if (receipt.status !== 1) throw new Error(`${name ?? request.data} reverted`);
        if (name) chain.calls.push({ name, to: request.to, data: request.data, gasUsed: Number(receipt.gasUsed),
                                     logs: receipt.logs.map(log => ({ address: log.address, topics: log.topics, data: log.data })) });
        return receipt;
    };
    chain.send = async (wallet, request, name) => {
        const nonce = await provider.getTransactionCount(wallet.address);
        const sent = await wallet.sendTransaction({ ...request, nonce, type: 0, gasPrice: 0, gasLimit: 30_000_000 });
        return chain.mined(sent.hash, request, name);
    };
    /// By `sender`; creations are noted in order.
    chain.deploy = async (sender, name, args) => {
        const { abi, bytecode } = artifact(name);
        const request = await new ethers.ContractFactory(abi, bytecode).getDeployTransaction(...args);
        chain.creations.push({ name, dataHash: ethers.keccak256(request.data) });
        const receipt = await chain.send(sender, { data: request.data });
        return new ethers.Contract(receipt.contractAddress, abi, provider);
    };
    /// The storage of these contracts, by their names.
    chain.storage = async contracts => {
        const dump = await provider.send('anvil_dumpState', []);
        let raw = Buffer.from(dump.slice(2), 'hex');
        if (raw[0] === 0x1f && raw[1] === 0x8b) raw = gunzipSync(raw);
        const accounts = Object.entries(JSON.parse(raw.toString('utf8')).accounts);
        return Object.fromEntries(Object.entries(contracts).map(([name, { target }]) =>
            [name, accounts.find(([address]) => address.toLowerCase() === target.toLowerCase())[1].storage]));
    };
    return chain;
}

export const call = (contract, method, ...args) => ({ to: contract.target, data: contract.interface.encodeFunctionData(method, args) });
export const plain = value => typeof value === 'bigint' ? Number(value) : value instanceof ethers.Result ? value.toArray().map(plain) : value;
