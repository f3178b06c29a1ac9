// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baseline/method.h"

#include <QString>

namespace wattbourse::app {

/// A way of estimating what would have been used, in words.
QString baselineMethodName(const core::BaselineMethod& method);

} // namespace wattbourse::app
