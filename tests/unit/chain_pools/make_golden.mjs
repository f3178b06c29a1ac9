// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes golden.json: the contracts beside the market on anvil, as ethers encodes, signs and reads them. Calls, digests
// and logs come from ethers; views from eth_call; storage is anvil's whole dump.
//   node tests/unit/chain_pools/make_golden.mjs
import { createCipheriv, createECDH, hkdfSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ethers } from 'ethers';
import { artifact, call, goldenChain, plain } from '../../support/anvil.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const chainId = 987_654;
const start = 1_800_000_000;
const slotSeconds = 60;

const chain = await goldenChain({ chainId, start });
const { provider, key, send, mined, calls } = chain;
const operator = key(1);
const [validator0, validator1, validator2, validator3] = [11, 12, 13, 14].map(key);
const [home0, home1, agent, buyer, reporter] = [2, 3, 4, 5, 6].map(key);

const deploy = (name, args) => chain.deploy(operator, name, args);
const contracts = {};

// ECIES once more, with node's own OpenSSL bindings: ECDH, HKDF and GCM (core/crypto/ecies.h says how they are joined).
function encrypt(recipient, freshSecret, message, context) {
    const ecdh = createECDH('secp256k1');
    ecdh.setPrivateKey(Buffer.from(ethers.getBytes(freshSecret)));
    const fresh = ecdh.getPublicKey(null, 'compressed');
    const shared = ecdh.computeSecret(Buffer.from(ethers.getBytes(recipient)));
    const salt = Buffer.concat([fresh, Buffer.from(ethers.getBytes(ethers.SigningKey.computePublicKey(recipient, true)))]);
    const derived = Buffer.from(hkdfSync('sha256', shared, salt, 'Wattbourse ECIES 1', 44));
    const cipher = createCipheriv('aes-256-gcm', derived.subarray(0, 32), derived.subarray(32));
    cipher.setAAD(Buffer.from(ethers.getBytes(context)));
    const body = Buffer.concat([cipher.update(Buffer.from(ethers.getBytes(message))), cipher.final()]);
    return ethers.hexlify(Buffer.concat([fresh, body, cipher.getAuthTag()]));
}

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
const finalizedIn = await provider.getBlockNumber();
// A third set, proposed and not decided on.
const thirdSet = [validator2, validator3].map(w => w.address);
await send(validator3, call(validatorSet, 'propose', thirdSet));
const thirdProposal = await validatorSet.proposalId(thirdSet);
const validatorGolden = {
    firstSet, secondSet, proposal, thirdSet, thirdProposal, thirdStands: plain(await validatorSet.proposalOf(thirdProposal)),
    thirdVotes: await Promise.all(secondSet.map(v => validatorSet.hasVoted(thirdProposal, v))), parentHash: parent.hash, announcedIn: parent.number + 1, setHash: (await validatorSet.epochAt(1)).setHash,
    finalizedIn, getValidators: await provider.call(call(validatorSet, 'getValidators')),
    topic: validatorSet.interface.getEvent('InitiateChange').topicHash, callable: call(validatorSet, 'emitInitiateChangeCallable').data,
};

const registry = contracts.registry = await deploy('Registry', [operator.address, 'Market operator']);
const meters = contracts.meters = await deploy('Meters', [registry.target, slotSeconds]);
const credits = contracts.credits = await deploy('Credits', [registry.target, validatorSet.target]);
const channels = contracts.channels = await deploy('Channels', [registry.target, credits.target, 600]);
const dataMarket = contracts.dataMarket = await deploy('DataMarket', [registry.target, credits.target, meters.target, 3600]);
await send(operator, call(registry, 'setSystem', channels.target, true));
await send(operator, call(registry, 'setSystem', dataMarket.target, true));
for (const [wallet, roles] of [[home0, 1], [home1, 1], [buyer, 256]]) {
    await send(operator, call(registry, 'register', wallet.address, roles, 'Somebody'));
    await send(operator, call(credits, ...(credits.interface.hasFunction('issue')
        ? ['issue', wallet.address, 100_000_000, ethers.id(wallet.address)] : ['mint', wallet.address, 100_000_000])));
    for (const spender of [channels, dataMarket]) await send(wallet, call(credits, 'approve', spender.target, 100_000_000));
}

