// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/api/signer.h"
#include "core/base/bytes.h"
#include "serial/calibrate/session.h"

#include <string>
#include <utility>
#include <vector>

namespace wattbourse::serial {

/// What a calibration certificate states of one meter.
struct Certificate {
    core::MeterIdentity meter;
    Calibration before;
    Calibration after;
    ReferenceInstrument reference;
    std::vector<BenchPoint> points;
    std::vector<VerificationPoint> verification;
    std::string technician;
    /// The number printed on the physical seal.
    std::string sealNumber;
    std::string reason;
    core::UnixTime issued;
};

/// The certificate's record: JSON of one line, keys in order of the alphabet, whole numbers only (mA, mV, 0.001 %,
/// 0.001 of a power factor). Free texts are cut and freed of control characters, angle brackets and ampersands. Its
/// Keccak-256 is what the registry of meters keeps.
std::string certificateRecord(const Certificate& certificate);
core::Hash32 recordHash(const std::string& record);

/// The record with what makes it evidence: the hash of each of its fields, so that a changed one is named, and the
/// technician's signature over both.
struct SignedRecord {
    std::string record;
    /// Field and Keccak-256 of its JSON text, in the record's order.
    std::vector<std::pair<std::string, core::Hash32>> digests;
    core::Address signer;
    /// r, s, v (27 or 28).
    core::RecoverableSignature signature;
};
/// EIP-712, domain {name "Wattbourse calibration certificate", version "1"},
/// Certificate(bytes32 record,bytes32 fields). Locked when the signer is, Malformed for a record that is none.
core::Result<SignedRecord> signRecord(std::string record, core::Signer& signer);

/// The XMP packet that a certificate's PDF carries uncompressed: pdfinfo -meta prints it.
std::string xmpOf(const SignedRecord& signedRecord);
/// The PDF, closed by a line behind its end that signs every byte before it:
/// Document(bytes32 record,bytes32 page) of the same domain. No reader looks behind the end.
core::Result<core::Bytes> closeDocument(core::Bytes pdf, const SignedRecord& signedRecord, core::Signer& signer);

struct VerifiedCertificate {
    std::string record;
    core::Hash32 hash;
    core::Address signer;
};
/// Checks a certificate's PDF: the record against its fields' hashes, both against the signature, the whole file
/// against its closing line. Malformed when it is no such file; NotVerified with the name of what was altered.
core::Result<VerifiedCertificate> verifyDocument(core::ByteView file);

} // namespace wattbourse::serial
