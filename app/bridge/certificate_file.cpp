// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/certificate_file.h"

#include "app/bridge/certificate_pdf.h"

namespace wattbourse::app {

core::Result<CertificateFile> makeCertificate(const BenchOutcome& outcome, core::Signer& signer) {
    const serial::Certificate certificate{.meter = outcome.meter,
                                          .before = outcome.before,
                                          .after = outcome.after,
                                          .reference = outcome.reference,
                                          .points = outcome.points,
                                          .verification = outcome.verification,
                                          .technician = outcome.seal.technician,
                                          .sealNumber = outcome.seal.sealNumber,
                                          .reason = outcome.seal.reason,
                                          .issued = outcome.sealedAt};
    WB_ASSIGN(const serial::SignedRecord record, serial::signRecord(serial::certificateRecord(certificate), signer));
    WB_ASSIGN(core::Bytes page, drawCertificate(certificate, record));
    WB_ASSIGN(core::Bytes pdf, serial::closeDocument(std::move(page), record, signer));
    return CertificateFile{std::move(pdf), serial::recordHash(record.record)};
}

} // namespace wattbourse::app