// A channel of each end, and the typed data that they are signed with.
const channelDomain = { name: 'Wattbourse Channels', version: '1', chainId, verifyingContract: channels.target };
const voucherTypes = { Voucher: [['uint256', 'channel'], ['uint64', 'amount'], ['uint64', 'wh'], ['uint64', 'sequence']]
    .map(([type, name]) => ({ type, name })) };
const closeTypes = { Close: [['uint256', 'channel'], ['uint64', 'amount'], ['uint64', 'wh']].map(([type, name]) => ({ type, name })) };
const expires = chain.now + 86_400;
const open = call(channels, 'open', home1.address, agent.address, 200_000, 10_000_000, expires);
for (const name of ['openChannel', '', '', '']) await send(home0, open, name);
const voucher = { channel: 0, amount: 3_000_001, wh: 15_001, sequence: 42 };
const voucherSignature = await agent.signTypedData(channelDomain, voucherTypes, voucher);
await send(home0, call(channels, 'topUp', 0, 5_000_000), 'topUp');
await send(home0, call(channels, 'extend', 0, expires + 60), 'extend');
await send(buyer, call(channels, 'show', voucher, voucherSignature), 'show');
await send(home0, call(channels, 'startClosing', 0), 'startClosing');
const second = { channel: 1, amount: 2_000_000, wh: 10_000, sequence: 7 };
const secondSignature = await agent.signTypedData(channelDomain, voucherTypes, second);
await send(home1, call(channels, 'closeAsPayee', second, secondSignature), 'closeAsPayee');
await send(home1, call(channels, 'closeAsShown', 2), 'closeAsShown');
const agreed = { channel: 3, amount: 1_000_000, wh: 5_000 };
const agreedSignature = await home1.signTypedData(channelDomain, closeTypes, agreed);
await send(home0, call(channels, 'closeInAgreement', 3, agreed.amount, agreed.wh, agreedSignature), 'closeInAgreement');
chain.now += 600;
await send(buyer, call(channels, 'finish', 0), 'finishChannel');
await send(home0, open);
const channelGolden = {
    payer: home0.address, payee: home1.address, signer: agent.address, expires, voucher, voucherSignature, second, secondSignature, agreed, agreedSignature,
    domainSeparator: ethers.TypedDataEncoder.hashDomain(channelDomain),
    voucherHash: ethers.TypedDataEncoder.hashStruct('Voucher', voucherTypes, voucher),
    closeHash: ethers.TypedDataEncoder.hashStruct('Close', closeTypes, agreed),
    channels: await Promise.all([0, 1, 2, 3, 4].map(async i => plain(await channels.channelAt(i)))),
};

// Readings of three slots, sealed here once more: one true, one false, one without readings.
const meter = ethers.id('meter of home 0');
await send(operator, call(meters, 'register', meter, home0.address, reporter.address, 1, ethers.id('certificate')));
const firstSlot = Math.floor(chain.now / slotSeconds) + 1;
const records = [...Array(60).keys()].map(i => `MR,${i},000${i * 7},230.1,-${i}.25,50.00,15000,ok,${'x'.repeat(i)}`).map(t => ethers.toUtf8Bytes(t));
const leaf = bytes => ethers.keccak256(ethers.concat(['0x00', bytes]));
const rootOf = leaves => {
    let level = leaves;
    while (level.length > 1) {
        level = level.filter((_, i) => i % 2 === 0).map((left, i) => (2 * i + 1 < level.length ? ethers.keccak256(ethers.concat(['0x01', left, level[2 * i + 1]])) : left));
    }
    return level[0] ?? ethers.ZeroHash;
};
const roots = [rootOf(records.map(leaf)), rootOf(records.slice(1).map(leaf)), ethers.ZeroHash];
chain.now = (firstSlot + 3) * slotSeconds;
const reportTypes = { SlotReport: [['bytes32', 'meter'], ['uint32', 'slot'], ['uint64', 'importWh'], ['uint64', 'exportWh'],
                                   ['bytes32', 'root'], ['uint32', 'flags']].map(([type, name]) => ({ type, name })) };
