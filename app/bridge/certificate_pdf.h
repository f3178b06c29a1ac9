// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/calibrate/certificate.h"

namespace wattbourse::app {

/// The certificate on A4, in the user's language, with its record inside (serial::xmpOf), not closed yet. System when
/// the page cannot be made. GUI thread.
core::Result<core::Bytes> drawCertificate(const serial::Certificate& certificate, const serial::SignedRecord& of);

} // namespace wattbourse::app
