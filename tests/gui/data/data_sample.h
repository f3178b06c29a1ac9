// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/data_view.h"

namespace wattbourse::app::sample {

/// Offers of three owners, and a sale in every state on both sides.
DataView data();
/// The same with a check that found one altered slot.
DataView dataWithVerdict();

} // namespace wattbourse::app::sample