for (const [i, root] of roots.entries()) {
    const report = { meter, slot: firstSlot + i, importWh: 10, exportWh: 0, root, flags: 0 };
    const signature = ethers.Signature.from(await reporter.signTypedData(
        { name: 'Wattbourse Meters', version: '1', chainId, verifyingContract: meters.target }, reportTypes, report));
    await send(buyer, call(meters, 'report', report, signature.r, signature.yParityAndS));
}
const dataKey = ethers.id('data key');
const u32 = value => ethers.toBeHex(value, 4);
const sealed = (list, slot) => {
    const plainBytes = ethers.getBytes(ethers.concat(list.map(r => ethers.concat([ethers.toBeHex(r.length, 2), r]))));
    const out = new Uint8Array(Math.ceil(plainBytes.length / 32) * 32);
    out.set(plainBytes);
    for (let at = 0; at < out.length; at += 32) {
        ethers.getBytes(ethers.keccak256(ethers.concat([dataKey, u32(slot), u32(at / 32)]))).forEach((byte, i) => { out[at + i] ^= byte; });
    }
    return ethers.hexlify(out);
};
const ciphertexts = [sealed(records, firstSlot), sealed(records, firstSlot + 1), sealed([], firstSlot + 2)];
const contentLeaves = ciphertexts.map((c, i) => leaf(ethers.concat([u32(firstSlot + i), c])));
const contentRoot = rootOf(contentLeaves);
const keyHash = ethers.keccak256(dataKey);
const publicKey = ethers.dataSlice(buyer.signingKey.publicKey, 1);
const until = chain.now + 86_400;
const terms = ethers.id('terms');
await send(home0, call(dataMarket, 'list', meter, firstSlot, 3, 15, 2_000_000, terms, until), 'list');
await send(home0, call(dataMarket, 'list', meter, firstSlot, 1, 15, 9, terms, until));
await send(home0, call(dataMarket, 'unlist', 1), 'unlist');
const order = call(dataMarket, 'order', 0, contentRoot, keyHash, ethers.dataSlice(publicKey, 0, 32), ethers.dataSlice(publicKey, 32));
for (const name of ['order', '', '', '']) await send(buyer, order, name);
const encryptedKey = encrypt(buyer.signingKey.publicKey, ethers.toBeHex(77, 32), dataKey,
    ethers.AbiCoder.defaultAbiCoder().encode(['uint256', 'address', 'uint256'], [chainId, dataMarket.target, 0]));
await send(home0, call(dataMarket, 'deliver', 0, encryptedKey), 'deliver');
await send(buyer, call(dataMarket, 'release', 0), 'release');
await send(home0, call(dataMarket, 'deliver', 1, '0x01'));
await send(buyer, call(dataMarket, 'disputeKey', 1), 'disputeKey');
await send(home0, call(dataMarket, 'revealKey', 1, dataKey), 'revealKey');
// The second slot's readings are the first's, one too many.
const falseSlot = [1, dataKey, firstSlot + 1, ciphertexts[1], [contentLeaves[0], contentLeaves[2]], 1];
const trueSlot = [1, dataKey, firstSlot, ciphertexts[0], [contentLeaves[1], contentLeaves[2]], 0];
const lastSlot = [1, dataKey, firstSlot + 2, ciphertexts[2], [rootOf(contentLeaves.slice(0, 2))], 1];
for (const args of [trueSlot, lastSlot]) {
    const refusal = await provider.call({ from: buyer.address, ...call(dataMarket, 'refute', ...args) }).catch(e => e.data);
    if (dataMarket.interface.parseError(refusal).name !== 'ContentIsRight') throw new Error('a true slot was not taken for true');
}
await send(buyer, call(dataMarket, 'refute', ...falseSlot), 'refute');
chain.now += 3600;
await send(operator, call(dataMarket, 'finish', 2), 'finishSale');
await send(operator, call(dataMarket, 'finish', 3));
const dataGolden = {
    owner: home0.address, buyer: buyer.address, buyerKey: buyer.privateKey, publicKey, meter, firstSlot, terms, until, roots, dataKey, keyHash, contentRoot,
    records: records.map(r => ethers.hexlify(r)), ciphertexts, contentLeaves, encryptedKey,
    refuteTrue: call(dataMarket, 'refute', ...trueSlot).data, refuteLast: call(dataMarket, 'refute', ...lastSlot).data,
    listings: await Promise.all([0, 1].map(async i => plain(await dataMarket.listingAt(i)))),
    sales: await Promise.all([0, 1, 2, 3].map(async i => plain(await dataMarket.saleAt(i)))),
};

