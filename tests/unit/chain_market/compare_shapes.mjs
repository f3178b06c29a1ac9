// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trades random books of every market shape in the real market contract, in anvil, and in the program's twin, and
// compares clearings, fills, money, rests: node compare_shapes.mjs PATH/market_twin [BOOKS OF EACH SHAPE] [SEED]
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ethers } from 'ethers';

const here = dirname(fileURLToPath(import.meta.url));
const contracts = join(here, '../../../chain/contracts');
const require = createRequire(import.meta.url);
const [twin, count = '200', seed = '7'] = process.argv.slice(2);
if (!twin) {
    console.error('usage: node compare_shapes.mjs PATH/market_twin [BOOKS OF EACH SHAPE] [SEED]');
    process.exit(2);
}

// SplitMix64, so that a failing book can be made again from its seed.
let state = BigInt(seed);
const mask = (1n << 64n) - 1n;
function random(below) {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return Number((z ^ (z >> 31n)) % BigInt(below));
}

const grid = { lowest: 1_000, tick: 37, ticks: 1024, bond: 777 };
const slotSeconds = 60;
const shapes = [
    { name: 'uniform', matching: 0, visibility: 0 },
    { name: 'pay as bid', matching: 2, visibility: 0 },
    { name: 'pay as cleared', matching: 3, visibility: 0 },
    { name: 'sealed', matching: 0, visibility: 1 },
    { name: 'continuous', matching: 1, visibility: 0 },
];
const accounts = 5;

function randomBook() {
    // Narrow ranges of ticks and small quantities make ties; wide ones cross words of the bitmap.
    const range = [2, 4, 12, 200, grid.ticks][random(5)];
    const base = random(grid.ticks - range + 1);
    const most = [3, 10, 5_000, 900_000][random(4)];
    return Array.from({ length: random(4) === 0 ? random(5) : random(16) },
        () => [random(2), base + random(range), 1 + random(most)]);
}

function randomSteps() {
    const range = [2, 5, 30][random(3)];
    const base = random(grid.ticks - range + 1);
    const most = [3, 400, 900_000][random(3)];
    const length = 4 + random(20);
    // Some runs are long queues of crumbs, which one order cannot all meet.
    if (random(12) === 0) return [...Array.from({ length: 70 }, (_, i) => [0, i % 4, 1, base, 1 + random(3)]), [0, 4, 0, base, 500], [0, 4, 0, base, 9]];
    return Array.from({ length }, (_, i) => {
        const what = [0, 0, 0, 0, 1, 2, 2, 3][random(8)];
        return [what, what < 2 ? random(accounts) : random(i + 1), random(2), base + random(range), 1 + random(most)];
    });
}

function compile() {
    const solc = require('solc');
    const sources = { 'test/harness/TwinDriver.sol': { content: readFileSync(join(contracts, 'test/harness/TwinDriver.sol'), 'utf8') } };
    for (const name of readdirSync(join(contracts, 'src'))) sources[`src/${name}`] = { content: readFileSync(join(contracts, 'src', name), 'utf8') };
    const output = JSON.parse(solc.compile(JSON.stringify({
        language: 'Solidity', sources,
        settings: { evmVersion: 'london', optimizer: { enabled: true, runs: 200 },
                    outputSelection: { 'test/harness/TwinDriver.sol': { TwinDriver: ['abi', 'evm.bytecode.object'] } } },
    }), { import: path => ({ contents: readFileSync(require.resolve(path), 'utf8') }) }));
    const errors = (output.errors ?? []).filter(e => e.severity === 'error');
    if (errors.length) throw new Error(errors.map(e => e.formattedMessage).join('\n'));
    const { abi, evm } = output.contracts['test/harness/TwinDriver.sol'].TwinDriver;
    return { abi, bytecode: `0x${evm.bytecode.object}` };
}

