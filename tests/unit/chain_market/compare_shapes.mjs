// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trades random books of every market shape in the real market contract, in anvil, and in the program's twin, and
// compares clearings, fills, money, rests: node compare_shapes.mjs PATH/market_twin [BOOKS OF EACH SHAPE] [SEED]
import { spawnSync } from 'node:child_process';
import { ethers } from 'ethers';
import { artifact, compile, randomNumbers, startAnvil } from '../../support/anvil.mjs';

const [twin, count = '200', seed = '7'] = process.argv.slice(2);
if (!twin) {
    console.error('usage: node compare_shapes.mjs PATH/market_twin [BOOKS OF EACH SHAPE] [SEED]');
    process.exit(2);
}

const random = randomNumbers(seed);
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

const driverCode = compile('test/harness/TwinDriver.sol', 'TwinDriver');
const driver = new ethers.Interface(driverCode.abi);
const start = 1_800_000_000;
// So many books of a shape share a chain: a chain that carries all of them keeps more and more state in memory.
const booksPerChain = 500;

/// A chain with the market of one shape, which is its market 0.
async function openMarket({ matching, visibility }) {
    const { provider, end } = await startAnvil({ more: ['--timestamp', `${start}`, '--gas-limit', '4000000000', '--no-request-size-limit', '--prune-history'] });
    const wallet = new ethers.Wallet(ethers.toBeHex(1, 32), provider);
    const chain = { provider, end, now: start };
    let nonce = 0;
    chain.send = async request => {
        // By hand: sendTransaction() asks the node six things first, which takes most of the time.
        const raw = await wallet.signTransaction({ ...request, nonce: nonce++, chainId: 31_337, type: 0, gasPrice: 0, gasLimit: 3_000_000_000 });
        const hash = await provider.send('eth_sendRawTransaction', [raw]);
        await provider.send('evm_mine', [++chain.now]);
        const receipt = await provider.send('eth_getTransactionReceipt', [hash]);
        if (receipt.status !== '0x1') throw new Error('a transaction reverted');
        return receipt;
    };
    const deploy = async ({ abi, bytecode }, args) => {
        const request = await new ethers.ContractFactory(abi, bytecode).getDeployTransaction(...args);
        return (await chain.send({ data: request.data })).contractAddress;
    };
    const driverAt = await deploy(driverCode, []);
    chain.call = (method, ...args) => ({ to: driverAt, data: driver.encodeFunctionData(method, args) });
    const links = [driverAt, driverAt, driverAt, driverAt, ethers.ZeroAddress];
    await chain.send(chain.call('use', ethers.getCreateAddress({ from: wallet.address, nonce: nonce + 7 })));
    const modules = [];
    for (const name of ['Admin', 'Settlement', 'Sealed', 'Continuous', 'Intents', 'Views']) modules.push(await deploy(artifact(`Market${name}`), [links]));
    const marketAt = await deploy(artifact('Market'), [links, modules]);
    const sealed = visibility === 1;
    await chain.send({ to: marketAt, data: new ethers.Interface(artifact('MarketAdmin').abi).encodeFunctionData('openMarket', [[0, matching, visibility, 7, 7,
        slotSeconds, 86_400, 20, sealed ? 15 : 0, grid.ticks, 0, false, grid.lowest, grid.tick, 1, 1_000_000, 0, 0, grid.bond, 0, ethers.ZeroAddress,
        sealed ? 5 : 0, 0]]) });
    chain.answer = async (method, ...args) => {
        const data = await provider.send('eth_call', [{ ...chain.call(method, ...args), from: wallet.address, gas: '0xee6b2800' }, 'latest']);
        return driver.decodeFunctionResult(method, data)[0];
    };
    return chain;
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

async function auctions(chain, { name, matching, visibility }, books) {
    const slot = Math.floor(chain.now / slotSeconds) + 3;
    if (visibility === 0) {
        await chain.send(chain.call('placeAll', 0, slot, books));
    } else {
        await chain.send(chain.call('sealAll', 0, slot, books));
        // One slot after the other closes: each is revealed in its own window.
        for (let b = 0; b < books.length; ++b) {
            chain.now = (slot + b) * slotSeconds - 19;
            await chain.send(chain.call('revealAll', 0, slot + b, [books[b]]));
        }
    }
    chain.now = (slot + books.length) * slotSeconds;
    await chain.provider.send('evm_mine', [++chain.now]);
    const outcomes = await chain.answer('finishAll', 0, slot, books.map(book => book.length));
    runTwin(matching, books).forEach((program, b) => {
        const { clearing, energy, money } = outcomes[b];
        traded += clearing.volume ? 1 : 0;
        compare(name, books[b], { clearing: fromClearing(clearing), energy: numbers(energy), money: numbers(money) }, program);
    });
}

async function walks(chain, { name, matching }, runs) {
    const ended = await chain.answer('walk', 0, Math.floor(chain.now / slotSeconds) + 3, accounts, runs);
    runTwin(matching, runs).forEach((program, b) => {
        const { ok, left, status, accounts: books } = ended[b];
        traded += Number(books[0][0]) ? 1 : 0;
        compare(name, runs[b], { ok: [...ok], orders: numbers(left).map((l, i) => [l, Number(status[i])]), accounts: [...books].map(numbers) }, program);
    });
}

async function runShape(shape, books) {
    const chain = await openMarket(shape);
    try {
        for (let done = 0; done < books; done += 50) {
            const size = Math.min(50, books - done);
            if (shape.matching === 1) await walks(chain, shape, Array.from({ length: size }, randomSteps));
            else await auctions(chain, shape, Array.from({ length: size }, randomBook));
        }
    } finally {
        chain.end();
    }
}

for (const shape of shapes) {
    const began = Date.now();
    for (let done = 0; done < Number(count); done += booksPerChain) await runShape(shape, Math.min(booksPerChain, Number(count) - done));
    console.log(`${shape.name}: ${count} books in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`${count} books of each of ${shapes.length} shapes, ${traded} traded: ${failed ? `${failed} differ` : 'contract and program agree'}`);
process.exit(failed || traded < Number(count) ? 1 : 0);
