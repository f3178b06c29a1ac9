// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bench_controller.h"
#include "core/api/signer.h"

namespace wattbourse::app {

/// The certificate of a finished calibration: its PDF, closed and signed, and the hash for the registry of meters.
struct CertificateFile {
    core::Bytes pdf;
    core::Hash32 hash;
};
/// Locked when the signer's wallet is.
core::Result<CertificateFile> makeCertificate(const BenchOutcome& outcome, core::Signer& signer);

} // namespace wattbourse::app
