// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random cases with the answers of ethers 6, an implementation that shares nothing with ours. The same seed makes the
// same cases.
import {
    HDNodeWallet, Mnemonic, SigningKey, Transaction, TypedDataEncoder, Wallet, computeAddress, encryptKeystoreJson, getAddress,
    hashMessage, hexlify, toUtf8Bytes,
} from 'ethers';

export class Random {
    constructor(seed) { this.state = BigInt(seed) * 0x9e3779b97f4a7c15n & (1n << 64n) - 1n; }
    // SplitMix64.
    next() {
        this.state = this.state + 0x9e3779b97f4a7c15n & (1n << 64n) - 1n;
        let z = this.state;
        z = (z ^ z >> 30n) * 0xbf58476d1ce4e5b9n & (1n << 64n) - 1n;
        z = (z ^ z >> 27n) * 0x94d049bb133111ebn & (1n << 64n) - 1n;
        return z ^ z >> 31n;
    }
    below(n) { return Number(this.next() % BigInt(n)); }
    pick(list) { return list[this.below(list.length)]; }
    bytes(n) { return Uint8Array.from({ length: n }, () => this.below(256)); }
    hex(n) { return hexlify(this.bytes(n)); }
    bits(n) { return BigInt(this.hex(32)) >> BigInt(256 - n); }
    // Small numbers, borders of RLP and large ones alike.
    amount(maxBits) { return this.pick([0n, 1n, 127n, 128n, 255n, 256n, this.bits(32), this.bits(maxBits)]) % (1n << BigInt(maxBits)); }
    key() { return this.hex(32); }
    address() { return this.pick([a => a, getAddress])(this.hex(20)); }
    text() { return this.pick(['', 'a', 'Straße', '日本 👍', 'x'.repeat(this.below(200)), 'line\nbreak "quoted"']); }
}

// A number in one of the ways that programs write it in JSON.
const written = (r, value) =>
    r.pick([value.toString(), '0x' + value.toString(16), value < 1n << 53n ? Number(value) : value.toString()]);

export function transactionCase(r) {
    const type = r.below(3);
    const key = r.key();
    const json = {
        type, chainId: written(r, 1n + r.amount(40)), nonce: r.below(5) === 0 ? r.below(2 ** 31) : r.below(300),
        gasLimit: written(r, r.amount(50)), value: written(r, r.amount(256)), data: r.hex(r.pick([0, 1, 4, 36, 55, 56, 300])),
        to: r.below(6) === 0 ? null : r.address(),
    };
    if (json.data === '0x' && r.below(2)) delete json.data;
    if (type === 2) {
        const fee = r.amount(100);
        json.maxFeePerGas = written(r, fee);
        json.maxPriorityFeePerGas = written(r, fee / 2n);
    } else {
        json.gasPrice = written(r, r.amount(100));
    }
    if (type > 0 && r.below(2))
        json.accessList = Array.from({ length: r.below(4) }, () =>
            ({ address: r.address(), storageKeys: Array.from({ length: r.below(4) }, () => r.hex(32)) }));
    const txn = Transaction.from(json);
    txn.signature = new SigningKey(key).sign(txn.unsignedHash);
    // Half of the cases as Transaction.toJSON writes it.
    const shown = r.below(2) ? JSON.parse(JSON.stringify({ ...txn.toJSON(), sig: null })) : json;
    return { transaction: shown, key, raw: txn.serialized, hash: txn.hash };
}

const atoms = ['bool', 'address', 'string', 'bytes', 'bytes1', 'bytes7', 'bytes32', 'uint8', 'uint64', 'uint256', 'int8', 'int72', 'int256'];

function atomValue(r, type) {
    if (type === 'bool') return r.below(2) === 1;
    if (type === 'address') return r.address();
    if (type === 'string') return r.text();
    if (type === 'bytes') return r.hex(r.pick([0, 1, 31, 32, 33, 100]));
    if (type.startsWith('bytes')) return r.hex(Number(type.slice(5)));
    const bits = Number(type.match(/\d+/)[0]);
    if (type.startsWith('uint')) return written(r, r.amount(bits));
    const value = r.amount(bits - 1);
    return r.below(2) ? (-value).toString() : written(r, value);
}

