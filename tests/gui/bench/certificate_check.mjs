// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a calibration certificate by other means than the product's: poppler takes the record out of the PDF, ethers
// hashes it and recovers who signed. Prints {hash, signer, pageSigner} as JSON.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { concat, hexlify, id, keccak256, toUtf8Bytes, verifyTypedData } from 'ethers';

const file = process.argv[2];
const xmp = execFileSync('pdfinfo', ['-meta', file], { encoding: 'utf8' });
const part = (pattern) => xmp.match(pattern)[1];
const record = part(/<wb:record><!\[CDATA\[(.*?)\]\]><\/wb:record>/s);
const signature = part(/<wb:signature>(.*?)<\/wb:signature>/);
const hash = keccak256(toUtf8Bytes(record));
const fields = keccak256(
  concat(Object.entries(JSON.parse(record)).flatMap(([name, value]) => [id(name), id(JSON.stringify(value))])),
);
const domain = { name: 'Wattbourse calibration certificate', version: '1' };
const bytes32 = (name) => ({ name, type: 'bytes32' });
const signer = verifyTypedData(
  domain,
  { Certificate: [bytes32('record'), bytes32('fields')] },
  { record: hash, fields },
  signature,
);
const whole = readFileSync(file);
const at = whole.lastIndexOf('%WattbourseCertificate1 ');
const closing = whole.subarray(at).toString('latin1').trim().split(' ')[1];
const pageSigner = verifyTypedData(
  domain,
  { Document: [bytes32('record'), bytes32('page')] },
  { record: hash, page: keccak256(hexlify(whole.subarray(0, at))) },
  closing,
);
console.log(JSON.stringify({ hash, signer: signer.toLowerCase(), pageSigner: pageSigner.toLowerCase() }));