// A coalition of two. There is no market here: what would reach one is encoded and not sent.
const coalitions = contracts.coalitions = await deploy('Coalitions', [registry.target, credits.target, meters.target, validatorSet.target]);
// What it has from its module, at its own address.
const coalitionTrade = new ethers.Contract(coalitions.target, artifact('CoalitionTrade').abi, provider);
await send(operator, call(registry, 'setSystem', coalitions.target, true));
const unsent = (name, request) => calls.push({ name, to: request.to, data: request.data, gasUsed: 0, logs: [] });
const joinTypes = { Join: [['uint256', 'coalition'], ['address', 'member'], ['uint32', 'weight'], ['uint32', 'maxBuy'],
                           ['uint32', 'minSell'], ['uint256', 'nonce'], ['uint64', 'deadline']].map(([type, name]) => ({ type, name })) };
const coalitionDomain = { name: 'Wattbourse Coalitions', version: '1', chainId, verifyingContract: coalitions.target };
await send(home0, call(coalitions, 'create', 300_000, 50_000, 5_000), 'create');
await send(home1, call(credits, 'approve', coalitions.target, 50_000_000));
const consents = [];
for (const weight of [3_000, 2_500]) {
    const consent = { coalition: 0, member: home1.address, weight, maxBuy: 300_000, minSell: 50_000, nonce: consents.length, deadline: chain.now + 600 };
    await send(home0, call(coalitions, 'invite', 0, home1.address, weight), consents.length ? '' : 'invite');
    const signature = await home1.signTypedData(coalitionDomain, joinTypes, consent);
    await send(buyer, call(coalitions, 'join', 0, home1.address, weight, consent.deadline, signature), consents.length ? '' : 'join');
    consents.push({ consent, signature, hash: ethers.TypedDataEncoder.hashStruct('Join', joinTypes, consent) });
}
await send(home1, call(coalitions, 'deposit', 0, 9_000_000), 'deposit');
await send(home1, call(coalitions, 'withdraw', 0, 1_500_000), 'withdraw');
await send(buyer, call(coalitions, 'create', 2, 1, 1));
await send(buyer, call(coalitions, 'dissolve', 1), 'dissolve');
const jointSlot = Math.floor(chain.now / slotSeconds) + 2;
const joint = [[0, jointSlot, 1, 99, 5_000], [0, jointSlot, 1, 120, 2_500]];
unsent('placeJointly', call(coalitionTrade, 'place', 0, joint, 10_000_000));
unsent('cancelJointly', call(coalitionTrade, 'cancel', 0, jointSlot, [7, 8]));
unsent('settleJointly', call(coalitionTrade, 'settle', 0, jointSlot));
unsent('bringMeters', call(coalitionTrade, 'bringMeters', 0, jointSlot, 3, [ethers.id('meter of home 0'), ethers.id('meter of home 1')]));
unsent('settleFlexibility', call(coalitionTrade, 'settleFlexibility', 0, jointSlot, 3));
unsent('shareRest', call(coalitionTrade, 'shareRest', 0));
unsent('leave', call(coalitions, 'leave', 0, home1.address));
unsent('handOver', call(coalitions, 'handOver', 0, home1.address));
const coalitionGolden = {
    manager: home0.address, member: home1.address, consents, domainSeparator: ethers.TypedDataEncoder.hashDomain(coalitionDomain), jointSlot, joint,
    coalitions: await Promise.all([0, 1].map(async i => plain(await coalitions.coalitionAt(i)))),
    members: plain(await coalitions.membersAt(0, jointSlot)), deposit: plain(await coalitions.depositOf(0, home1.address)),
    nonce: plain(await coalitions.nonceOf(home1.address)), from: Math.floor(chain.now / slotSeconds) + 1,
};

const storage = await chain.storage(contracts);

const golden = {
    made: `ethers ${ethers.version}, anvil ${await provider.send('web3_clientVersion', [])}`,
    chainId,
    deployment: Object.fromEntries(Object.entries(contracts).map(([name, contract]) => [name, contract.target])),
    validatorSet: validatorGolden, channel: channelGolden, data: dataGolden, coalition: coalitionGolden,
    calls, storage,
};
writeFileSync(join(here, 'golden.json'), `${JSON.stringify(golden, null, 1)}\n`);
chain.end();
