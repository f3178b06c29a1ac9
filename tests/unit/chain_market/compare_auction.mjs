// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clears random books with the contract's TickBook in anvil and with the program's twin, and compares price, volume and
// every fill: node compare_auction.mjs PATH/wattbourse-cli [COUNT] [SEED]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ethers } from 'ethers';

const here = dirname(fileURLToPath(import.meta.url));
const contracts = join(here, '../../../chain/contracts');
const require = createRequire(import.meta.url);
const [cli, count = '2000', seed = '7'] = process.argv.slice(2);
if (!cli) {
    console.error('usage: node compare_auction.mjs PATH/wattbourse-cli [COUNT] [SEED]');
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

const ticks = 1024;
function randomBook() {
    // Narrow ranges of ticks and small quantities make ties; wide ones cross words and reach the packing's limits.
    const range = [2, 4, 12, 200, ticks][random(5)];
    const base = random(ticks - range + 1);
    const most = [3, 10, 5_000, 100_000_000][random(4)];
    return Array.from({ length: random(4) === 0 ? random(5) : random(40) },
        () => ({ side: random(2), tick: base + random(range), quantity: 1 + random(most) }));
}

function compileHarness() {
    const solc = require('solc');
    const read = path => ({ content: readFileSync(join(contracts, path), 'utf8') });
    const name = 'test/harness/BookHarness.sol';
    const output = JSON.parse(solc.compile(JSON.stringify({
        language: 'Solidity',
        sources: { [name]: read(name), 'src/TickBook.sol': read('src/TickBook.sol') },
        settings: { evmVersion: 'london', optimizer: { enabled: true, runs: 200 },
                    outputSelection: { '*': { '*': ['abi', 'evm.deployedBytecode.object'] } } },
    })));
    if (output.errors) throw new Error(output.errors.map(e => e.formattedMessage).join('\n'));
    const { abi, evm } = output.contracts[name].BookHarness;
    return { interface: new ethers.Interface(abi), code: `0x${evm.deployedBytecode.object}` };
}

async function startAnvil() {
    const anvil = spawn(require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil'),
        ['--host', '127.0.0.1', '--port', '0', '--no-mining', '--hardfork', 'london', '--accounts', '0',
         '--gas-limit', '1000000000', '--no-request-size-limit'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const port = await new Promise((resolve, reject) => {
        anvil.on('exit', code => reject(new Error(`anvil ended with ${code}`)));
        anvil.stdout.on('data', text => {
            const found = /Listening on 127\.0\.0\.1:(\d+)/.exec(text);
            if (found) resolve(found[1]);
        });
    });
    return { anvil, provider: new ethers.JsonRpcProvider(`http://127.0.0.1:${port}`, 31337, { staticNetwork: true }) };
}

function runCli(book) {
    return new Promise((resolve, reject) => {
        const run = spawn(cli, ['--json', 'market', 'clear', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
        let text = '';
        run.stdout.on('data', more => { text += more; });
        run.on('error', reject);
        run.on('close', code => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the program ended with ${code}`))));
        run.stdin.end(JSON.stringify({ minPrice: 1000, tick: 250, orders: book.map((order, id) =>
            ({ id, side: order.side === 0 ? 'buy' : 'sell', price: 1000 + order.tick * 250, quantity: order.quantity })) }));
    });
}

const harness = compileHarness();
const { anvil, provider } = await startAnvil();
let crossed = 0;
let fills = 0;
let failed = 0;
try {
    const at = '0x00000000000000000000000000000000000b00c5';
    await provider.send('anvil_setCode', [at, harness.code]);
    for (let done = 0; done < Number(count); done += 40) {
        const books = Array.from({ length: Math.min(40, Number(count) - done) }, randomBook);
        const data = harness.interface.encodeFunctionData('clearAll',
            [books.map(book => book.map(o => [o.side, o.tick, o.quantity])), ticks]);
        const answer = await provider.send('eth_call', [{ to: at, data, gas: '0x3b9aca00' }, 'latest']);
        const [results] = harness.interface.decodeFunctionResult('clearAll', answer);
        for (let i = 0; i < books.length; i += 2) {
            const twins = await Promise.all(books.slice(i, i + 2).map(runCli));
            twins.forEach((twin, k) => {
                const { clearing, fills: contractFills } = results[i + k];
                const volume = Number(clearing.volume);
                const contract = JSON.stringify([volume, volume ? 1000 + Number(clearing.price) * 250 : null,
                                                 contractFills.toArray().map(Number)]);
                const program = JSON.stringify([twin.volume, twin.price, twin.fills.map(fill => fill.quantity)]);
                crossed += volume ? 1 : 0;
                fills += contractFills.length;
                if (contract === program) return;
                ++failed;
                console.error(`book ${JSON.stringify(books[i + k])}\ncontract ${contract}\nprogram  ${program}`);
            });
        }
    }
} finally {
    anvil.removeAllListeners('exit');
    anvil.kill();
    provider.destroy();
}
console.log(`${count} books, ${crossed} crossed, ${fills} fills: ${failed ? `${failed} differ` : 'contract and program agree'}`);
process.exit(failed || crossed < Number(count) / 4 ? 1 : 0);
