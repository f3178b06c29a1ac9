// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the contracts with npm's solc and writes artifacts/<Name>.json. With --check it writes nothing and fails
// when an artifact differs from what the sources give, byte for byte.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const solc = require('solc');
const deployed = ['Registry', 'Meters', 'Preferences', 'Credits', 'MarketAdmin', 'MarketSettlement', 'MarketSealed',
                  'MarketContinuous', 'MarketIntents', 'MarketViews', 'Market', 'ValidatorSet', 'Channels', 'DataMarket',
                  'Baselines', 'Flexibility', 'FlexRequests', 'Grid', 'Dispatches', 'Coalitions', 'CoalitionTrade'];
const forbidden = ['BLOCKHASH', 'DIFFICULTY', 'PREVRANDAO'];

const input = {
    language: 'Solidity',
    sources: Object.fromEntries(readdirSync(join(here, 'src')).sort()
        .map(name => [`src/${name}`, { content: readFileSync(join(here, 'src', name), 'utf8') }])),
    settings: {
        evmVersion: 'london',
        optimizer: { enabled: true, runs: 200 },
        metadata: { bytecodeHash: 'none', appendCBOR: false },
        outputSelection: { '*': { '*': ['abi', 'storageLayout', 'evm.bytecode.object', 'evm.deployedBytecode.object',
                                        'evm.deployedBytecode.opcodes', 'evm.deployedBytecode.immutableReferences'] } },
    },
};

const readImport = path => ({ contents: readFileSync(require.resolve(path), 'utf8') });
const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }));
const messages = output.errors ?? [];
for (const message of messages) console.error(message.formattedMessage);
if (messages.length) process.exit(1);

// AST ids in type names change with every edit anywhere: they say nothing.
const withoutIds = layout => JSON.parse(JSON.stringify(layout, (key, value) => (key === 'astId' ? undefined : value))
    .replace(/\)(\d+)_storage/g, ')_storage').replace(/(t_(?:enum|contract|userDefinedValueType)\([A-Za-z.]+\))\d+/g, '$1'));

function artifact(name) {
    const contract = output.contracts[`src/${name}.sol`][name];
    const { bytecode, deployedBytecode } = contract.evm;
    const used = forbidden.filter(opcode => deployedBytecode.opcodes.split(' ').includes(opcode));
    if (used.length) throw new Error(`${name} uses ${used.join(', ')}, which the network does not define`);
    const size = deployedBytecode.object.length / 2;
    if (size > 24576) throw new Error(`${name} has ${size} bytes of code, more than EIP-170 allows`);
    return {
        contractName: name,
        compiler: solc.version(),
        abi: contract.abi,
        bytecode: `0x${bytecode.object}`,
        deployedBytecode: `0x${deployedBytecode.object}`,
        immutableReferences: Object.values(deployedBytecode.immutableReferences).flat(),
        storageLayout: withoutIds(contract.storageLayout),
    };
}

const check = process.argv.includes('--check');
let failed = 0;
for (const name of deployed) {
    const made = artifact(name);
    const text = `${JSON.stringify(made, null, 1)}\n`;
    const path = join(here, 'artifacts', `${name}.json`);
    if (!check) {
        writeFileSync(path, text);
    } else if (readFileSync(path, 'utf8') !== text) {
        console.error(`${path} is not what the sources give: run node chain/contracts/build.mjs`);
        ++failed;
    }
    console.log(`${name}: ${(made.deployedBytecode.length - 2) / 2} bytes${check && !failed ? ', reproduced' : ''}`);
}
process.exit(failed ? 1 : 0);
