// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace wattbourse::app {

/// What happened, what is safe and what to do, for the person. The detail stays in the log, but for refusals, whose
/// detail says what stands against it.
QString errorSentence(const core::Error& error);

} // namespace wattbourse::app
