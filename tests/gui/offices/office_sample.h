// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/grid/grid_view.h"
#include "tests/gui/desks/desks_sample.h"

/// The same afternoon for those who run the market and the branch.
namespace wattbourse::app::sample {

/// All that the operator's desk shows; every right is given.
OperatorView office();
/// A branch of eight homes. The chosen slot passes its capacity: assets and two awards relieve it.
GridView grid();
core::Address someone(std::uint8_t seed);

} // namespace wattbourse::app::sample