function valueOf(r, types, type) {
    const array = type.match(/^(.*)\[(\d*)\]$/);
    if (array)
        return Array.from({ length: array[2] ? Number(array[2]) : r.below(4) }, () => valueOf(r, types, array[1]));
    if (types[type])
        return Object.fromEntries(types[type].map(m => [m.name, valueOf(r, types, m.type)]));
    return atomValue(r, type);
}

export function typedDataCase(r) {
    const key = r.key();
    const types = {};
    const names = ['Order', 'Asset', 'Zone', 'Leg'].slice(0, 1 + r.below(4));
    // Each type uses later ones only: no cycles; the one before uses it at least once, so that one type is primary.
    names.forEach((name, i) => {
        const members = Array.from({ length: 1 + r.below(5) }, (_, n) => {
            const base = i + 1 < names.length && r.below(3) === 0 ? r.pick(names.slice(i + 1)) : r.pick(atoms);
            return { name: `m${n}`, type: base + r.pick(['', '', '', '[]', '[2]', '[][2]']) };
        });
        if (i + 1 < names.length) members.push({ name: 'next', type: names[i + 1] + r.pick(['', '[]']) });
        types[name] = members;
    });
    const domain = {};
    if (r.below(4)) domain.name = r.text();
    if (r.below(2)) domain.version = '1';
    if (r.below(4)) domain.chainId = r.below(2) ? r.below(100000) : String(r.below(100000));
    if (r.below(2)) domain.verifyingContract = r.address();
    if (r.below(4) === 0) domain.salt = r.hex(32);
    const message = valueOf(r, types, names[0]);
    const digest = TypedDataEncoder.hash(domain, types, message);
    const signature = new SigningKey(key).sign(digest).serialized;
    const document = { types: { ...types }, domain, message };
    // With the domain's type and the primary type written out, as wallets in browsers ask for it, or without.
    if (r.below(2)) document.types.EIP712Domain = TypedDataEncoder.getPayload(domain, types, message).types.EIP712Domain;
    if (r.below(2)) document.primaryType = names[0];
    return { document, key, digest, signature };
}

export function deriveCase(r) {
    const mnemonic = Mnemonic.fromEntropy(r.bytes(r.pick([16, 20, 24, 28, 32]))).phrase;
    const passphrase = r.pick(['', '', 'TREZOR', 'pässwörd', 'ﬁ 日本', 'e\u0301']);
    const path = r.pick(["m/44'/60'/0'/0/" + r.below(2 ** 31), 'm', "m/0'/1", 'm/' + r.below(1000), "m/44'/60'/" + r.below(9) + "'"]);
    const node = HDNodeWallet.fromSeed(Mnemonic.fromPhrase(mnemonic, passphrase).computeSeed()).derivePath(path);
    return {
        mnemonic, passphrase, path, address: node.address, privateKey: node.privateKey,
        publicKey: SigningKey.computePublicKey(node.privateKey, false),
    };
}

export function messageCase(r) {
    const key = r.key();
    const message = hexlify(toUtf8Bytes(r.text()));
    const digest = hashMessage(Uint8Array.from(Buffer.from(message.slice(2), 'hex')));
    return { message, key, digest, signature: new SigningKey(key).sign(digest).serialized };
}

export async function keystoreCase(r, scrypt) {
    const wallet = new Wallet(r.key());
    const passphrase = r.pick(['correct horse battery staple', 'pässwörd', 'ﬁ e\u0301']);
    return {
        passphrase, address: computeAddress(wallet.privateKey), privateKey: wallet.privateKey,
        keystore: await encryptKeystoreJson(wallet, passphrase, { scrypt: { r: 8, p: 1, ...scrypt }, progressCallback: () => {} }),
    };
}