const start = 1_800_000_000;
const anvil = spawn(require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil'),
    ['--host', '127.0.0.1', '--port', '0', '--no-mining', '--hardfork', 'london', '--accounts', '0', '--timestamp', `${start}`,
     '--gas-price', '0', '--base-fee', '0', '--gas-limit', '4000000000', '--no-request-size-limit', '--prune-history', '--disable-default-create2-deployer'],
    { stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise((resolve, reject) => {
    anvil.on('exit', code => reject(new Error(`anvil ended with ${code}`)));
    anvil.stdout.on('data', text => {
        const found = /Listening on 127\.0\.0\.1:(\d+)/.exec(text);
        if (found) resolve(found[1]);
    });
});
const provider = new ethers.JsonRpcProvider(`http://127.0.0.1:${port}`, 31337, { staticNetwork: true, cacheTimeout: -1 });
const wallet = new ethers.Wallet(ethers.toBeHex(1, 32), provider);
const artifact = name => JSON.parse(readFileSync(join(contracts, 'artifacts', `${name}.json`), 'utf8'));
let nonce = 0;
let now = start;
async function send(request) {
    const sent = await wallet.sendTransaction({ ...request, nonce: nonce++, type: 0, gasPrice: 0, gasLimit: 3_000_000_000 });
    await provider.send('evm_mine', [++now]);
    const receipt = await provider.getTransactionReceipt(sent.hash);
    if (receipt.status !== 1) throw new Error('a transaction reverted');
    return receipt;
}
async function deploy({ abi, bytecode }, args) {
    const request = await new ethers.ContractFactory(abi, bytecode).getDeployTransaction(...args);
    return (await send({ data: request.data })).contractAddress;
}

const driverCode = compile();
const driver = new ethers.Interface(driverCode.abi);
const driverAt = await deploy(driverCode, []);
const call = (method, ...args) => ({ to: driverAt, data: driver.encodeFunctionData(method, args) });
const links = [driverAt, driverAt, driverAt, driverAt, ethers.ZeroAddress];
await send(call('use', ethers.getCreateAddress({ from: wallet.address, nonce: nonce + 7 })));
const modules = [];
for (const name of ['Admin', 'Settlement', 'Sealed', 'Continuous', 'Intents', 'Views']) modules.push(await deploy(artifact(`Market${name}`), [links]));
const marketAt = await deploy(artifact('Market'), [links, modules]);
const adminAbi = new ethers.Interface(artifact('MarketAdmin').abi);
for (const { matching, visibility } of shapes) {
    const sealed = visibility === 1;
    await send({ to: marketAt, data: adminAbi.encodeFunctionData('openMarket', [[0, matching, visibility, 7, 7, slotSeconds, 86_400, 20,
        sealed ? 15 : 0, grid.ticks, 0, false, grid.lowest, grid.tick, 1, 1_000_000, 0, 0, grid.bond, 0, ethers.ZeroAddress, sealed ? 5 : 0, 0]]) });
}

async function answer(method, ...args) {
    const data = await provider.send('eth_call', [{ ...call(method, ...args), from: wallet.address, gas: '0xee6b2800' }, 'latest']);
    return driver.decodeFunctionResult(method, data)[0];
}

function runTwin(matching, books) {
    const run = spawnSync(twin, { input: JSON.stringify({ ...grid, matching, accounts, books }), encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`the twin ended with ${run.status}: ${run.stderr}`);
    return JSON.parse(run.stdout);
}

const numbers = list => Array.from(list, Number);
const fromClearing = c => [c.price, c.marginalBuy, c.marginalSell, c.volume, c.marginalBuyVolume, c.marginalSellVolume, c.cost].map(Number);
let failed = 0;
let traded = 0;
function compare(name, book, contract, program) {
    if (JSON.stringify(contract) === JSON.stringify(program)) return;
    ++failed;
    console.error(`${name} ${JSON.stringify(book)}\ncontract ${JSON.stringify(contract)}\nprogram  ${JSON.stringify(program)}`);
}

async function auctions(id, { name, matching, visibility }, books) {
    const slot = Math.floor(now / slotSeconds) + 3;
    if (visibility === 0) {
        await send(call('placeAll', id, slot, books));
    } else {
        await send(call('sealAll', id, slot, books));
        // One slot after the other closes: each is revealed in its own window.
        for (let b = 0; b < books.length; ++b) {
            now = (slot + b) * slotSeconds - 19;
            await send(call('revealAll', id, slot + b, [books[b]]));
        }
    }
    now = (slot + books.length) * slotSeconds;
    await provider.send('evm_mine', [++now]);
    const outcomes = await answer('finishAll', id, slot, books.map(book => book.length));
    runTwin(matching, books).forEach((program, b) => {
        const { clearing, energy, money } = outcomes[b];
        traded += clearing.volume ? 1 : 0;
        compare(name, books[b], { clearing: fromClearing(clearing), energy: numbers(energy), money: numbers(money) }, program);
    });
}

async function walks(id, { name, matching }, runs) {
    const ended = await answer('walk', id, Math.floor(now / slotSeconds) + 3, accounts, runs);
    runTwin(matching, runs).forEach((program, b) => {
        const { ok, left, status, accounts: books } = ended[b];
        traded += Number(books[0][0]) ? 1 : 0;
        compare(name, runs[b], { ok: [...ok], orders: numbers(left).map((l, i) => [l, Number(status[i])]), accounts: [...books].map(numbers) }, program);
    });
}

try {
    for (const [id, shape] of shapes.entries()) {
        for (let done = 0; done < Number(count); done += 50) {
            const size = Math.min(50, Number(count) - done);
            if (shape.matching === 1) await walks(id, shape, Array.from({ length: size }, randomSteps));
            else await auctions(id, shape, Array.from({ length: size }, randomBook));
        }
    }
} finally {
    anvil.removeAllListeners('exit');
    anvil.kill();
    provider.destroy();
}
console.log(`${count} books of each of ${shapes.length} shapes, ${traded} traded: ${failed ? `${failed} differ` : 'contract and program agree'}`);
process.exit(failed || traded < Number(count) ? 1 : 0);
